import assert from 'node:assert/strict';
import { bodiesIn2022 } from '../../db/examples/bodies-2022.ts';
import { noteOf2022 } from '../../db/examples/notes-2022.ts';
import { vienna } from '../../db/examples/titles.ts';
import { type NoteBeginning, noteBegun, type SessionKnown } from '../../src/reports/note-begun.ts';
import { noteProblems } from '../../src/reports/note-check.ts';

const held = (body: string, ordinal: number, start: string, end: string, report: string): SessionKnown => ({
  bodies: [{ body, ordinal }],
  start,
  end,
  place: vienna,
  report,
});
const from: NoteBeginning = {
  body: 'ctoc-cop',
  bodies: bodiesIn2022,
  since: '2020-10-16',
  opens: '2022-10-17',
  earlier: null,
  known: [
    held('ctoc-cop-wg.4', 12, '2022-06-29', '2022-06-30', 'CTOC/COP/WG.4/2022/4'),
    held('ctoc-cop-wg.4', 11, '2021-10-12', '2021-10-13', 'CTOC/COP/WG.4/2021/6'),
    held('ctoc-cop-wg.4', 10, '2020-09-10', '2020-09-11', 'CTOC/COP/WG.4/2020/5'),
    held('ctoc-cop-wg.4', 13, '2023-05-02', '2023-05-03', 'CTOC/COP/WG.4/2023/5'),
    held('ctoc-cop', 10, '2020-10-12', '2020-10-16', 'CTOC/COP/2020/10'),
  ],
};
const counting = () => {
  let count = 0;
  return () => `n${++count}`;
};

describe('The first draft of a note', () => {
  it('has what subsidiary bodies held since the last session, in order, with their reports', () => {
    const { reports } = noteBegun(from, counting());
    assert.deepEqual(
      reports.map(({ body, sessions }) => [
        body,
        sessions.map(({ ordinal, report }) => `${ordinal} ${report}`),
      ]),
      [['ctoc-cop-wg.4', ['11 CTOC/COP/WG.4/2021/6', '12 CTOC/COP/WG.4/2022/4']]],
    );
  });

  it('takes mandates over from the note before, and says which are still to be said', () => {
    const [trafficking] = noteOf2022.reports;
    const [begun] = noteBegun({ ...from, earlier: noteOf2022 }, counting()).reports;
    assert.deepEqual(begun?.established, trafficking?.established);
    assert.deepEqual(begun?.resolutions, trafficking?.resolutions);
    assert.deepEqual(begun?.sessions, trafficking?.sessions);
    const codes = noteProblems(noteBegun(from, counting()), { ...from, items: new Set(), issued: null });
    assert.deepEqual(
      codes.map(({ code }) => code),
      ['note.no-item', 'note.act-malformed'],
    );
  });

  it('names the other body where two met together', () => {
    const bodies = [
      { body: 'ctoc-cop-wg.2', ordinal: 13 },
      { body: 'ctoc-cop-wg.3', ordinal: 13 },
    ];
    const known = [{ bodies, start: '2022-05-23', end: '2022-05-27', place: vienna, report: null }];
    const { reports } = noteBegun({ ...from, known }, counting());
    assert.deepEqual(
      reports.map(({ body, sessions }) => [body, sessions[0]?.joint?.body]),
      [
        ['ctoc-cop-wg.2', 'ctoc-cop-wg.3'],
        ['ctoc-cop-wg.3', 'ctoc-cop-wg.2'],
      ],
    );
  });
});
