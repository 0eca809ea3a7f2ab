import { type Happening, whatStands } from '../../src/proceedings/happening.ts';
import { type Press, proceed } from '../../src/proceedings/proceed.ts';
import { instantOf } from '../../src/time/zoned.ts';
import { sampleProgramme } from '../support/sample.ts';

const { session, agenda, works } = sampleProgramme;

/** The first meetings of the sample session. */
export const [m1, m2, m3, m4] = works[0].meetings.map(({ id }) => id) as [string, string, string, string];

/** An instant of the sample session by its clock, on its first day unless it says otherwise. */
export function at(clock: string, date = '2018-07-04'): string {
  return instantOf(date, clock, session.zone);
}

/** A press at a clock time: "10:05", what happened, at which meeting. */
export type Step = readonly [clock: string, what: string, meeting?: string, date?: string];

/** The line of what happened, each step as somebody who saw all before it presses it at that time. */
export function lineOf(...steps: readonly Step[]): readonly Happening[] {
  return steps.reduce((line: readonly Happening[], step) => line.concat(pressed(line, step)), []);
}

/** What one press adds to a line. */
export function pressed(
  line: readonly Happening[],
  [clock, what, meeting = m1, date]: Step,
  more: Partial<Press> & { readonly programme?: typeof sampleProgramme } = {},
): readonly Happening[] {
  const { programme = sampleProgramme, ...press } = more;
  const steps = what.split(' ').map((step) => {
    const [deed, ...items] = step.split('/');
    return { deed: deed as Happening['deed'], items };
  });
  const seen = line.at(-1)?.number ?? 0;
  return proceed(
    line,
    { id: `p${seen + 1}`, seen, meeting, steps, at: null, by: 'clerk', ...press },
    { work: programme.works[0], agenda, zone: session.zone, now: at(clock, date) },
  );
}

/** What stands, in short: "1 taken-up opening". */
export function inShort(line: readonly Happening[]): readonly string[] {
  return whatStands(line).map(({ number, deed, items }) => [number, deed, ...items].join(' '));
}
