import assert from 'node:assert/strict';
import { textIn } from '../../src/language/text.ts';
import { reportProblems, type SessionHeld } from '../../src/reports/check.ts';
import { noReport, type Report, type Statement } from '../../src/reports/report.ts';

const session: SessionHeld = {
  day: '2013-11-11',
  items: new Set(['opening', 'topic']),
  meetings: [
    { id: 'first', date: '2013-11-11' },
    { id: 'last', date: '2013-11-13' },
  ],
  documents: [],
};
const spoken = (id: string, more: Partial<Statement> = {}): Statement => ({
  id,
  kind: 'intervention',
  meeting: 'first',
  items: ['topic'],
  speaker: {
    as: 'participant',
    participant: 'TUR',
    state: null,
    person: null,
    title: null,
    onBehalfOf: null,
  },
  ...more,
});
const turkey = { id: 'TUR', state: 'TUR', capacity: 'party' } as const;
const draftSymbol = 'CTOC/COP/WG.7/2013/L.1';
const codes = (report: Partial<Report>, held: Partial<SessionHeld> = {}) =>
  reportProblems({ ...noReport, ...report }, { ...session, ...held }).map(({ code }) => code);

describe('What is wrong in a report', () => {
  it('is a State in two groups, named as it was on the day', () => {
    const [problem] = reportProblems(
      { ...noReport, participants: [turkey, { ...turkey, id: 'again', capacity: 'signatory' }] },
      session,
    );
    assert.equal(problem?.code, 'report.two-groups');
    assert.equal(problem?.level, 'block');
    assert.equal(problem?.details['who.en'], 'Turkey');
  });

  it('is a statement under an item that is not on the agenda, at a meeting not held, or by nobody', () => {
    const participants = [turkey];
    assert.deepEqual(codes({ participants, statements: [spoken('a')] }), []);
    assert.deepEqual(codes({ participants, statements: [spoken('a', { items: ['other'] })] }), [
      'report.statement-item-unknown',
    ]);
    assert.deepEqual(codes({ participants, statements: [spoken('a', { meeting: 'cancelled' })] }), [
      'report.statement-meeting-unknown',
    ]);
    assert.deepEqual(codes({ participants: [], statements: [spoken('a')] }), ['report.statement-by-nobody']);
  });

  it('is worth a look where a State spoke twice under one heading', () => {
    const participants = [turkey];
    assert.deepEqual(codes({ participants, statements: [spoken('a'), spoken('b')] }), ['report.spoke-twice']);
    const elsewhere = spoken('b', { items: ['opening'] });
    assert.deepEqual(codes({ participants, statements: [spoken('a'), elsewhere] }), []);
  });

  it('is a report adopted before its last meeting', () => {
    const adopted = { byConsensus: true, orallyAmended: false };
    assert.deepEqual(
      codes({ draftSymbol, reportAdopted: { ...adopted, meeting: 'first', on: '2013-11-11' } }),
      ['report.adopted-early'],
    );
    assert.deepEqual(
      codes({ draftSymbol, reportAdopted: { ...adopted, meeting: 'last', on: '2013-11-13' } }),
      [],
    );
    const sameDay = [
      { id: 'first', date: '2013-11-13' },
      { id: 'last', date: '2013-11-13' },
    ];
    assert.deepEqual(
      codes(
        { draftSymbol, reportAdopted: { ...adopted, meeting: 'first', on: '2013-11-13' } },
        { meetings: sameDay },
      ),
      ['report.adopted-before-last'],
    );
  });

  it('is a symbol in the annex that was never issued, and a recommendation that is not agreed', () => {
    const documents = [{ id: 'd', symbols: ['CTOC/COP/WG.7/2013/2'], issued: false }];
    assert.deepEqual(codes({}, { documents }), ['report.not-issued']);
    const passages = [{ id: 'p', text: textIn('en', 'X.'), points: [], standing: 'bracketed' }] as const;
    const recommendations = [{ id: 'c', heading: textIn('en', 'General'), passages }];
    const reportAdopted = { meeting: 'last', on: '2013-11-13', byConsensus: true, orallyAmended: true };
    assert.deepEqual(codes({ draftSymbol, recommendations, reportAdopted }), ['report.not-all-agreed']);
  });

  it('is a statement that no sentence tells of, and a Chair without a name', () => {
    const speaker = { ...spoken('a').speaker, participant: null };
    const chair = { ...speaker, as: 'chair' } as const;
    assert.deepEqual(codes({ statements: [spoken('a', { speaker: { ...speaker, as: 'secretariat' } })] }), [
      'report.statement-unsaid',
    ]);
    assert.deepEqual(codes({ statements: [spoken('a', { kind: 'opening', speaker: chair })] }), [
      'report.chair-nameless',
    ]);
    const named = { ...chair, person: 'Ana Ruiz' };
    assert.deepEqual(codes({ statements: [spoken('a', { kind: 'opening', speaker: named })] }), []);
    const moderator = { ...speaker, person: 'Ana Ruiz' };
    assert.deepEqual(codes({ statements: [spoken('a', { kind: 'moderator', speaker: moderator })] }), [
      'report.statement-unsaid',
    ]);
  });

  it('is an adoption without the symbol of the draft, on another day than its meeting, or at none that was held', () => {
    const adopted = { meeting: 'last', on: '2013-11-13', byConsensus: true, orallyAmended: false };
    assert.deepEqual(codes({ reportAdopted: adopted, draftSymbol }), []);
    assert.deepEqual(codes({ reportAdopted: adopted }), ['report.draft-symbol-missing']);
    assert.deepEqual(codes({ reportAdopted: { ...adopted, on: '2013-11-14' }, draftSymbol }), [
      'report.adopted-on-another-day',
    ]);
    assert.deepEqual(codes({ reportAdopted: { ...adopted, meeting: 'cancelled' }, draftSymbol }), [
      'report.adopted-nowhere',
    ]);
  });

  it('is an agenda adopted after the report, or at a meeting that was not held', () => {
    const adopted = { meeting: 'last', on: '2013-11-13', byConsensus: true, orallyAmended: false };
    const report = { reportAdopted: adopted, draftSymbol };
    assert.deepEqual(
      codes(report, { agendaAdopted: { ...adopted, meeting: 'first', on: '2013-11-11' } }),
      [],
    );
    assert.deepEqual(codes(report, { agendaAdopted: { ...adopted, on: '2013-11-14' } }), [
      'report.agenda-after-report',
    ]);
    assert.deepEqual(codes({}, { agendaAdopted: { ...adopted, meeting: 'cancelled' } }), [
      'report.agenda-adopted-nowhere',
    ]);
  });

  it('is a Chair of a State that does not take part', () => {
    const speaker = {
      ...spoken('a').speaker,
      as: 'chair',
      participant: null,
      state: 'TUR',
      person: 'X',
    } as const;
    const statements = [spoken('a', { kind: 'opening', speaker })];
    assert.deepEqual(codes({ statements }), ['report.chair-not-attending']);
    assert.deepEqual(codes({ statements, participants: [turkey] }), []);
  });
});
