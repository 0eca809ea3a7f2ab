import assert from 'node:assert/strict';
import fc from 'fast-check';
import { renameItem } from '../../src/agenda/edits.ts';
import {
  asInForce,
  consequencesOfRemoving,
  removeItemEverywhere,
  toAgenda,
  toOther,
  toWork,
} from '../../src/drafting/changes.ts';
import { Clash } from '../../src/drafting/clash.ts';
import { compare } from '../../src/drafting/comparison.ts';
import { over } from '../../src/drafting/merge.ts';
import { nextSession } from '../../src/drafting/next-session.ts';
import { partOf } from '../../src/drafting/parts.ts';
import { problemsIn } from '../../src/drafting/problems.ts';
import type { Change, Programme } from '../../src/drafting/programme.ts';
import { textsOf } from '../../src/drafting/texts.ts';
import { betweenWorks, inBoth } from '../../src/drafting/two-works.ts';
import { publicProgramme } from '../../src/editions/public.ts';
import { type Language, languages } from '../../src/language/languages.ts';
import { keepCopy, putInForce, removeWork } from '../../src/timetable/candidates.ts';
import { cancelMeeting, moveMeeting, removeMeeting } from '../../src/timetable/edits.ts';
import type { Row } from '../../src/timetable/meeting.ts';
import { placeRow, setMinutes, setRowWords } from '../../src/timetable/rows.ts';
import { anyEdit, edit } from '../support/edits.ts';
import { sampleProgramme } from '../support/sample.ts';

const a = sampleProgramme.works[0].id;
const m1 = 'ctoc-cop-wg.7-5-m1';
const by = (person: string, at = '2018-03-01T09:00:00.000Z') => ({ by: person, at });
const keep =
  (id: string, of = a): Change =>
  (programme) => ({ ...programme, works: keepCopy(programme.works, { id, of, revision: 1 }) });
const put =
  (id: string, who = by('one')): Change =>
  (programme) => ({ ...programme, works: putInForce(programme.works, id, who) });
const remove =
  (id: string): Change =>
  (programme) => ({ ...programme, works: removeWork(programme.works, id) });

/** The sample session with two candidates, B and C. */
const three = keep('c')(keep('b')(sampleProgramme));
const ids = ({ works }: Programme) => works.map(({ id }) => id);

describe('A candidate in a programme', () => {
  it('is edited as the one in force is, which stays as it was', () => {
    const changed = toOther(
      'c',
      toWork((work) => cancelMeeting(work, m1)),
    )(three);
    assert.deepEqual(ids(changed), [a, 'b', 'c']);
    assert.deepEqual(changed.works.slice(0, 2), three.works.slice(0, 2));
    assert.equal(changed.works[2]?.meetings[0]?.cancelled, true);
    assert.throws(() => toOther('x', (programme) => programme)(three), { code: 'candidates.none-such' });
  });

  it('stays whole where a meeting in force is removed or moved', () => {
    const changed = toWork((work) => removeMeeting(work, m1))(three);
    assert.deepEqual(changed.works.slice(1), three.works.slice(1));
  });

  it('loses its rows for an item with the item, which is said first', () => {
    const { rows, rowsBeside } = consequencesOfRemoving(three, 'questionnaire');
    assert.deepEqual([rows.length, rowsBeside], [2, 4]);
    for (const { meetings } of removeItemEverywhere(three, 'questionnaire').works) {
      const takenUp = meetings.flatMap((meeting) => meeting.rows.flatMap(({ items }: Row) => items));
      assert(!takenUp.includes('questionnaire'));
    }
  });

  it('is in no part, no text to translate, no problem and no next session; and nowhere public', () => {
    const odd = toOther(
      'b',
      toWork((work) => ({ ...setRowWords(work, 'r1', 'en', 'Nowhere else'), meetings: [] })),
    )(three);
    for (const read of [
      (one: Programme) => partOf(one, 'organization-of-work'),
      (one: Programme) => textsOf(one),
      (one: Programme) => problemsIn(one),
    ]) {
      assert.deepEqual(read(odd), read(sampleProgramme));
    }
    let count = 0;
    const newId = () => `new-${count++}`;
    const next = { id: 'next', ordinals: [6], start: '2019-07-03', end: '2019-07-04', series: '2019' };
    assert.equal(nextSession(odd, next, newId).works.length, 1);
    assert.deepEqual(publicProgramme(odd), publicProgramme(sampleProgramme));
    assert.deepEqual(publicProgramme(put('c')(odd)).works, [{ ...sampleProgramme.works[0], id: 'c' }]);
  });

  it('has a part of its own, read as though it were in force', () => {
    const moved = toOther(
      'b',
      toWork((work) => cancelMeeting(work, m1)),
    )(three);
    const part = partOf(asInForce(moved, 'b'), 'organization-of-work');
    assert.notEqual(part, partOf(moved, 'organization-of-work'));
    assert.equal(part, partOf(put('b')(moved), 'organization-of-work'));
  });

  it('is compared by its letter, and meeting by meeting once it is in force', () => {
    const codes = (before: Programme, after: Programme) =>
      compare(before, after).map(({ code, details }) => [code, details.letter]);
    assert.deepEqual(codes(sampleProgramme, three), [
      ['work.added', 'B'],
      ['work.added', 'C'],
    ]);
    const hours = { date: '2018-07-05', start: '19:00', end: '21:00' };
    const moved = toOther(
      'b',
      toWork((work) => moveMeeting(work, m1, hours)),
    )(three);
    assert.deepEqual(codes(three, moved), [['work.changed', 'B']]);
    assert.deepEqual(codes(moved, put('b')(moved)), [
      ['work.in-force', 'B'],
      ['meeting.moved', undefined],
    ]);
    assert.deepEqual(codes(three, remove('c')(three)), [['work.removed', 'C']]);
  });
});

describe('Two organizations of work side by side', () => {
  const said = (change: Change, language: Language = 'en') => {
    const changed = toOther('b', change)(three);
    return betweenWorks(changed, a, 'b').map((one) => inBoth(one, ['A', 'B'], language));
  };

  it('are said in words: what each has', () => {
    const hours = { date: '2018-07-05', start: '19:00', end: '21:00' };
    assert.deepEqual(said(toWork((work) => moveMeeting(work, m1, hours))), [
      'Day and hours of a meeting: in A, Wednesday, 4 July, 10 a.m.–1 p.m.; in B, Thursday, 5 July, 7–9 p.m.',
    ]);
    assert.deepEqual(said(toWork((work) => placeRow(work, 'r8', m1))), [
      'Item 5: in A, Thursday afternoon; in B, Wednesday morning.',
    ]);
    assert.deepEqual(said(toWork((work) => removeMeeting(work, m1))), [
      'Meeting of Wednesday, 4 July, 10 a.m.–1 p.m.: only in A.',
      'Item 1 (a): only in A, Wednesday morning.',
      'Item 1 (b): only in A, Wednesday morning.',
      'Item 2, minutes: in A, 245 min; in B, 100 min.',
    ]);
    assert.deepEqual(said(toWork((work) => cancelMeeting(work, m1))), [
      'Meeting of Wednesday, 4 July, 10 a.m.–1 p.m., cancelled: only in B.',
    ]);
    assert.deepEqual(said(toWork((work) => setRowWords(work, 'r1', 'en', 'A panel'))), [
      'Words of a row, Wednesday, 4 July, 10 a.m.–1 p.m.: in A, none; in B, A panel.',
    ]);
    assert.deepEqual(
      said((programme) => programme),
      [],
    );
  });

  it('are said in the reader’s language, with letters as it has them', () => {
    assert.deepEqual(
      said(
        toWork((work) => cancelMeeting(work, m1)),
        'ar',
      ),
      ['جلسة الأربعاء، 4 تموز/يوليه، 00/10–00/13، ملغاة: في باء فقط.'],
    );
  });

  it('have a sentence for any difference, with every blank filled', () => {
    fc.assert(
      fc.property(anyEdit, fc.constantFrom(...languages), ({ change }, language) => {
        for (const sentence of said(change, language)) assert.doesNotMatch(sentence, /[{}]|undefined|null/u);
      }),
    );
  });
});

describe('Two who change organizations of work at once', () => {
  const merged = (theirs: Change, mine: Change) => over(three, theirs(three), mine);
  const clash = (theirs: Change, mine: Change) => {
    try {
      merged(theirs, mine);
    } catch (reason) {
      if (reason instanceof Clash) return reason.clashes.map(({ kind, field }) => `${kind} ${field}`);
      throw reason;
    }
    return [];
  };

  it('edit one and put another in force, and both stand', () => {
    const minutes = toWork((work) => setMinutes(work, new Map([['r1', 12]])));
    for (const [one, other] of [
      [minutes, put('b')],
      [put('b'), minutes],
    ] as const) {
      const both = merged(one, other);
      assert.deepEqual(ids(both), ['b', a, 'c']);
      assert.equal(both.works[1]?.meetings[0]?.rows[0]?.minutes, 12);
      assert.deepEqual(both.works[1]?.superseded, by('one'));
    }
  });

  it('put the same in force, and the first did it', () => {
    const [early, late] = [by('one', '2018-03-01T09:00:00.000Z'), by('other', '2018-03-01T09:00:01.000Z')];
    assert.deepEqual(merged(put('b', late), put('b', early)).works[1]?.superseded, early);
    assert.deepEqual(merged(put('b', early), put('b', late)).works[1]?.superseded, early);
  });

  it('clash where each puts another in force, or one what the other takes out', () => {
    assert.deepEqual(clash(put('b'), put('c')), ['work in-force']);
    assert.deepEqual(clash(put('b'), remove('b')), ['work removal']);
    assert.deepEqual(clash(remove('b'), put('b')), ['work removal']);
  });

  it('clash where two copies come by the same letter', () => {
    assert.deepEqual(clash(keep('d'), keep('e')), ['work letter']);
    assert.deepEqual(clash(keep('d'), keep('d')), []);
  });

  it('say the same in either order, or clash in either order', () => {
    const candidateEdit: fc.Arbitrary<{ readonly change: Change; readonly toString: () => string }> =
      fc.oneof(
        fc.constantFrom('d', 'e').map((id) => edit(`keep ${id}`, keep(id))),
        fc
          .tuple(fc.constantFrom(a, 'b', 'c'), fc.constantFrom('one', 'two'))
          .map(([id, who]) => edit(`put ${id}`, put(id, by(who)))),
        fc.constantFrom('b', 'c').map((id) => edit(`remove ${id}`, remove(id))),
        fc
          .tuple(fc.constantFrom('b', 'c'), anyEdit)
          .map(([id, one]) => edit(`in ${id}: ${String(one)}`, toOther(id, one.change))),
      );
    const attempt = (theirs: Change, mine: Change) => {
      try {
        return merged(theirs, mine);
      } catch (reason) {
        if (reason instanceof Clash) return 'clash';
        throw reason;
      }
    };
    fc.assert(
      fc.property(candidateEdit, fc.oneof(candidateEdit, anyEdit), (one, other) => {
        const both = attempt(one.change, other.change);
        assert.deepEqual(both, attempt(other.change, one.change));
        if (both === 'clash') return;
        const letters = both.works.map(({ letter }) => letter);
        assert.equal(new Set(letters).size, letters.length);
        assert.equal(new Set(ids(both)).size, both.works.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('do not mind others who change the agenda', () => {
    const rename = toAgenda((agenda) => renameItem(agenda, 'report', 'en', 'Report'));
    const both = merged(rename, keep('d'));
    assert.deepEqual(ids(both), [a, 'b', 'c', 'd']);
    assert.equal(both.agenda.at(-1)?.title.words, 'Report');
  });
});
