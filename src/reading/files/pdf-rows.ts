/** What a program that made a PDF set at once, in the order in which it stands in the file. */
export interface PdfPiece {
  readonly text: string;
  readonly width: number;
  /** Its size and place, in the matrix of PDF. */
  readonly transform: readonly number[];
  /** What the file calls its face. */
  readonly face: string;
}

/** What stands on one line of a page. */
export interface PdfRow {
  readonly words: readonly PdfWords[];
  /** The height of its letters, in points. */
  readonly size: number;
  /** How high on the page it stands: 0 is its foot, 1 its head. */
  readonly height: number;
  /** Where it stands, in points from below. */
  readonly y: number;
  /** The mark of a footnote that is raised before its first words. */
  readonly mark: string | null;
  /** What the file calls the one face in which all of it is set; null where it is set in several. */
  readonly face: string | null;
}

/** Words that stand together on a line. */
export interface PdfWords {
  readonly text: string;
  /** Where they begin and end, in points from the margin where lines begin: the right one where they read from the right. */
  readonly from: number;
  readonly to: number;
}

interface Set {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly face: string;
}

/** The lines of a page from above, each with what stands on it; what is turned on its side is left out. */
export function rowsOf(
  pieces: readonly PdfPiece[],
  { bottom, top }: { readonly bottom: number; readonly top: number },
): readonly PdfRow[] {
  const set = pieces.flatMap(({ text, width, transform, face }): readonly Set[] => {
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
    const words = text.normalize('NFKC').replaceAll(/[\s\p{Co}\p{Cc}]/gu, ' ');
    if (words.trim() === '' || Math.abs(b) > Math.abs(a) / 4) return [];
    return [{ text: words, x, y, width, size: Math.abs(d) || Math.abs(a), face }];
  });
  const rows: Set[][] = [];
  for (const piece of set.toSorted((one, other) => other.y - one.y || one.x - other.x)) {
    const row = rows.at(-1);
    if (row && isOnLine(piece, row)) row.push(piece);
    else rows.push([piece]);
  }
  const letters = set.map(({ text }) => text).join('');
  const arabic = letters.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const rtl = arabic > (letters.match(/\p{Script=Latin}/gu)?.length ?? 0);
  const edge = rtl ? Math.max(...set.map(({ x, width }) => x + width)) : null;
  return rows
    .map((row) => rowOf(row, edge, (y) => (y - bottom) / (top - bottom || 1)))
    .filter(({ words }) => words.length > 0);
}

/** Whether a piece stands on the line of others, or is a small mark that is raised over it. */
function isOnLine(piece: Set, row: readonly Set[]): boolean {
  const large = row.reduce((one, other) => (other.size > one.size ? other : one));
  const apart = Math.abs(piece.y - large.y);
  const [small] = piece.size < large.size ? [piece] : [large];
  const raised = small.text.trim().length < 4 && small.size < Math.max(piece.size, large.size) * 0.95;
  return apart < (raised ? Math.max(piece.size, large.size) * 0.6 : small.size * 0.3);
}

function rowOf(row: readonly Set[], edge: number | null, heightOf: (y: number) => number): PdfRow {
  const size = Math.max(...row.map((piece) => piece.size));
  const { y } = row.find((piece) => piece.size === size) ?? { y: 0 };
  const fromEdge = (piece: Set): number => (edge === null ? piece.x : edge - piece.x - piece.width);
  const words: { text: string; from: number; to: number }[] = [];
  let mark: string | null = null;
  const ordered = row.toSorted((one, other) => fromEdge(one) - fromEdge(other));
  for (const piece of edge === null ? ordered : latinForwards(ordered)) {
    if (isMark(piece, y, size)) {
      if (words.length === 0) mark = piece.text.trim();
      continue;
    }
    const from = fromEdge(piece);
    const last = words.at(-1);
    const gap = last ? Math.max(from - last.to, last.from - from - piece.width) : 0;
    if (last && gap < size * 0.45) {
      const apart = gap > size * 0.12 && !/\s$/u.test(last.text) && !/^\s/u.test(piece.text);
      last.text += (apart ? ' ' : '') + piece.text;
      last.from = Math.min(last.from, from);
      last.to = Math.max(last.to, from + piece.width);
    } else words.push({ text: piece.text, from, to: from + piece.width });
  }
  const filled = words
    .map((one) => ({ ...one, text: one.text.replaceAll(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => text !== '');
  const faces = new Set(row.map((piece) => piece.face));
  const [face = null] = faces;
  return { words: filled, size, height: heightOf(y), y, mark, face: faces.size === 1 ? face : null };
}

/** The mark of a footnote: figures or stars, raised over the line. */
function isMark(piece: Set, y: number, size: number): boolean {
  return piece.y > y + size * 0.15 && piece.size <= size * 0.95 && /^[\s\d*,]{1,8}$/u.test(piece.text);
}

/** On a line that reads from the right, what holds Latin letters still reads from the left. */
function latinForwards(pieces: readonly Set[]): readonly Set[] {
  const ordered: Set[] = [];
  let run: Set[] = [];
  const close = () => {
    const latin = run.some(({ text }) => /\p{Script=Latin}/u.test(text));
    ordered.push(...(latin ? run.toReversed() : run));
    run = [];
  };
  for (const piece of pieces) {
    if (/\p{Script=Arabic}/u.test(piece.text)) {
      close();
      ordered.push(piece);
    } else run.push(piece);
  }
  close();
  return ordered;
}
