import assert from 'node:assert/strict';
import { inTwoGroups, participantsPasted } from '../../src/reports/participation.ts';
import type { Capacity, Participant } from '../../src/reports/report.ts';

const pasted = (words: string, capacity: Capacity = 'party', there: readonly Participant[] = []) =>
  participantsPasted(words, capacity, {
    there,
    language: 'en',
  });
const codes = (words: string) => pasted(words).participants.map(({ state }) => state);

describe('A list of participants', () => {
  it('is read as reports print it, with commas and "and"', () => {
    assert.deepEqual(
      codes(
        'Algeria, Bosnia and Herzegovina, Trinidad and Tobago, Turkey and Venezuela (Bolivarian Republic of).',
      ),
      ['DZA', 'BIH', 'TTO', 'TUR', 'VEN'],
    );
  });

  it('is read a line each, with numbers or dashes before it, in any of the six languages', () => {
    assert.deepEqual(codes('1. Algeria\n- the Netherlands\n• Côte d’Ivoire\nRussie\nمصر\n中国'), [
      'DZA',
      'NLD',
      'CIV',
      'RUS',
      'EGY',
      'CHN',
    ]);
  });

  it('knows the short forms that people write, and the names that States had', () => {
    const list =
      'UAE, FYROM, Macedonia, St. Lucia, Saint Kitts & Nevis, Lao PDR, Islamic Republic of Iran, DR Congo';
    assert.deepEqual(
      participantsPasted(list, 'party', { there: [], language: 'en' }).participants.map(({ state }) => state),
      ['ARE', 'MKD', 'LCA', 'KNA', 'LAO', 'IRN', 'COD'],
    );
    assert.deepEqual(
      participantsPasted('Kosovo, Yugoslavia', 'party', { there: [], language: 'en' }).unknown,
      ['Kosovo', 'Yugoslavia'],
    );
  });

  it('says what no State is called, and takes nothing for another', () => {
    const { participants, unknown } = pasted('Algeria, Atlantis and Chad');
    assert.deepEqual([participants.map(({ state }) => state), unknown], [['DZA', 'TCD'], ['Atlantis']]);
  });

  it('names whom it names twice, and whom takes part already', () => {
    const { participants } = pasted('Algeria');
    const again = pasted('Algeria, Belgium, Belgium', 'party', participants);
    assert.deepEqual(
      [again.participants.map(({ state }) => state), again.twice],
      [['BEL'], ['Algeria', 'Belgium']],
    );
  });

  it('takes organizations by the name that they are given', () => {
    const names = [
      'International Organization for Migration',
      'Organization for Security and Cooperation in Europe',
      'United Nations Educational, Scientific and Cultural Organization',
    ];
    assert.deepEqual(
      pasted(names.join('\n'), 'intergovernmental').participants.map(({ name }) => name?.words),
      names,
    );
  });

  it('is faulty where a State stands in two groups', () => {
    const both = [...pasted('Japan, Chad').participants, ...pasted('Japan', 'signatory').participants];
    assert.deepEqual(
      inTwoGroups(both).map(({ state }) => state),
      ['JPN'],
    );
  });
});
