import { exampleBodies } from '../db/examples/bodies.ts';
import { bodiesIn2022 } from '../db/examples/bodies-2022.ts';
import { conferenceIn2014, noteOf2014 } from '../db/examples/notes-2014.ts';
import { conferenceIn2022, noteOf2022 } from '../db/examples/notes-2022.ts';
import { reportOf2013, wg7In2013 } from '../db/examples/wg7-2013.ts';
import { derivedFrom } from '../src/papers/report/derived.ts';
import { noteParts } from '../src/papers/report/note-told.ts';
import { readPaper } from '../src/reading/read.ts';
import { type Fidelity, keptInOrder, wordsOf } from './fidelity.ts';

const common = { format: 1, agreements: [], confirmed: true } as const;
const after = {
  content: { ...common, programme: wg7In2013, bodies: exampleBodies },
  agendaSymbol: 'CTOC/COP/WG.7/2013/1',
  held: null,
};
const notes = {
  'CTOC_COP_2014_note.en.txt': () =>
    noteParts(noteOf2014, { ...common, programme: conferenceIn2014, bodies: exampleBodies }, 'en'),
  'CTOC_COP_2022_note.en.txt': () =>
    noteParts(noteOf2022, { ...common, programme: conferenceIn2022, bodies: bodiesIn2022 }, 'en'),
} as const;

/** The papers whose sentences follow from facts in db/examples. */
export const derivedPapers = [
  'CTOC_COP_WG.7_2013_5.report.en.txt',
  ...Object.keys(notes),
] as readonly string[];

/**
 * How true the sentences that follow from facts are to those of the original: of the report its paragraphs on opening,
 * statements, adoption of the agenda, attendance, documentation and adoption of the report, of a note all of them.
 */
export function derivedFidelityOf(name: string, original: string): Fidelity {
  const chapters = readPaper(original).report?.chapters ?? [];
  const paragraphs = (all: typeof chapters) =>
    all.flatMap(({ sections }) => sections.flatMap((section) => section.paragraphs)).map(({ text }) => text);
  if (name in notes) {
    const ours = notes[name as keyof typeof notes]().flatMap((part) => part.paragraphs);
    return measured(paragraphs(chapters), ours);
  }
  const [, , organization, adoption] = chapters;
  const theirs = [
    ...paragraphs(organization ? [organization] : []),
    ...paragraphs(adoption ? [adoption] : []).slice(-1),
  ];
  return measured(
    theirs,
    derivedFrom(reportOf2013, after, 'en').map(({ words }) => words),
  );
}

function measured(theirs: readonly string[], ours: readonly string[]): Fidelity {
  const [before, now] = [wordsOf(theirs.join('\n')), wordsOf(ours.join('\n'))];
  const common = keptInOrder(before, now);
  return { kept: common / before.length, own: common / now.length, words: before.length };
}
