import assert from 'node:assert/strict';
import { exampleBodies } from '../../db/examples/bodies.ts';
import { bodiesIn2022 } from '../../db/examples/bodies-2022.ts';
import { noteOf2014 } from '../../db/examples/notes-2014.ts';
import { conferenceIn2022, noteOf2022 } from '../../db/examples/notes-2022.ts';
import { placed } from '../../src/agenda/outline.ts';
import { sayProblem } from '../../src/language/catalogue.ts';
import { languages } from '../../src/language/languages.ts';
import { type Held, type Note, noNote, type Reporting } from '../../src/reports/note.ts';
import { type NoteFor, noteProblems } from '../../src/reports/note-check.ts';

const to2014: NoteFor = {
  body: 'ctoc-cop',
  bodies: exampleBodies,
  items: new Set(['smuggling']),
  since: '2012-10-19',
  opens: '2014-10-06',
  issued: ['CTOC/COP/WG.7/2013/5'],
};
const to2022: NoteFor = {
  body: 'ctoc-cop',
  bodies: bodiesIn2022,
  items: new Set(placed(conferenceIn2022.agenda).map(({ item }) => item.id)),
  since: '2020-10-16',
  opens: '2022-10-17',
  issued: null,
};

const [about] = noteOf2014.reports as readonly [Reporting];
const [meeting] = about.sessions as readonly [Held];
const noteWith = (change: Partial<Reporting>): Note => ({
  ...noteOf2014,
  reports: [{ ...about, ...change }],
});
const heldAs = (change: Partial<Held>) => noteWith({ sessions: [{ ...meeting, ...change }] });
const codes = (note: Note, to = to2014) => noteProblems(note, to).map(({ code }) => code);

describe('The facts of a note', () => {
  it('are without fault in the notes of 2014 and 2022', () => {
    assert.deepEqual(noteProblems(noteOf2014, to2014), []);
    assert.deepEqual(noteProblems(noteOf2022, to2022), []);
  });

  it('name the items under which it stands, and something to transmit', () => {
    assert.deepEqual(codes({ ...noteOf2014, items: ['gone'] }), ['note.item-unknown']);
    assert.deepEqual(codes(noNote), ['note.no-item', 'note.empty']);
  });

  it('are of bodies that report to this one, each once', () => {
    assert.deepEqual(codes(noteWith({ body: 'ctoc-cop' })), ['note.not-subsidiary']);
    assert.deepEqual(codes(noteWith({ body: 'unknown' })), ['note.not-subsidiary']);
    assert.deepEqual(codes({ ...noteOf2014, reports: [about, about] }), ['note.body-twice']);
  });

  it('name sessions since the last one whose days are in order', () => {
    assert.deepEqual(codes(heldAs({ start: '2013-11-13', end: '2013-11-11' })), ['note.days-reversed']);
    assert.deepEqual(codes(heldAs({ start: '2012-05-30', end: '2012-06-01' })), ['note.outside-period']);
    assert.deepEqual(codes(heldAs({ start: '2014-11-10', end: '2014-11-12' })), ['note.outside-period']);
    assert.deepEqual(codes(noteWith({ sessions: [] })), ['note.no-session']);
    const third = { ...meeting, start: '2013-05-06', end: '2013-05-07', ordinal: 3, report: null };
    assert.deepEqual(codes(noteWith({ sessions: [meeting, third] })), [
      'note.report-missing',
      'note.out-of-order',
    ]);
  });

  it('name reports that were issued, by their own symbols', () => {
    assert.deepEqual(codes(heldAs({ report: null })), ['note.report-missing']);
    assert.deepEqual(codes(heldAs({ report: 'CTOC/COP/WG.7/2013/6' })), ['note.report-never-issued']);
    assert.deepEqual(codes(heldAs({ report: 'the report' })), ['note.symbol-malformed']);
    assert.deepEqual(codes(heldAs({ report: 'CTOC/COP/WG7/2013/5' })), ['note.symbol-meant']);
    assert.deepEqual(codes(heldAs({ report: 'CTOC/COP/WG.6/2013/5' }), { ...to2014, issued: null }), [
      'note.report-of-another',
    ]);
    const again = { ...meeting, ordinal: 3, start: '2014-05-06', end: '2014-05-07' };
    assert.deepEqual(codes(noteWith({ sessions: [meeting, again] })), ['note.report-twice']);
  });

  it('cite resolutions as they are numbered, none before the body was established', () => {
    const { act } = about.established;
    const established = (change: object) =>
      noteWith({ established: { ...about.established, act: { ...act, ...change } } });
    assert.deepEqual(codes(established({ number: 'five' })), ['note.act-malformed']);
    assert.deepEqual(codes(established({ year: 2013 })), [
      'note.resolution-earlier',
      'note.resolution-earlier',
      'note.held-before-established',
    ]);
    assert.deepEqual(codes(established({ year: 2015 })).at(0), 'note.act-later');
    const by = { by: 'bureau', bureau: 'ctoc-cop', on: '2013-12-12' } as const;
    assert.deepEqual(codes(noteWith({ by })), ['note.no-bureau']);
  });

  it('say the same days of sessions that were held back to back', () => {
    const [, , , cooperation, assistance] = noteOf2022.reports;
    assert(cooperation && assistance);
    const moved = assistance.sessions.map((one) => ({ ...one, start: '2022-03-07', end: '2022-03-09' }));
    const note = { ...noteOf2022, reports: [cooperation, { ...assistance, sessions: moved }] };
    assert.deepEqual(codes(note, to2022), ['note.joint-apart', 'note.joint-apart']);
    const joint = { body: about.body, ordinal: 2, discussionBy: null };
    assert.deepEqual(codes(heldAs({ joint })), ['note.joint-with-itself']);
  });

  it('name a resolution of another body by the session that adopted it', () => {
    const [one] = noteOf2022.transmitted;
    assert(one);
    const note = { ...noteOf2022, transmitted: [{ ...one, act: { ...one.act, year: 2021 } }] };
    assert.deepEqual(codes(note, to2022), ['note.act-of-another-session']);
  });

  it('are answered in words, in every language', () => {
    const wrong: Note = {
      ...noteOf2014,
      items: ['gone'],
      reports: [
        {
          ...about,
          body: 'ctoc-cop',
          sessions: [
            { ...meeting, start: '2013-11-13', end: '2013-11-11' },
            { ...meeting, start: '2015-01-05', end: '2015-01-06', report: 'CTOC/COP/WG7/2013/5' },
          ],
        },
      ],
    };
    for (const language of languages) {
      for (const problem of noteProblems(wrong, to2014)) {
        const said = sayProblem(language, problem);
        assert.doesNotMatch(said, /\{|undefined|null|\bnote\./u, language);
      }
    }
    const [first] = noteProblems(heldAs({ start: '2013-11-13', end: '2013-11-11' }), to2014);
    assert(first);
    assert.equal(
      sayProblem('en', first),
      'Session 2 of the Working Group on the Smuggling of Migrants ends on 11 November 2013, before it starts on 13 November 2013.',
    );
  });
});
