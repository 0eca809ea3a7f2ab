import { conferenceIn2014, noteOf2014 } from '../../db/examples/notes-2014.ts';
import { draft } from '../../src/acts/revise.ts';
import type { Shell } from '../../src/acts/shell.ts';
import { textIn } from '../../src/language/text.ts';

/** The session of the Conference whose notes are looked at. */
export const noted = conferenceIn2014.session.id;

/** Drafts a session of the Conference with a note that follows from its facts, and one in words. */
export async function withNotes(shell: Shell) {
  const paragraphs = [textIn('en', 'The report is transmitted to the Conference.')];
  await draft(shell, 'test', {
    ...conferenceIn2014,
    notes: [
      { id: 'derived', note: noteOf2014 },
      {
        id: 'worded',
        note: { ...noteOf2014, items: [] },
        inWords: [{ id: 'only', heading: null, paragraphs }],
      },
    ],
  });
}
