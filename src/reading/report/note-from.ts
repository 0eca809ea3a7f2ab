import type { Text } from '../../language/text.ts';
import { type NoteDrafted, noNote } from '../../reports/note.ts';
import { joined } from '../line.ts';
import type { ReportRead } from './report-read.ts';

/** A note that a paper sets out, in its own sentences, under the items of the agenda where it names one that there is. */
export function noteFrom(read: ReportRead, said: (words: string) => Text, newId: () => string): NoteDrafted {
  const { note, chapters } = read;
  return {
    id: newId(),
    note: noNote,
    inWords: chapters.map(({ heading, sections }) => ({
      id: newId(),
      heading: heading === null ? null : said(heading),
      paragraphs: sections
        .flatMap(({ paragraphs }) => paragraphs)
        .map(({ text, points }) => said(joined([text, ...points]))),
    })),
    ...(note
      ? {
          head: {
            under: note.under.map(said),
            title: note.title === null ? null : said(note.title),
            agendaSymbol: note.agendaSymbol,
            reissued: note.reissued,
          },
        }
      : {}),
  };
}
