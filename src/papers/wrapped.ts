/** Words in so many lines at most, none longer than so many letters; what does not fit is left out, with a sign. */
export function wrapped(words: string, letters: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of words.match(pieces) ?? []) {
    if (line !== '' && line.length + piece.trimEnd().length > letters) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (most < 1) return [];
  const shown = lines
    .slice(0, most)
    .map((one) => (one.length > letters ? `${one.slice(0, letters - 1)}…` : one));
  if (lines.length <= most) return shown;
  const last = shown.at(-1) ?? '';
  const room = last.length + 2 > letters ? last.replace(/\s*\S+$/u, '') || last.slice(0, letters - 2) : last;
  return [...shown.slice(0, -1), `${room.replace(/[\s,;،؛，；]+$/u, '')} …`];
}

/** What stands on one line: a word with the blanks after it, or a Chinese character with the marks that belong to it. */
const pieces =
  /\([^()\s]{1,4}\)|[（《]?\p{Script=Han}[，；：、。）》]*|[^\s\p{Script=Han}（《]+\s*|\s+|[（《]/gu;
