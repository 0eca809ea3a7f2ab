import assert from 'node:assert/strict';
import { removeItemEverywhere, toWork } from '../../src/drafting/changes.ts';
import type { Programme } from '../../src/drafting/programme.ts';
import { textIn } from '../../src/language/text.ts';
import type { Happening } from '../../src/proceedings/happening.ts';
import { leftOf } from '../../src/proceedings/left.ts';
import { reflow } from '../../src/proceedings/reflow.ts';
import { minutesOf } from '../../src/timetable/placing.ts';
import { addRow, newRow } from '../../src/timetable/rows.ts';
import { sampleProgramme } from '../support/sample.ts';
import { at, lineOf, m1, m2, m3, m4 } from './course.ts';

const start = ['10:00', 'started'] as const;
const opened = [
  start,
  ['10:00', 'taken-up/opening'],
  ['10:15', 'concluded taken-up/adoption-of-agenda'],
] as const;

/** The first meeting as it was: item 2 from 10.35 a.m. until it rose. */
const morning = lineOf(...opened, ['10:35', 'concluded taken-up/criminal-justice'], ['13:00', 'rose']);

function reflowed(line: readonly Happening[], now: string, programme: Programme = sampleProgramme) {
  const revision = { number: 4, programme, savedBy: 'x', savedAt: '2018-07-01T08:00:00.000Z' };
  return reflow(revision, line, { at: now, holidays: [] });
}

/** The rows of a meeting in short: "criminal-justice 145". */
function rowsAt({ works: [work] }: Pick<Programme, 'works'>, meeting: string): readonly string[] {
  const rows = work.meetings.find(({ id }) => id === meeting)?.rows ?? [];
  return rows.map(({ items, words, minutes }) => `${[...items, words?.words ?? ''].join('')} ${minutes}`);
}

function after(line: readonly Happening[], now: string, programme?: Programme): Programme {
  return reflowed(line, now, programme).after;
}

describe('What is left of a session', () => {
  const left = (line: readonly Happening[], now: string) =>
    Object.fromEntries(leftOf(sampleProgramme, line, now, () => 'new').minutes);

  it('is for each item its estimate without what it really took, and nothing once it is concluded', () => {
    assert.deepEqual(left(morning, at('13:10')), {
      opening: 0,
      'adoption-of-agenda': 0,
      'criminal-justice': 100,
      questionnaire: 260,
      'other-matters': 30,
      report: 60,
    });
  });

  it('is at least a quarter of an hour of an item that is not concluded', () => {
    const long = lineOf(...opened, ['10:20', 'concluded taken-up/other-matters'], ['13:00', 'rose']);
    assert.equal(left(long, at('13:10'))['other-matters'], 15);
  });

  it('counts a meeting of which nothing is recorded as held as planned', () => {
    const line = lineOf(['15:00', 'started', m2], ['15:00', 'taken-up/criminal-justice', m2]);
    const { minutes, unrecorded } = leftOf(sampleProgramme, line, at('15:40'), () => 'new');
    assert.deepEqual(unrecorded, [m1]);
    assert.deepEqual(
      [minutes.get('opening'), minutes.get('criminal-justice'), minutes.get('questionnaire')],
      [0, 60, 260],
    );
  });
});

describe('The rest, re-flowed', () => {
  it('keeps of a meeting that rose what really happened, in fives, and nothing that it never reached', () => {
    const line = lineOf(...opened, ['10:33', 'concluded taken-up/questionnaire'], ['11:40', 'rose']);
    assert.deepEqual(rowsAt(after(line, at('13:10')), m1), [
      'opening 15',
      'adoption-of-agenda 20',
      'questionnaire 65',
    ]);
  });

  it('keeps a row of words alone where it stood', () => {
    const briefing = { ...newRow('briefing', []), words: textIn('en', 'Briefing') };
    const programme = toWork((work) => addRow(work, m1, briefing, 3))(sampleProgramme);
    assert.deepEqual(rowsAt(after(morning, at('13:10'), programme), m1), [
      'opening 15',
      'adoption-of-agenda 20',
      'Briefing null',
      'criminal-justice 145',
    ]);
  });

  it('changes nothing where everything goes as planned, and nothing more when it is done again', () => {
    assert.equal(reflowed(morning, at('13:10')).changes, false);
    const late = lineOf(['10:30', 'started'], ['10:30', 'taken-up/opening'], ['13:00', 'rose']);
    const once = after(late, at('13:10'));
    assert.equal(reflowed(late, at('13:10'), once).changes, false);
  });

  it('gives the same answer to the same question', () => {
    const line = lineOf(...opened, ['12:35', 'concluded taken-up/criminal-justice'], ['13:00', 'rose']);
    assert.equal(reflowed(line, at('13:10')).hash, reflowed(line, at('13:10')).hash);
  });

  it('fills the meeting that is on only until its end', () => {
    const line = lineOf(
      ['10:40', 'started'],
      ['10:40', 'taken-up/opening'],
      ['10:55', 'concluded taken-up/adoption-of-agenda'],
    );
    const rows = rowsAt(after(line, at('11:00')), m1);
    const minutes = rows.map((row) => Number(row.split(' ').at(-1))).reduce((sum, one) => sum + one, 0);
    assert.equal(minutes, 140);
    assert.equal(rows[0], 'opening 15');
  });

  it('takes time back where a meeting runs over, and gives no more to it', () => {
    const line = morning.slice(0, -1);
    assert.deepEqual(rowsAt(after(line, at('13:30')), m1).at(-1), 'criminal-justice 175');
    assert.deepEqual(rowsAt(after(line, at('13:30')), m2)[0], 'criminal-justice 70');
  });

  it('lets go of later rows of an item that is concluded, pinned or not, and never fills a meeting over its minutes', () => {
    const line = lineOf(
      ...opened,
      ['10:35', 'concluded taken-up/criminal-justice'],
      ['11:00', 'concluded taken-up/report'],
      ['11:30', 'concluded'],
      ['13:00', 'rose'],
    );
    const { works } = after(line, at('13:10'));
    const later = works[0].meetings.filter(({ id }) => [m2, m3, m4].includes(id));
    const items = later.flatMap(({ rows }) => rows.flatMap((row) => row.items));
    assert(!items.includes('criminal-justice') && !items.includes('report'));
    for (const meeting of later) {
      const taken = meeting.rows.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
      assert(taken <= minutesOf(meeting));
    }
  });

  it('keeps the pinned adoption of the report after all that comes to its meeting', () => {
    const slow = lineOf(['10:20', 'started'], ['10:20', 'taken-up/opening'], ['13:00', 'rose']);
    const rows = rowsAt(after(slow, at('13:10')), m4);
    assert(rows.length > 2);
    assert.deepEqual(rows.at(-1), 'report 60');
  });

  it('has for every item all that it needs, or says what is cut', () => {
    const slow = lineOf(start, ['10:00', 'taken-up/opening'], ['13:00', 'rose']);
    const { proposed, left } = reflowed(slow, at('13:10'));
    assert(proposed);
    for (const [item, minutes] of left.minutes) {
      const ahead: number = proposed.work.meetings
        .filter(({ id }) => id !== m1)
        .flatMap(({ rows }) => rows.filter(({ items }) => items.includes(item)))
        .reduce((sum, row) => sum + (row.minutes ?? 0), 0);
      const cut: number = proposed.cuts.find((one) => one.item === item)?.minutes ?? 0;
      assert.equal(ahead + cut, minutes, item);
    }
  });

  it('lets go of an item that was considered and is no longer on the agenda', () => {
    const line = lineOf(...opened, ['10:35', 'concluded taken-up/questionnaire'], ['13:00', 'rose']);
    const programme = removeItemEverywhere(sampleProgramme, 'questionnaire');
    assert.deepEqual(rowsAt(after(line, at('13:10'), programme), m1), [
      'opening 15',
      'adoption-of-agenda 20',
    ]);
  });

  it('is cut in the open, and again when it is asked for again', () => {
    const slow = lineOf(start, ['10:00', 'taken-up/opening'], ['13:00', 'rose']);
    const once = reflowed(slow, at('13:10'));
    const again = reflowed(slow, at('13:10'), once.after);
    assert(once.proposed && once.proposed.cuts.length > 0);
    assert.deepEqual(again.proposed?.cuts, once.proposed.cuts);
    assert.deepEqual([again.changes, again.left.minutes], [false, once.left.minutes]);
  });

  it('says that nothing can be proposed when no meeting is left', () => {
    assert.throws(() => reflowed(morning, at('19:00', '2018-07-05')), { code: 'proposing.no-meetings' });
  });
});
