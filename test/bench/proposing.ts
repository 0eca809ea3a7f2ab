import type { Item } from '../../src/agenda/item.ts';
import type { Asked } from '../../src/timetable/proposing/asked.ts';
import { propose } from '../../src/timetable/proposing/propose.ts';
import { asking, counting, item, meeting } from '../timetable/proposing/asking.ts';

const opening = [item('1a', 15, {}, 'opening'), item('1b', 15, {}, 'adoption-of-agenda')];
const closing = [item('o', 30, {}, 'other-matters'), item('r', 60, {}, 'adoption-of-report')];

/** A two-week Conference with a Committee of the Whole: 20 items, 20 meetings, two tracks, filled to a share. */
function conference(
  filled: number,
  step: number,
  wished: (item: Item, place: number) => Item = (one) => one,
): Asked {
  const meetings = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'].flatMap((day) =>
    ['Plenary', 'Committee'].flatMap((track) =>
      ['10:00-13:00', '15:00-18:00'].map((hours) =>
        meeting(`${day}${hours.slice(0, 2)}${track}`, `${day} ${hours}`, track),
      ),
    ),
  );
  const weights = Array.from({ length: 16 }, (_, place) => 1 + ((place * 37) % 9));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const minutes = (weight: number) =>
    Math.max(30, Math.round(((weight / whole) * 20 * 180 * filled) / step) * step);
  const substantive = weights.map((weight, place) => wished(item(`i${place}`, minutes(weight)), place));
  return asking([...opening, ...substantive, ...closing], meetings);
}

/** Prints how long a proposal takes, in the middle of several, and whether it is proven to be the best. */
export function benchProposing({ short }: { readonly short: boolean }) {
  const fits = conference(0.8, 15);
  const { proposed } = propose(fits, counting());
  const nudged = fits.agenda.map((one) =>
    one.id === 'i5' && one.plan
      ? { ...one, plan: { ...one.plan, minutes: (one.plan.minutes ?? 0) + 45 } }
      : one,
  );
  const on = (day: string) => [{ from: day, until: day, start: null, end: null }];
  const cases: readonly (readonly [string, Asked])[] = [
    ['20 items, 20 meetings, 2 tracks', fits],
    ['the same, half empty', conference(0.45, 15)],
    ['the same, odd minutes', conference(0.8, 1)],
    ['the same, agreed, one item nudged', { ...fits, agenda: nudged, agreed: proposed?.work ?? null }],
    [
      'the same, allocated, with windows',
      conference(0.7, 15, (one, place) => ({
        ...one,
        plan: {
          ...(one.plan as NonNullable<Item['plan']>),
          track: place % 2 === 0 ? 'Plenary' : 'Committee',
          windows: place === 9 ? on('2027-09-09') : [],
        },
      })),
    ],
    ['the same, a tenth too much', conference(1.1, 15)],
  ];
  for (const [name, asked] of cases) {
    const took: number[] = [];
    let gap = '';
    for (let round = 0; round < (short ? 3 : 9); round += 1) {
      const before = performance.now();
      const found = propose(asked, counting()).proposed;
      took.push(performance.now() - before);
      gap = found?.gap ? `best not proven: ${found.gap.aim} by at most ${found.gap.by}` : 'proven';
    }
    took.sort((a, b) => a - b);
    const [middle = 0, most = 0] = [took[Math.floor(took.length / 2)], took.at(-1)];
    process.stdout.write(
      `${`proposing: ${name}`.padEnd(48)} ${middle.toFixed(0)} ms (at most ${most.toFixed(0)}), ${gap}\n`,
    );
  }
}
