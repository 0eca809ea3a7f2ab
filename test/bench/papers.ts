import { formats, writers } from '../../src/papers/writers.ts';
import { paperIn, place } from '../papers-written/example.ts';

/** How long each writer takes for the agenda paper of the sample in English and in Arabic, and how large it is. */
export async function benchPapers(
  { short }: { short: boolean },
  say: (what: string, figure: string) => void,
) {
  for (const format of formats) {
    for (const language of ['en', 'ar'] as const) {
      const paper = paperIn(language);
      const took: number[] = [];
      let size = 0;
      for (let time = 0; time < (short ? 5 : 25); time += 1) {
        const before = performance.now();
        const written = await writers[format](paper, place);
        took.push(performance.now() - before);
        size = Buffer.byteLength(written);
      }
      const [first = 0, ...others] = took;
      const [median = 0] = others.toSorted((a, b) => a - b).slice(Math.floor(others.length / 2));
      say(
        `${format} in ${language}`,
        `${median.toFixed(1)} ms, the first ${first.toFixed(1)} ms; ${(size / 1e3).toFixed(1)} kB`,
      );
    }
  }
}
