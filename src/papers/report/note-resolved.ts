import { type Key, say } from '../../language/catalogue.ts';
import type { Deed, Resolution } from '../../reports/note.ts';
import {
  actCited,
  bodyNamed,
  bodyShort,
  type Citing,
  inAct,
  inLanguage,
  namesListed,
  type Tell,
  tellIn,
} from './note-citing.ts';

/** A later resolution with all that it did: "In its resolution 7/1, the Conference decided, inter alia, that …". */
export function resolved(citing: Citing, body: string, { act, did }: Resolution): string {
  const { language } = citing;
  return did
    .map((one, index) => {
      const cited = index === 0 ? inAct(citing, act) : say(language, `note.in-same-${act.kind}`);
      return done(citing, body, one, cited);
    })
    .join(language === 'zh' ? '' : ' ');
}

function done(citing: Citing, body: string, one: Deed, cited: string): string {
  const tell = (key: Key, details: Tell = {}) =>
    tellIn(citing, key, { in: cited, body: bodyShort(citing, body), ...details });
  const named = (ids: readonly string[]) =>
    namesListed(
      ids.map((id) => bodyNamed(citing, id)),
      citing.language,
    );
  switch (one.deed) {
    case 'welcomed':
      return tell('note.did-welcomed', { instrument: inLanguage(citing, one.instrument) });
    case 'continued':
      return tell('note.did-continued', { act: actCited(citing, one.functionsIn) });
    case 'to-meet':
      return one.topics
        ? tell('note.did-to-meet-on', { topics: inLanguage(citing, one.topics) })
        : tell('note.did-to-meet');
    case 'made-constant':
      return tell('note.did-made-constant');
    case 'consecutive':
      return tell('note.did-consecutive', { bodies: named(one.bodies) });
    case 'joint-discussion': {
      const details = { bodies: named(one.bodies), topic: inLanguage(citing, one.topic) };
      return one.inOrderTo
        ? tell('note.did-joint-discussion-to', { ...details, aim: inLanguage(citing, one.inOrderTo) })
        : tell('note.did-joint-discussion', details);
    }
    case 'in-words':
      return inLanguage(citing, one.sentence);
  }
}
