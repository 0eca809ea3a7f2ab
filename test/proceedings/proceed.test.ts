import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textIn } from '../../src/language/text.ts';
import { concludedItems, courseOf, minutesTaken } from '../../src/proceedings/course.ts';
import {
  type Deed,
  type Happening,
  happenings,
  type MeetingState,
  mayHappen,
  moved,
  whatStands,
} from '../../src/proceedings/happening.ts';
import { RuleBroken } from '../../src/rules.ts';
import { withMeetings } from '../support/published.ts';
import { at, inShort, lineOf, m1, m2, pressed, type Step } from './course.ts';

/** The table as people would write it: what may happen at a meeting that stands so, and where it stands then. */
const expected: Record<MeetingState, Partial<Record<Deed, MeetingState>>> = {
  'to-come': { started: 'open' },
  open: { 'taken-up': 'considering', rose: 'over' },
  considering: { 'taken-up': 'considering', concluded: 'open', suspended: 'open', rose: 'over' },
  over: {},
};

describe('What may happen at a meeting', () => {
  for (const [state, allowed] of Object.entries(expected) as [MeetingState, (typeof expected)['open']][]) {
    for (const deed of happenings) {
      it(`${allowed[deed] ? 'may' : 'may not'} be “${deed}” while it is ${state}`, () => {
        assert.equal(mayHappen(state, deed), allowed[deed] !== undefined);
        if (allowed[deed]) assert.equal(moved(state, deed), allowed[deed]);
        else assert.throws(() => moved(state, deed), RuleBroken);
      });
    }
  }

  it('is refused for a reason of its own', () => {
    const started = lineOf(['10:02', 'started']);
    const cases: readonly (readonly [readonly Happening[], Step, string])[] = [
      [[], ['10:00', 'rose'], 'proceedings.not-started'],
      [[], ['10:00', 'taken-up/opening'], 'proceedings.not-started'],
      [started, ['10:03', 'started'], 'proceedings.started-already'],
      [started, ['10:03', 'concluded'], 'proceedings.nothing-considered'],
      [started, ['10:03', 'taken-up/no-such-item'], 'agenda.no-such-item'],
      [
        lineOf(['10:02', 'started'], ['13:01', 'rose']),
        ['13:05', 'taken-up/opening'],
        'proceedings.has-risen',
      ],
      [
        lineOf(['10:02', 'started'], ['10:03', 'taken-up/opening']),
        ['10:05', 'taken-up/opening'],
        'proceedings.considered-already',
      ],
      [[], ['10:00', 'taken-back'], 'proceedings.nothing-to-take-back'],
      [[], ['10:00', 'started', m1, '2018-07-05'], 'proceedings.another-day'],
      [[], ['10:00', 'started', 'no-such-meeting'], 'timetable.no-such-meeting'],
      [started, ['15:00', 'started', m2], 'proceedings.another-on'],
    ];
    for (const [line, step, code] of cases) {
      assert.throws(() => pressed(line, step), { code }, JSON.stringify(step));
    }
  });

  it('is nothing at a meeting that is cancelled, a line of the day or a side event', () => {
    const others = [{ cancelled: true }, { start: null, end: null }, { sideEvent: true }];
    for (const other of others) {
      const programme = withMeetings((meeting) => ({ ...meeting, ...other }));
      assert.throws(() => pressed([], ['10:00', 'started'], { programme }), { code: 'proceedings.not-held' });
    }
  });

  it('goes on side by side in two tracks, not twice in one hall', () => {
    const programme = withMeetings((meeting) =>
      meeting.id === m2 ? { ...meeting, track: textIn('en', 'Committee of the Whole') } : meeting,
    );
    const line = lineOf(['10:02', 'started']);
    assert.equal(pressed(line, ['15:00', 'started', m2], { programme }).length, 1);
  });
});

describe('A mis-press', () => {
  it('is taken back by a further happening, and nothing is taken out of the line', () => {
    const line = lineOf(
      ['10:02', 'started'],
      ['10:04', 'taken-up/questionnaire'],
      ['10:05', 'taken-back'],
      ['10:06', 'taken-up/opening'],
    );
    assert.equal(line.length, 4);
    assert.deepEqual(inShort(line), ['1 started', '4 taken-up opening']);
  });

  it('is taken back step by step, as far as the beginning', () => {
    const line = lineOf(
      ['10:02', 'started'],
      ['10:04', 'taken-up/opening'],
      ['10:05', 'taken-back'],
      ['10:05', 'taken-back'],
    );
    assert.deepEqual([whatStands(line), courseOf(line, m1).state], [[], 'to-come']);
  });

  it('of rising lets the meeting go on, unless another is on in its hall by then', () => {
    const risen = lineOf(['10:02', 'started'], ['10:04', 'taken-up/opening'], ['10:30', 'rose']);
    const on = risen.concat(pressed(risen, ['10:31', 'taken-back']));
    assert.deepEqual(courseOf(on, m1).considered, ['opening']);
    const next = risen.concat(pressed(risen, ['15:00', 'started', m2]));
    assert.throws(() => pressed(next, ['15:01', 'taken-back', m1]), { code: 'proceedings.another-on' });
  });
});

describe('Two who press at once', () => {
  const line = lineOf(['10:02', 'started'], ['10:05', 'taken-up/opening']);

  it('for the same meeting: the second is told', () => {
    const first = line.concat(pressed(line, ['10:20', 'concluded']));
    assert.throws(() => pressed(first, ['10:20', 'suspended'], { seen: 2, id: 'other' }), {
      code: 'proceedings.meanwhile',
      details: { count: 1 },
    });
  });

  it('for meetings in two tracks do not disturb each other', () => {
    const programme = withMeetings((meeting) => ({ ...meeting, track: textIn('en', meeting.id) }));
    const first = line.concat(pressed(line, ['15:00', 'started', m2], { programme }));
    assert.equal(pressed(first, ['15:00', 'concluded'], { seen: 2, programme })[0]?.number, 4);
  });

  it('are one where it is the same form, and two where it is another button of it', () => {
    const first = line.concat(pressed(line, ['10:20', 'concluded'], { id: 'form' }));
    assert.deepEqual(pressed(first, ['10:21', 'concluded'], { id: 'form', seen: 2 }), []);
    assert.throws(() => pressed(first, ['10:21', 'suspended'], { id: 'form', seen: 2 }), {
      code: 'proceedings.meanwhile',
    });
    const both = line.concat(pressed(line, ['10:20', 'concluded taken-up/questionnaire'], { id: 'form' }));
    assert.deepEqual(
      pressed(both, ['10:21', 'concluded taken-up/questionnaire'], { id: 'form', seen: 2 }),
      [],
    );
  });
});

describe('The time of a happening', () => {
  const line = lineOf(['10:02', 'started']);

  it('is never earlier than that of the one before, whatever the machine’s clock says', () => {
    const [next] = pressed(line, ['09:10', 'taken-up/opening']);
    assert.equal(next?.at, at('10:02'));
  });

  it('may be said afterwards, but neither before the last one recorded nor before it has come', () => {
    const [next] = pressed(line, ['10:40', 'taken-up/opening'], { at: at('10:15') });
    assert.equal(next?.at, at('10:15'));
    assert.throws(() => pressed(line, ['10:40', 'taken-up/opening'], { at: at('10:01') }), {
      code: 'proceedings.before-last',
      details: { time: '10:02' },
    });
    assert.throws(() => pressed(line, ['10:40', 'taken-up/opening'], { at: at('10:41') }), {
      code: 'proceedings.in-future',
    });
  });

  it('never goes back along the line, whatever is pressed and whatever the clock does', () => {
    const step = fc.record({
      what: fc.constantFrom(
        'started',
        'taken-up/opening',
        'taken-up/questionnaire',
        'concluded',
        'suspended',
        'rose',
        'taken-back',
        'concluded taken-up/report',
      ),
      clock: fc.integer({ min: 480, max: 1079 }),
      meeting: fc.constantFrom(m1, m2),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let line: readonly Happening[] = [];
        for (const { what, clock, meeting } of steps) {
          const time = `${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`;
          try {
            line = line.concat(pressed(line, [time, what, meeting]));
          } catch (reason) {
            if (!(reason instanceof RuleBroken)) throw reason;
          }
        }
        for (const [index, { number, at: when }] of line.entries()) {
          assert.equal(number, index + 1);
          assert(when >= (line[index - 1]?.at ?? ''));
        }
        const stand = whatStands(line);
        const back = line.filter(({ deed }) => deed === 'taken-back').length;
        assert.equal(stand.length, line.length - 2 * back);
        for (const meeting of [m1, m2]) courseOf(line, meeting);
        for (const { minutes } of minutesTaken(line, at('18:00'))) assert(minutes >= 0);
      }),
    );
  });
});

describe('The minutes that an item really took', () => {
  const line = lineOf(
    ['10:05', 'started'],
    ['10:07', 'taken-up/opening'],
    ['10:20', 'concluded taken-up/adoption-of-agenda'],
    ['10:35', 'concluded'],
    ['10:50', 'taken-up/criminal-justice'],
    ['12:00', 'suspended'],
    ['12:15', 'taken-up/criminal-justice'],
    ['12:40', 'taken-up/questionnaire'],
    ['13:05', 'rose'],
    ['15:00', 'started', m2],
    ['15:10', 'taken-up/criminal-justice/questionnaire', m2],
  );

  it('run from when it is taken up until it is concluded, suspended, followed by another, or the meeting rises', () => {
    const taken = minutesTaken(line, at('15:40')).map(({ meeting, item, minutes }) => [
      meeting,
      item,
      minutes,
    ]);
    assert.deepEqual(taken, [
      [m1, 'opening', 13],
      [m1, 'adoption-of-agenda', 15],
      [m1, 'criminal-justice', 95],
      [m1, 'questionnaire', 25],
      [m2, 'criminal-justice', 15],
      [m2, 'questionnaire', 15],
    ]);
  });

  it('leave concluded what was concluded, until it is taken up again', () => {
    assert.deepEqual([...concludedItems(line)], ['opening', 'adoption-of-agenda']);
    const again = line.concat(pressed(line, ['15:50', 'taken-up/opening', m2]));
    assert.deepEqual([...concludedItems(again)], ['adoption-of-agenda']);
  });

  it('are taken back with what was taken back', () => {
    const back = line.concat(pressed(line, ['15:30', 'taken-back', m2]));
    assert(!minutesTaken(back, at('15:40')).some(({ meeting }) => meeting === m2));
  });
});
