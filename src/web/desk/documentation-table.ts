import { placed } from '../../agenda/outline.ts';
import { say } from '../../language/catalogue.ts';
import { type Language, languages } from '../../language/languages.ts';
import { listed } from '../../language/lists.ts';
import { numberOf } from '../../language/numbers.ts';
import { shownIn } from '../../language/text.ts';
import { sessionTitle } from '../../sessions/title.ts';
import { type Cell, csvOf } from '../csv.ts';
import { behindSaid, endangeredSaid, type PlanOpen, type Standing } from './documentation-shown.ts';

/** Documents of plans as a table for programs of spreadsheets, headed in the reader's language; days as 2018-04-25. */
export function documentationCsv(
  rows: readonly { readonly standing: Standing; readonly open: PlanOpen }[],
  reader: Language,
): string {
  return csvOf([headsIn(reader), ...rows.map(({ standing, open }) => rowOf(standing, open, reader))]);
}

function headsIn(reader: Language): readonly Cell[] {
  const name = (language: Language) => say(reader, `language.${language}`);
  return [
    say(reader, 'plan.session'),
    say(reader, 'plan.opening'),
    say(reader, 'desk.title'),
    say(reader, 'desk.symbol'),
    say(reader, 'desk.document-items'),
    say(reader, 'plan.mandate'),
    say(reader, 'plan.author'),
    say(reader, 'desk.original-language'),
    say(reader, 'desk.document-languages'),
    say(reader, 'plan.estimated-words'),
    say(reader, 'plan.actual-words'),
    say(reader, 'plan.word-limit'),
    say(reader, 'plan.waiver'),
    say(reader, 'plan.state'),
    say(reader, 'plan.submission-due'),
    say(reader, 'plan.slot-submission'),
    say(reader, 'plan.submitted'),
    say(reader, 'plan.issuance-due'),
    say(reader, 'plan.slot-issuance'),
    say(reader, 'plan.expected'),
    ...languages.map((language) => say(reader, 'plan.issued-in', { language: name(language) })),
    say(reader, 'plan.late'),
    say(reader, 'plan.endangers'),
  ];
}

function rowOf({ planned, outlook, endangers }: Standing, open: PlanOpen, reader: Language): readonly Cell[] {
  const { programme, bodies, counting } = open;
  const numbers = new Map(
    placed(programme.agenda).map(({ item, path }) => [item.id, numberOf(path, reader)]),
  );
  const name = (language: Language) => say(reader, `language.${language}`);
  return [
    sessionTitle(programme.session, bodies, reader).words,
    counting.opening,
    shownIn(planned.title, reader).words,
    planned.symbols.join(', '),
    planned.items.flatMap((item) => numbers.get(item) ?? []).join(', '),
    planned.mandate,
    planned.author,
    name(planned.original),
    listed(planned.languages.map(name), reader),
    planned.estimatedWords,
    planned.actualWords,
    outlook.words.limit,
    planned.waiver,
    say(reader, `plan.state-${outlook.state}`),
    outlook.due.submission.day,
    planned.slotSubmission,
    planned.submitted,
    outlook.due.issuance.day,
    planned.slotIssuance,
    outlook.expected,
    ...languages.map((language) => planned.issued[language] ?? null),
    behindSaid(outlook, reader).join(' '),
    endangers.map((one) => endangeredSaid(one, reader)).join(' '),
  ];
}
