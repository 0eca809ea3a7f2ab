import { RuleBroken } from '../../rules.ts';
import { charactersOf } from '../encoding.ts';
import { isPage } from '../markup.ts';

/** What a file is, by what stands in it and not by its name. */
export type Kind = 'text' | 'html' | 'akn' | 'docx' | 'pdf';

/** The endings of names by which people know the kinds. */
const endings: Readonly<Record<Kind, readonly string[]>> = {
  text: ['txt', 'md', 'markdown', 'text', 'asc', ''],
  html: ['html', 'htm', 'xhtml', 'xht'],
  akn: ['xml', 'akn'],
  docx: ['docx', 'dotx'],
  pdf: ['pdf'],
};

/** What a file begins with that is no paper, with the reason why it is not read. */
const others: readonly (readonly [start: string, code: string])[] = [
  ['{\\rtf', 'file.rtf'],
  ['\u0089PNG', 'file.picture'],
  ['\u00ff\u00d8\u00ff', 'file.picture'],
  ['GIF8', 'file.picture'],
  ['II*\0', 'file.picture'],
  ['MM\0*', 'file.picture'],
  ['BM', 'file.picture'],
  ['RIFF', 'file.picture'],
  ['%!PS', 'file.picture'],
  ['AT&TFORM', 'file.picture'],
  ['\u001f\u008b', 'file.archive'],
  ["7z\u00bc\u00af'\u001c", 'file.archive'],
  ['Rar!', 'file.archive'],
  ['BZh', 'file.archive'],
  ['\u00fd7zXZ', 'file.archive'],
];

/** The kind of a file. @throws RuleBroken with the reason why it is none that is read: file.rtf, file.old-word, file.encrypted … */
export function kindOf(bytes: Uint8Array): Kind {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  if (/^\s{0,20}%PDF-/u.test(head.slice(0, 1024)) || head.slice(0, 1024).includes('%PDF-1.')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006'))
    return kindOfArchive(bytes, head);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) throw new RuleBroken(ofCompound(bytes));
  const other = others.find(([start]) => head.startsWith(start));
  if (other && (other[0] !== 'BM' || head.slice(0, 30).includes('\0'))) throw new RuleBroken(other[1]);
  const text = charactersOf(bytes);
  if (text === null) throw new RuleBroken('file.not-text');
  const start = text.slice(0, 8000);
  if (/<(?:\w+:)?akomaNtoso\b/u.test(start)) return 'akn';
  if (/<office:document\b/u.test(start)) throw new RuleBroken('file.odt');
  return isPage(start) ? 'html' : 'text';
}

/** Whether people would expect another kind of a file of this name. */
export function isMisnamed(name: string, kind: Kind): boolean {
  const [, ending = ''] = /\.([a-z0-9]{1,8})$/iu.exec(name) ?? [];
  const lowered = ending.toLowerCase();
  const known = Object.values(endings).some((some) => some.includes(lowered));
  const other = /^(?:doc|docm|rtf|odt|xlsx?|pptx?|png|jpe?g|gif|zip)$/u.test(lowered);
  return lowered !== '' && (known || other) && !endings[kind].includes(lowered);
}

function kindOfArchive(bytes: Uint8Array, head: string): Kind {
  // The names of its files stand in the list at its end, and each again before the file.
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (head.slice(30, 38) === 'mimetype' && head.includes('opendocument')) throw new RuleBroken('file.odt');
  if (names.includes('vbaProject.bin')) throw new RuleBroken('file.macros');
  if (names.includes('[Content_Types].xml')) {
    if (names.includes('xl/workbook')) throw new RuleBroken('file.other-office');
    if (names.includes('ppt/presentation')) throw new RuleBroken('file.other-office');
    return 'docx';
  }
  throw new RuleBroken('file.archive');
}

/** What a compound file holds: a document behind a password, or one of an older Word. */
function ofCompound(bytes: Uint8Array): string {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (whole.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'file.encrypted';
  if (whole.includes(Buffer.from('WordDocument', 'utf16le'))) return 'file.old-word';
  return 'file.other-office';
}
