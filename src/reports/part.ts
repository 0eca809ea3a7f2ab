import type { Language } from '../language/languages.ts';
import { shownIn, type Text } from '../language/text.ts';
import type { Day } from '../time/days.ts';
import { nameOn, stateWithCode } from './register/register.ts';
import { capacities, type Passage, type Report, type Speaker, type Who } from './report.ts';

/** What the lines of a report are written with. */
export interface PartLanguage {
  /** The language in which States are named and, where `translated`, texts are said as far as they are translated. */
  readonly original: Language;
  readonly translated?: boolean;
  /** The day by which States are named. */
  readonly day: Day;
  /** The number of an item by its id, in English form. */
  readonly numbers: ReadonlyMap<string, string>;
}

/**
 * A report as plain lines in the words of the originals, one thing a line, its columns parted by tabs: the mandates; the
 * recommendations under their headings, in brackets what is not agreed; who took part, by capacity; who spoke, under which
 * items; what stands in other words than derived ones; and how the report was adopted. Agreement on a report binds these.
 */
export function reportLines(report: Report, language: PartLanguage): readonly string[] {
  const said = (text: Text) =>
    oneLine(language.translated ? shownIn(text, language.original).words : text.words);
  const passages = (list: readonly Passage[]) => list.flatMap((one) => passageLines(one, said));
  const { reportAdopted, draftSymbol, listOfParticipants, instrument } = report;
  return [
    ...(instrument ? [said(instrument)] : []),
    ...passages(report.introduction),
    ...report.recommendations.flatMap(({ heading, passages: own }) => [said(heading), ...passages(own)]),
    ...(report.inWords ?? []).flatMap(({ section, chapter, heading, passages: own }) => [
      ...(chapter ? [said(chapter)] : []),
      columns([section, heading ? said(heading) : '']),
      ...passages(own),
    ]),
    ...capacities.flatMap((capacity) => {
      const names = report.participants
        .filter((one) => one.capacity === capacity)
        .map((one) => nameOf(one, language, said))
        .toSorted((one, other) => (one < other ? -1 : 1));
      return names.length > 0 ? [columns([capacity, names.join('; ')])] : [];
    }),
    ...report.statements.map(({ kind, items, speaker }) =>
      columns([
        kind,
        items.flatMap((id) => language.numbers.get(id) ?? []).join(', '),
        speakerIn(speaker, report, language, said),
      ]),
    ),
    ...report.overruled
      .toSorted((one, other) => (one.passage < other.passage ? -1 : 1))
      .map(({ passage, text }) => columns([passage, said(text)])),
    ...passages(report.beforeAdoption),
    columns([draftSymbol ?? '', listOfParticipants ?? '']),
    ...(reportAdopted
      ? [
          columns([
            reportAdopted.on,
            reportAdopted.byConsensus ? 'consensus' : '',
            reportAdopted.orallyAmended ? 'amended' : '',
          ]),
        ]
      : []),
  ].filter((one) => one !== '');
}

function passageLines({ text, points, standing, alternatives = [] }: Passage, said: Said): readonly string[] {
  const marked = (words: string) => (standing === 'agreed' ? words : `[${words}]`);
  return [
    `\t${marked(said(text))}`,
    ...alternatives.map((one) => `\t[${said(one)}]`),
    ...points.map((point) => `\t\t${said(point)}`),
  ];
}

type Said = (text: Text) => string;

function nameOf(who: Who, { original, day }: PartLanguage, said: Said): string {
  if (who.state !== undefined) return nameOn(stateWithCode(who.state), day).words[original];
  return said(who.name);
}

function speakerIn(speaker: Speaker, report: Report, language: PartLanguage, said: Said): string {
  const who = report.participants.find(({ id }) => id === speaker.participant);
  const parts = [
    who ? nameOf(who, language, said) : speaker.as,
    speaker.state === null ? '' : nameOf({ state: speaker.state }, language, said),
    speaker.person ?? '',
    speaker.title ? said(speaker.title) : '',
    speaker.onBehalfOf ? said(speaker.onBehalfOf) : '',
  ];
  return parts.filter((one) => one !== '').join(', ');
}

/** Columns that are empty at the end are left out. */
function columns(cells: readonly string[]): string {
  return cells.join('\t').trimEnd();
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}
