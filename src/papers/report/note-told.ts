import type { Content } from '../../editions/edition.ts';
import { type Key, say } from '../../language/catalogue.ts';
import { dateOf, spanInSentence } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { listed } from '../../language/lists.ts';
import { capitalized } from '../../language/names.ts';
import { type SessionWord, sessionOrdinal } from '../../language/ordinals.ts';
import { shownIn } from '../../language/text.ts';
import type { Authority, Established, Held, Note, Reporting, Transmitted } from '../../reports/note.ts';
import { wordIn } from './after.ts';
import {
  actCited,
  actOfOrgan,
  bodyNamed,
  bodyShort,
  type Citing,
  citingOf,
  inAct,
  inLanguage,
  namesListed,
  organNamed,
  tellIn,
  wordOf,
} from './note-citing.ts';
import { resolved } from './note-resolved.ts';

/** A part of a note: what it says of one body, or of a resolution that it transmits. */
export interface NotePart {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The parts of a note in one language, in their order. The content is the programme of the session that it goes to. */
export function noteParts(note: Note, content: Content, language: Language): readonly NotePart[] {
  const citing = citingOf(note, content, language);
  return [
    ...note.reports.map((one) => ({
      id: one.id,
      heading: headingOf(citing, bodyNamed(citing, one.body), wordOf(citing, one.body), one.sessions),
      paragraphs: reporting(citing, one),
    })),
    ...note.transmitted.map((one) => ({
      id: one.id,
      heading: headingOf(citing, inLanguage(citing, one.body), 'session', [one.session]),
      paragraphs: [transmission(citing, one)],
    })),
  ];
}

/** What a note is called: as its only part, or what it transmits in all. */
export function noteTitle(note: Note, content: Content, language: Language): string {
  const [first, ...others] = noteParts(note, content, language);
  if (first && others.length === 0) return first.heading;
  const citing = citingOf(note, content, language);
  const subsidiary =
    note.reports.length === 0 ? [] : [say(language, 'note.title-subsidiary', { organ: organNamed(citing) })];
  const transmitted = note.transmitted.map(({ body, word, session }) =>
    say(language, 'note.title-transmitted', {
      body: inLanguage(citing, body),
      ordinal: sessionOrdinal(language, word, session.ordinal),
    }),
  );
  return capitalized(listed([...subsidiary, ...transmitted], language), language);
}

/** The mandate in paragraphs, then what was held and that the reports are transmitted. */
function reporting(citing: Citing, one: Reporting): readonly string[] {
  return [
    established(citing, one),
    ...one.resolutions.map((resolution) => resolved(citing, one.body, resolution)),
    ...(one.sessions.length === 0 ? [] : [held(citing, one)]),
  ];
}

function established(citing: Citing, { body, established: one }: Reporting): string {
  const { act, as, advisesOn, reaffirmed, first } = one;
  const cited = actOfOrgan(citing, act);
  return sentences(citing, [
    tellIn(citing, keyOf(one), {
      act: cited,
      as: inLanguage(citing, as),
      ...(advisesOn ? { instrument: inLanguage(citing, advisesOn) } : {}),
    }),
    ...(reaffirmed ? [tellIn(citing, `note.reaffirmed-${act.kind}`)] : []),
    ...(first
      ? [
          tellIn(citing, `note.first-${wordOf(citing, body)}`, {
            ordinal: sessionOrdinal(citing.language, wordOf(citing, body), first.ordinal),
            body: bodyShort(citing, body),
            days: spanInSentence(first.start, first.end, citing.language),
          }),
        ]
      : []),
  ]);
}

function keyOf({ advisesOn, constant }: Established): Key {
  if (advisesOn) return 'note.established-advising';
  return constant ? 'note.established-constant' : 'note.established';
}

function held(citing: Citing, one: Reporting): string {
  const { body, sessions, by } = one;
  const reports = sessions.flatMap(({ report }) => (report === null ? [] : [report]));
  return sentences(citing, [
    sessionsHeld(citing, bodyNamed(citing, body), wordOf(citing, body), sessions),
    ...(reports.length === 0 ? [] : [available(citing, one, reports, by)]),
  ]);
}

function sessionsHeld(citing: Citing, body: string, word: SessionWord, sessions: readonly Held[]): string {
  return tellIn(citing, `note.held-${word}`, {
    body,
    count: sessions.length,
    sessions: listed(
      sessions.map((one) => sessionSaid(citing, word, one)),
      citing.language,
    ),
  });
}

/** "its twelfth meeting on 29 and 30 June 2022, back to back with …". */
function sessionSaid(citing: Citing, word: SessionWord, { ordinal, start, end, joint }: Held): string {
  const { language } = citing;
  const plain = say(language, 'note.session', {
    ordinal: sessionOrdinal(language, word, ordinal),
    days: spanInSentence(start, end, language),
  });
  if (!joint) return plain;
  const together = say(language, 'note.back-to-back', {
    session: plain,
    ordinal: sessionOrdinal(language, wordOf(citing, joint.body), joint.ordinal),
    body: bodyNamed(citing, joint.body),
  });
  const { discussionBy } = joint;
  return discussionBy
    ? tellIn(citing, 'note.with-discussion', { session: together, act: actCited(citing, discussionBy) })
    : together;
}

function available(
  citing: Citing,
  { body, sessions }: Reporting,
  reports: readonly string[],
  by: Authority | null,
): string {
  const [only] = sessions;
  const symbols = symbolsListed(citing, reports);
  const word = wordOf(citing, body);
  const sentence =
    reports.length === 1 && only
      ? tellIn(citing, 'note.report-available', {
          symbols,
          ordinal: sessionOrdinal(
            citing.language,
            word,
            (sessions.find(({ report }) => report !== null) ?? only).ordinal,
          ),
          body: bodyNamed(citing, body),
        })
      : tellIn(citing, `note.${word}-reports-available`, { symbols });
  if (by) return say(citing.language, 'note.accordingly', { by: authority(citing, by), sentence });
  return capitalized(say(citing.language, 'note.sentence', { sentence }), citing.language);
}

function authority(citing: Citing, by: Authority): string {
  if (by.by === 'act') return tellIn(citing, 'note.by-act', { act: actCited(citing, by.act) });
  const bureau = citing.bodies.find(({ id }) => id === by.bureau);
  return tellIn(citing, 'note.by-bureau', {
    bureau: bureau ? inLanguage(citing, bureau.shortName ?? bureau.name) : '',
    date: dateOf(by.on, citing.language),
  });
}

function transmission(citing: Citing, one: Transmitted): string {
  const { language, organ } = citing;
  const { body, word, session, act, asked, to } = one;
  const others = [
    ...to.map((text) => inLanguage(citing, text)),
    organ ? shownIn(organ.name, language).words : '',
  ];
  const symbols = session.report;
  const name = inLanguage(citing, body);
  return sentences(citing, [
    sessionsHeld(citing, name, word, [session]),
    tellIn(citing, 'note.requested', {
      in: inAct(citing, act),
      organ: wordIn(name, language),
      asked: inLanguage(citing, asked),
      to: namesListed(others, language),
    }),
    ...(symbols === null
      ? []
      : [
          tellIn(citing, 'note.report-contains', {
            ordinal: sessionOrdinal(language, word, session.ordinal),
            symbols,
          }),
        ]),
  ]);
}

function headingOf(citing: Citing, body: string, word: SessionWord, sessions: readonly Held[]): string {
  const { language } = citing;
  const [first] = sessions;
  const where = sessions.map(({ place, start, end }, index) => {
    const days = spanInSentence(start, end, language);
    // The place is said once, before its first days; in Chinese after its last.
    const beside = sessions[language === 'zh' ? index + 1 : index - 1];
    return beside?.place.words === place.words
      ? days
      : say(language, 'note.in-place', { place: inLanguage(citing, place), days });
  });
  const key: Key = `note.heading-${word}${sessions.length > 1 ? 's' : ''}`;
  return say(language, key, {
    body,
    ordinal: first ? sessionOrdinal(language, word, first.ordinal) : '',
    where: listed(where, language),
  });
}

function symbolsListed({ language }: Citing, symbols: readonly string[]): string {
  const said = listed(symbols, language);
  return symbols.length === 1 ? said : say(language, 'note.respectively', { symbols: said });
}

function sentences({ language }: Citing, all: readonly string[]): string {
  return all.join(language === 'zh' ? '' : ' ');
}
