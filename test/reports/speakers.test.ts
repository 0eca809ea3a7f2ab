import assert from 'node:assert/strict';
import { participantsPasted } from '../../src/reports/participation.ts';
import type { KindOfStatement } from '../../src/reports/report.ts';
import { speakersTyped } from '../../src/reports/speakers.ts';

const participants = [
  ...participantsPasted('France, Republic of Korea, Niger, Nigeria and Türkiye', 'party', {
    there: [],
    language: 'en',
  }).participants,
  ...participantsPasted('European Union', 'integration-organization', { there: [], language: 'en' })
    .participants,
];
const typed = (lines: string, kind: KindOfStatement = 'intervention') =>
  speakersTyped(lines, kind, { participants, language: 'en' });
const who = (lines: string) => typed(lines).speakers.map(({ participant }) => participant);

describe('Who speaks, as it is taken down', () => {
  it('is a State by the two letters of its code, or by any of its names', () => {
    assert.deepEqual(who('fr\nKR\ntur\nTurkey\nSouth Korea'), ['FRA', 'KOR', 'TUR', 'TUR', 'KOR']);
  });

  it('is anybody by the beginning of a name that only one has', () => {
    const [union] = who('european');
    assert.equal(participants.find(({ id }) => id === union)?.name?.words, 'European Union');
    assert.deepEqual(typed('Nig').unknown, ['Nig']);
    assert.deepEqual(who('Niger'), ['NER']);
  });

  it('may speak on behalf of a group', () => {
    const [speaker] = typed('fr / Group of 77 and China').speakers;
    assert.equal(speaker?.onBehalfOf?.words, 'Group of 77 and China');
  });

  it('is a person, what they are and their State, on a panel', () => {
    const [speaker] = typed('Akil Baldwin, Deputy Director, ICE (United States)', 'panellist').speakers;
    assert.deepEqual(
      [speaker?.person, speaker?.title?.words, speaker?.state],
      ['Akil Baldwin', 'Deputy Director, ICE', 'USA'],
    );
    assert.deepEqual(typed('Somebody (Atlantis)', 'moderator').unknown, ['Somebody (Atlantis)']);
  });

  it('is nobody who does not take part, and that is said', () => {
    assert.deepEqual(typed('de\nfr'), { ...typed('fr'), unknown: ['de'] });
  });
});
