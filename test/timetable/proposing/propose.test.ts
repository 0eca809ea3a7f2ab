import assert from 'node:assert/strict';
import type { Item } from '../../../src/agenda/item.ts';
import type { Asked, Proposed } from '../../../src/timetable/proposing/asked.ts';
import { propose, proposingLimits } from '../../../src/timetable/proposing/propose.ts';
import { asking, counting, item, linesOf, meeting, row, workOf } from './asking.ts';

const opening = [item('1a', 15, {}, 'opening'), item('1b', 15, {}, 'adoption-of-agenda')];
const twoDays = [
  meeting('m1', 'Wed 10:00-13:00'),
  meeting('m2', 'Wed 15:00-18:00'),
  meeting('m3', 'Thu 10:00-13:00'),
  meeting('m4', 'Thu 15:00-18:00'),
];
const closing = (first: number): readonly Item[] => [
  item(String(first), 30, {}, 'other-matters'),
  item(String(first + 1), 60, {}, 'adoption-of-report'),
];
const on = (day: string) => ({ windows: [{ from: day, until: day, start: null, end: null }] });
const [wednesday, thursday] = ['2027-09-08', '2027-09-09'];

describe('A proposed organization of work', () => {
  it('is that of WG.7 in 2018, row for row, from plausible minutes', () => {
    const { work } = proposed(asking([...opening, item('2', 210), item('3', 300), ...closing(4)], twoDays));
    assert.deepEqual(linesOf(work), [
      'Wed 10:00 | 1a 15, 1b 15, 2 150',
      'Wed 15:00 | 2 60, 3 120',
      'Thu 10:00 | 3 180',
      'Thu 15:00 | 4 30, 5 60',
    ]);
  });

  it('is that of WG.7 in 2013, row for row, from plausible minutes', () => {
    const meetings = ['Mon', 'Tue', 'Wed'].flatMap((day, index) => [
      meeting(`m${index}a`, `${day} 10:00-13:00`),
      meeting(`m${index}b`, `${day} 15:00-18:00`),
    ]);
    const agenda = [...opening, item('2', 300), item('3', 240), item('4', 360), ...closing(5)];
    assert.deepEqual(linesOf(proposed(asking(agenda, meetings)).work), [
      'Mon 10:00 | 1a 15, 1b 15, 2 150',
      'Mon 15:00 | 2 150',
      'Tue 10:00 | 3 180',
      'Tue 15:00 | 3 60, 4 120',
      'Wed 10:00 | 4 180',
      'Wed 15:00 | 4 60, 5 30, 6 60',
    ]);
  });

  it('shares what is left equally among the items of which nothing is said', () => {
    const silent = (id: string) => ({ ...item(id, 1), plan: { ...item(id, 1).plan, minutes: null } }) as Item;
    const { estimates } = proposed(
      asking([...opening, silent('2'), item('3', 120), silent('4'), ...closing(5)], twoDays),
    );
    assert.deepEqual(
      estimates.map(({ item: id, minutes, from }) => `${id} ${minutes} ${from}`),
      ['1a 15 said', '1b 15 said', '2 240 shared', '3 120 said', '4 240 shared', '5 30 said', '6 60 said'],
    );
  });

  it('shares whole half-hours, so that the annex of 2013 comes out with nothing said at all', () => {
    const meetings = ['Mon', 'Tue', 'Wed'].flatMap((day, index) => [
      meeting(`m${index}a`, `${day} 10:00-13:00`),
      meeting(`m${index}b`, `${day} 15:00-18:00`),
    ]);
    const silent = (one: Item): Item => {
      const { plan: _, ...said } = one;
      return said;
    };
    const agenda = [...opening, item('2', 1), item('3', 1), item('4', 1), ...closing(5)].map(silent);
    assert.deepEqual(linesOf(proposed(asking(agenda, meetings)).work), [
      'Mon 10:00 | 1a 15, 1b 15, 2 150',
      'Mon 15:00 | 2 150',
      'Tue 10:00 | 3 180',
      'Tue 15:00 | 3 120, 4 60',
      'Wed 10:00 | 4 180',
      'Wed 15:00 | 4 60, 5 30, 6 60',
    ]);
  });

  it('stays at the clock of the place when summer time ends between two meetings', () => {
    const on = (id: string, date: string, hours: string) => ({ ...meeting(id, `Mon ${hours}`), date });
    const meetings = [
      on('m1', '2027-10-30', '10:00-13:00'),
      on('m2', '2027-10-31', '00:00-04:00'),
      on('m3', '2027-10-31', '15:00-18:00'),
    ];
    const { work, costs } = proposed(asking([...opening, item('2', 390), ...closing(3)], meetings));
    assert.equal(costs.cut, 0);
    assert.deepEqual(
      work.meetings.map(({ rows }) => rows.map(({ minutes }) => minutes)),
      [[15, 15, 150], [240], [30, 60]],
    );
  });

  it('does not split across a night what can be split over lunch', () => {
    const { work, costs } = proposed(
      asking([...opening, item('2', 120), item('3', 240), ...closing(4)], twoDays),
    );
    assert.equal(costs.nights, 0);
    assert.deepEqual(linesOf(work), [
      'Wed 10:00 | 1a 15, 1b 15, 2 120',
      'Wed 15:00 | ',
      'Thu 10:00 | 3 180',
      'Thu 15:00 | 3 60, 4 30, 5 60',
    ]);
  });

  it('leaves half a day between the last substantive item and the report where it can', () => {
    const { work, costs, reasons } = proposed(
      asking([...opening, item('2', 150), item('3', 180), ...closing(4)], twoDays),
    );
    assert.equal(costs.rest, 0);
    assert.deepEqual(linesOf(work).slice(2), ['Thu 10:00 | ', 'Thu 15:00 | 4 30, 5 60']);
    assert(reasons.some(({ code }) => code === 'rest-for-report'));
  });

  it('leaves half an hour for the next meeting rather than less', () => {
    const { work } = proposed(asking([...opening, item('2', 170), ...closing(3)], twoDays.slice(0, 2)));
    assert.deepEqual(linesOf(work), ['Wed 10:00 | 1a 15, 1b 15, 2 140', 'Wed 15:00 | 2 30, 3 30, 4 60']);
  });

  it('keeps an item to the days at which it may be taken up', () => {
    const { work, reasons } = proposed(
      asking([...opening, item('2', 60), item('3', 60, on(thursday)), ...closing(4)], twoDays),
    );
    assert.deepEqual(linesOf(work).slice(2), ['Thu 10:00 | 3 60', 'Thu 15:00 | 4 30, 5 60']);
    assert.deepEqual(
      reasons.filter(({ code }) => code === 'window').map(({ details }) => details),
      [{ from: thursday, until: thursday }],
    );
  });

  it('keeps an item to its hours within a meeting, where what comes before it lets it', () => {
    const hours = (start: string, end: string) => ({
      windows: [{ from: wednesday, until: wednesday, start, end }],
    });
    const at = (start: string, end: string) =>
      propose(asking([...opening, item('2', 60, hours(start, end)), ...closing(3)], twoDays), counting());
    assert.deepEqual(
      linesOf(at('10:30', '13:00').proposed?.work ?? workOf([]))[0],
      'Wed 10:00 | 1a 15, 1b 15, 2 60',
    );
    assert.equal(at('10:30', '11:00').proposed?.costs.cut, 30);
    assert.deepEqual(linesOf(at('15:00', '16:00').proposed?.work ?? workOf([]))[1], 'Wed 15:00 | 2 60');
    assert.deepEqual(at('12:00', '13:00').contradiction?.wishes, [{ kind: 'window', where: '2' }]);
  });

  it('takes an item up only when its documents are out in all their languages', () => {
    const paper = {
      id: 'd',
      symbols: [],
      title: item('x', 1).title,
      items: ['2'],
      languages: ['en', 'fr'] as const,
      issued: { en: '2027-08-01', fr: thursday },
    };
    const agenda = [...opening, item('2', 60, { afterDocuments: true }), ...closing(3)];
    const { work } = proposed(asking(agenda, twoDays, { documents: [paper] }));
    assert.deepEqual(linesOf(work)[2], 'Thu 10:00 | 2 60');
    const late = { ...paper, issued: { en: '2027-08-01' } };
    assert.deepEqual(propose(asking(agenda, twoDays, { documents: [late] }), counting()).contradiction, {
      wishes: [{ kind: 'documents', where: '2' }],
    });
  });

  it('leaves pinned rows and rows of words where they are, and works round them', () => {
    const fixed = [
      row('panel', ['3'], { pinned: true, minutes: 60 }),
      row('lunch', [], { words: item('w', 1).title, minutes: 30 }),
    ];
    const [first, second, ...rest] = twoDays;
    assert(first && second);
    const { work } = proposed(
      asking(
        [...opening, item('2', 200), item('3', 120), ...closing(4)],
        [first, { ...second, rows: fixed }, ...rest],
      ),
    );
    const [, afternoon] = work.meetings;
    assert.deepEqual(afternoon?.rows.slice(0, 2), fixed);
    assert.deepEqual(linesOf(work), [
      'Wed 10:00 | 1a 15, 1b 15, 2 150',
      'Wed 15:00 | 3 60, Item w 30, 2 50',
      'Thu 10:00 | 3 60',
      'Thu 15:00 | 4 30, 5 60',
    ]);
  });

  it('uses no meeting on a holiday, and none that is called off', () => {
    const [first, second, third, fourth] = twoDays;
    assert(first && second && third && fourth);
    const agenda = [...opening, item('2', 100), ...closing(3)];
    const called = [first, second, { ...third, cancelled: true }, fourth];
    assert.deepEqual(linesOf(proposed(asking(agenda, called)).work)[2], 'Thu 10:00 | ');
    assert.deepEqual(linesOf(proposed(asking(agenda, twoDays, { holidays: [thursday] })).work), [
      'Wed 10:00 | 1a 15, 1b 15, 2 100',
      'Wed 15:00 | 3 30, 4 60',
      'Thu 10:00 | ',
      'Thu 15:00 | ',
    ]);
  });

  it('holds two meetings at once only with two teams of interpreters', () => {
    const both = twoDays.flatMap((one) => [
      { ...one, track: item('t', 1).title, interpretation: ['en', 'fr'] as const },
      { ...one, id: `${one.id}-c`, track: item('c', 1).title, interpretation: ['en', 'fr'] as const },
    ]);
    const agenda = [
      ...opening,
      item('2', 150),
      item('3', 150),
      item('4', 150),
      item('5', 150),
      ...closing(6),
    ];
    const taken = (asked: Asked) => {
      const { meetings } = proposed(asked).work;
      const times = meetings
        .filter(({ rows }) => rows.length > 0)
        .map(({ date, start }) => `${date} ${start}`);
      return times.length - new Set(times).size;
    };
    const asked = asking(agenda, both);
    assert.equal(taken(asked), 0);
    const services = { ...asked.session.services, teams: 2 };
    assert(taken({ ...asked, session: { ...asked.session, services } }) > 0);
  });

  it('gives a joint item a meeting of both bodies', () => {
    const [first, second, third, fourth] = twoDays;
    assert(first && second && third && fourth);
    const meetings = [first, { ...second, bodies: ['a'] }, { ...third, bodies: ['a', 'b'] }, fourth];
    const agenda = [...opening, item('2', 150), item('3', 60, { bodies: ['a', 'b'] }), ...closing(4)];
    assert.equal(linesOf(proposed(asking(agenda, meetings)).work)[2], 'Thu 10:00 | 3 60');
  });

  it('is changed as little as can be once the Bureau has agreed', () => {
    const agenda = [...opening, item('2', 210), item('3', 300), ...closing(4)];
    const { work } = proposed(asking(agenda, twoDays));
    const nudged = agenda.map((one) => (one.id === '2' ? item('2', 195) : one));
    const again = proposed({ ...asking(nudged, twoDays, { agreed: work }), work });
    assert.equal(again.costs.change, 0);
    assert.deepEqual(
      again.work.meetings.map(({ rows }) => rows.map(({ id }) => id)),
      work.meetings.map(({ rows }) => rows.map(({ id }) => id)),
    );
  });

  it('changes nothing when it is proposed again', () => {
    const asked = asking([...opening, item('2', 210), item('3', 400), ...closing(4)], twoDays);
    const once = proposed(asked);
    assert.deepEqual(proposed({ ...asked, work: once.work }).work, once.work);
  });

  it('says that there was no more room only where there was none', () => {
    const agenda = [...opening, item('2', 60), ...closing(3)];
    const agreed = workOf(twoDays.map((one, at) => ({ ...one, rows: at < 2 ? [row(`a${at}`, ['2'])] : [] })));
    const of = (asked: Asked) => proposed(asked).reasons.map(({ code }) => code);
    const kept = of(asking(agenda, twoDays, { agreed }));
    assert(kept.includes('goes-on') && !kept.includes('continues'));
    assert(of(asking([...opening, item('2', 300), ...closing(3)], twoDays)).includes('continues'));
  });

  it('takes up together what was taken up together', () => {
    const [first, ...rest] = twoDays;
    assert(first);
    const joint = { ...first, rows: [row('j', ['2', '3'])] };
    const { work } = proposed(
      asking([...opening, item('2', 60), item('3', 60), ...closing(4)], [joint, ...rest]),
    );
    assert.deepEqual(linesOf(work)[0], 'Wed 10:00 | 1a 15, 1b 15, 2+3 120');
    assert.equal(work.meetings[0]?.rows[2]?.id, 'j');
  });

  it('is found again for what is left once the session runs', () => {
    const [first, second, ...rest] = twoDays;
    assert(first && second);
    const over = { ...first, rows: [row('o', ['1a']), row('a', ['1b']), row('b', ['2'], { minutes: 150 })] };
    const on = { ...second, rows: [row('c', ['2']), row('d', ['3'])] };
    const { work } = proposed(
      asking([...opening, item('2', 210), item('3', 300), ...closing(4)], [over, on, ...rest], {
        held: {
          over: ['m1'],
          spent: [{ meeting: 'm2', item: '2', minutes: 90 }],
          left: new Map([
            ['1a', 0],
            ['1b', 0],
            ['2', 30],
          ]),
        },
      }),
    );
    assert.deepEqual(linesOf(work), [
      'Wed 10:00 | 1a null, 1b null, 2 150',
      'Wed 15:00 | 2 120, 3 60',
      'Thu 10:00 | 3 180',
      'Thu 15:00 | 3 60, 4 30, 5 60',
    ]);
  });
});

describe('What does not fit', () => {
  const asked = asking([...opening, item('2', 360), item('3', 360), ...closing(4)], twoDays);

  it('is cut in the open, in minutes', () => {
    const { cuts, costs, work } = proposed(asked);
    assert.equal(costs.cut, 120);
    assert.equal(
      cuts.reduce((sum, { minutes }) => sum + minutes, 0),
      120,
    );
    assert.equal(
      work.meetings.flatMap(({ rows }) => rows).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
      720,
    );
  });

  it('is shared fairly among items that meet, and spares what opens and closes the session', () => {
    const { cuts, work } = proposed(asking([item('2', 200), item('3', 100)], twoDays.slice(0, 1)));
    assert.deepEqual(linesOf(work), ['Wed 10:00 | 2 120, 3 60']);
    assert.deepEqual(
      cuts.map((cut) => `${cut.item} ${cut.minutes} of ${cut.of}`),
      ['2 80 of 200', '3 40 of 100'],
    );
    const late = proposed(
      asking([...opening, item('2', 170), item('3', 60, {}, 'adoption-of-report')], twoDays.slice(0, 1)),
    );
    assert.deepEqual(linesOf(late.work), ['Wed 10:00 | 1a 15, 1b 15, 2 90, 3 60']);
  });

  it('comes with the cheapest ways out, each of them tried', () => {
    const { waysOut } = proposed(asked);
    assert.deepEqual(
      waysOut.map(({ way, left }) => `${way} ${left}`),
      ['shorter 0', 'meeting 0'],
    );
    const { waysOut: withWish } = proposed(
      asking(
        [...opening, item('2', 240, on(wednesday)), item('3', 300, on(wednesday)), ...closing(4)],
        twoDays,
      ),
    );
    const [first] = withWish;
    assert.deepEqual(first?.way === 'lift' ? first.wish : null, { kind: 'window', where: '3' });
  });

  it('is not more for a further meeting, be it ever so short', () => {
    const short = meeting('m5', 'Fri 10:00-10:30');
    const { costs } = proposed({ ...asked, work: workOf([...twoDays, short]) });
    assert(costs.cut <= 120);
  });
});

describe('Wishes that contradict each other', () => {
  it('are named, a set of them from which none can be left out', () => {
    const agenda = [
      ...opening,
      item('2', 60, on(thursday)),
      item('3', 60, on(wednesday)),
      item('4', 60, on(thursday)),
      ...closing(5),
    ];
    const { contradiction } = propose(asking(agenda, twoDays), counting());
    assert.deepEqual(contradiction?.wishes, [
      { kind: 'window', where: '2' },
      { kind: 'window', where: '3' },
      { kind: 'order', where: '2' },
      { kind: 'order', where: '3' },
    ]);
  });

  it('are named where rows are pinned over a meeting’s minutes', () => {
    const [first, ...rest] = twoDays;
    assert(first);
    const rows = [
      row('p', ['2'], { pinned: true, minutes: 120 }),
      row('q', ['3'], { pinned: true, minutes: 90 }),
      row('r', ['2'], { pinned: true, minutes: 15 }),
    ];
    const { contradiction } = propose(
      asking([...opening, item('2', 200), item('3', 90), ...closing(4)], [{ ...first, rows }, ...rest]),
      counting(),
    );
    assert.deepEqual(contradiction?.wishes, [
      { kind: 'pin', where: 'p' },
      { kind: 'pin', where: 'q' },
    ]);
  });

  it('are named where a row is pinned to a holiday', () => {
    const [first, second, third, fourth] = twoDays;
    assert(first && second && third && fourth);
    const pinned = { ...third, rows: [row('p', ['2'], { pinned: true, minutes: 60 })] };
    const { contradiction } = propose(
      asking([...opening, item('2', 60), ...closing(3)], [first, second, pinned, fourth], {
        holidays: [thursday],
      }),
      counting(),
    );
    assert.deepEqual(contradiction?.wishes, [
      { kind: 'pin', where: 'p' },
      { kind: 'holiday', where: thursday },
    ]);
  });

  it('are none where there is no room whatever is lifted', () => {
    const lunch = row('x', [], { words: item('w', 1).title, minutes: 200 });
    const [first] = twoDays;
    assert(first);
    const full = { ...first, rows: [lunch, row('y', ['2'])] };
    assert.deepEqual(propose(asking([item('2', 60)], [full]), counting()).contradiction, { wishes: [] });
  });
});

describe('A proposal', () => {
  it('is refused where there is nothing to propose for, or far too much', () => {
    const code = (asked: Asked) => {
      try {
        propose(asked, counting());
        return null;
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    assert.equal(code(asking([], twoDays)), 'proposing.no-items');
    assert.equal(code(asking(opening, [])), 'proposing.no-meetings');
    const many = Array.from({ length: proposingLimits.items + 1 }, (_, index) => item(`i${index}`, 15));
    assert.equal(code(asking(many, twoDays)), 'proposing.too-many-items');
  });

  it('says how far from the best it may be where it stops early, and is proven where it may go on', () => {
    const asked = asking(
      [
        ...opening,
        ...Array.from({ length: 9 }, (_, index) => item(`i${index}`, 45 + (index % 4) * 35)),
        ...closing(20),
      ],
      ['Mon', 'Tue', 'Wed'].flatMap((day) =>
        ['', 'C'].flatMap((track) => [
          meeting(`${day}${track}a`, `${day} 10:00-13:00`, track),
          meeting(`${day}${track}b`, `${day} 15:00-18:00`, track),
        ]),
      ),
    );
    const hasty = propose(asked, counting(), 50).proposed;
    const patient = propose(asked, counting()).proposed;
    assert(hasty && patient);
    assert.notEqual(hasty.gap, null);
    assert.equal(patient.gap, null);
  });
});

function proposed(asked: Asked): Proposed {
  const { proposed: found, contradiction } = propose(asked, counting());
  assert(found, JSON.stringify(contradiction));
  return found;
}
