import { pasteOutline } from '../../agenda/paste.ts';
import { consequencesOfRemoving } from '../../drafting/changes.ts';
import type { Programme } from '../../drafting/programme.ts';
import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import type { Preview } from './programme-page.ts';

/** What a pasted outline would change, in words. @throws RuleBroken of agenda/paste.ts */
export function previewOf(
  programme: Programme,
  outline: string,
  reader: Language,
  newId: () => string,
): Preview {
  const { added, removed, retitled, moved, kept } = pasteOutline(
    programme.agenda,
    outline,
    programme.session.original,
    newId,
  );
  const along = removed.flatMap(({ id }) =>
    consequencesOfRemoving(programme, id).rows.filter(({ goes }) => goes),
  );
  const rows = new Set(along.map(({ row }) => row)).size;
  return {
    outline,
    changes: [
      ...added.map(({ number, title }) => say(reader, 'desk.would-add', { item: number, title })),
      ...removed.map(({ number, title }) => say(reader, 'desk.would-remove', { item: number, title })),
      ...retitled.map(({ number, from, to }) =>
        say(reader, 'desk.would-retitle', { item: number, from, to }),
      ),
      ...moved.map(({ from, to, title }) => say(reader, 'desk.would-move', { from, to, title })),
    ],
    consequences: [
      ...(rows > 0 ? [say(reader, 'desk.removal-rows', { count: rows })] : []),
      say(reader, 'desk.would-keep', { count: kept }),
    ],
  };
}
