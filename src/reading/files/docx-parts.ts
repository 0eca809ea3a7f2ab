import { NotTaken, oneFile } from '../../papers/word/one-file.ts';
import { RuleBroken } from '../../rules.ts';

/** The name of the part that holds the text, which is `word/document.xml` with most programs. */
export function mainPart(bytes: Uint8Array): string {
  const relations = partOrNone(bytes, '_rels/.rels') ?? '';
  const [relation = ''] = /<Relationship\b[^<>]*\/officeDocument"[^<>]*>/u.exec(relations) ?? [];
  const [, target = 'word/document.xml'] = /Target="\/?([^"<>]{1,200})"/u.exec(relation) ?? [];
  return target;
}

/** A part of a Word document by its name; null where it has none. @throws RuleBroken as `docxLines` does */
export function partOrNone(bytes: Uint8Array, name: string): string | null {
  try {
    return oneFile(bytes, name);
  } catch (reason) {
    if (reason instanceof NotTaken && reason.why === 'no-document') return null;
    throw refused(reason);
  }
}

/** A part that every Word document has. @throws RuleBroken file.damaged where it has not */
export function partIn(bytes: Uint8Array, name: string): string {
  const part = partOrNone(bytes, name);
  if (part === null) throw new RuleBroken('file.damaged');
  return part;
}

const reasons: Readonly<Record<NotTaken['why'], string>> = {
  'no-archive': 'file.damaged',
  'no-document': 'file.damaged',
  encrypted: 'file.encrypted',
  macros: 'file.macros',
  'too-large': 'file.unpacked-too-large',
};

function refused(reason: unknown): unknown {
  return reason instanceof NotTaken ? new RuleBroken(reasons[reason.why]) : reason;
}
