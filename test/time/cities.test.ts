import assert from 'node:assert/strict';
import { languages } from '../../src/language/languages.ts';
import { cityOf, zonesByCity, zoneTyped } from '../../src/time/cities.ts';

describe('A clock', () => {
  it('is called by its duty station, in each language', () => {
    assert.deepEqual(
      languages.map((language) => cityOf('Europe/Zurich', language)),
      ['جنيف', '日内瓦', 'Geneva', 'Genève', 'Женева', 'Ginebra'],
    );
    assert.equal(cityOf('Europe/Amsterdam', 'fr'), 'La Haye');
  });

  it('is called by the city that its zone is named after, not by another in it', () => {
    assert.equal(cityOf('Europe/Berlin', 'es'), 'Berlín');
    assert.equal(cityOf('America/Toronto', 'en'), 'Toronto');
    assert.equal(cityOf('Asia/Dubai', 'fr'), 'Doubaï');
  });

  it('is called by the last part of its zone elsewhere', () => {
    assert.equal(cityOf('America/Argentina/Buenos_Aires', 'en'), 'Buenos Aires');
    assert.equal(cityOf('Asia/Calcutta', 'en'), 'Kolkata');
    assert.equal(cityOf('UTC', 'ru'), 'UTC');
  });

  it('is found again by what it is called, whichever it is and in whichever language', () => {
    for (const language of languages) {
      const all = zonesByCity(language);
      assert(all.length > 400);
      for (const { zone, city } of all) {
        assert.equal(zoneTyped(city), zone, city);
        assert.equal(zoneTyped(cityOf(zone, language)), zone, city);
      }
    }
  });

  it('is found by its zone, without accents, and in another language than the reader’s', () => {
    assert.equal(zoneTyped('europe/vienna'), 'Europe/Vienna');
    assert.equal(zoneTyped('Asia/Kolkata'), 'Asia/Kolkata');
    assert.equal(zoneTyped('montreal'), 'America/Toronto');
    assert.equal(zoneTyped('Вена'), 'Europe/Vienna');
    assert.equal(zoneTyped('New_York'), 'America/New_York');
  });

  it('is none where no such city is known', () => {
    for (const typed of ['Nowhere', '', '/', '../..', 'Europe/', 'CEST+1'])
      assert.equal(zoneTyped(typed), null);
  });
});
