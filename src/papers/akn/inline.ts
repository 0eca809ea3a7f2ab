import type { Language } from '../../language/languages.ts';
import type { Zone } from '../../time/days.ts';
import { documentAddress } from '../html.ts';
import type { Note, Paper, Place, Run } from '../paper.ts';
import { type Shape, shape } from '../shapes.ts';

/** What the writing of a document knows of it all, and how far its parts are named. */
export interface Writing extends Place {
  /** A name for a part below another, `sec_1__para_2`; counted where the part has no number of its own. Never the same twice. */
  readonly named: (above: string, kind: string, number?: string | number) => string;
  /** The names of the items of the agenda, by their numbers as the paper cites them. */
  readonly items: Map<string, string>;
  readonly language: Language;
  readonly zone: Zone;
}

/** Nothing is named yet. */
export function beginWriting({ language, origin }: Paper, { documentLink }: Place): Writing {
  const used = new Map<string, number>();
  return {
    documentLink,
    language,
    zone: origin.zone,
    items: new Map(),
    named: (above, kind, number) => {
      const short = `${above === '' ? '' : `${above}__`}${kind}${number === undefined ? '' : `_${number}`}`;
      const count = (used.get(short) ?? 0) + 1;
      used.set(short, count);
      if (number === undefined) return `${short}_${count}`;
      return count === 1 ? short : `${short}-${count}`;
    },
  };
}

/** Runs among words: what stands out, links to documents, footnotes in their place. */
export function inline(runs: readonly Run[], writing: Writing): readonly (Shape | string)[] {
  return runs.flatMap((run) => pieces(run, writing));
}

function pieces(run: Run, writing: Writing): readonly (Shape | string)[] {
  switch (run.run) {
    case 'words':
      return broken(run.words);
    case 'emphasis':
      return [shape('i', {}, broken(run.words))];
    case 'symbol':
      return [shape('ref', { href: documentAddress(writing, run.symbol) }, [run.words])];
    case 'note':
      return [authorialNote({ marker: run.words, runs: run.note }, writing)];
  }
}

/** A footnote, which stands where its mark is printed. */
export function authorialNote({ marker, runs }: Note, writing: Writing): Shape {
  return shape('authorialNote', { eId: writing.named('', 'note'), marker, placement: 'bottom' }, [
    shape('p', {}, inline(runs, writing)),
  ]);
}

/** Words with their ends of lines. */
function broken(words: string): readonly (Shape | string)[] {
  return words.split('\n').flatMap((line, index) => (index === 0 ? [line] : [shape('eol'), line]));
}

/** Words cut at the joint of "10 a.m.–1 p.m.", "4 and 5 July 2018", "2018年7月4日和5日"; null where nothing is joined. */
export function twoEnds(words: string): readonly [first: string, joint: string, last: string] | null {
  const [, first, joint, last] =
    /^(.+?)( and | et | y | и | و | a | [–-] |[–-]|和|至)(.+)$/u.exec(words) ?? [];
  return first && joint && last ? [first, joint, last] : null;
}
