import assert from 'node:assert/strict';
import { languages } from '../../src/language/languages.ts';
import { inOrder, nameOn, stateMeant, states } from '../../src/reports/register/register.ts';

const named = (typed: string) => stateMeant(typed)?.code ?? null;

describe('The register of States', () => {
  it('has the 193 Member States, each in one regional group, and the observers in none', () => {
    assert.equal(states.length, 197);
    assert.equal(states.filter(({ group }) => group !== null).length, 193);
    assert.deepEqual(
      states.filter(({ group }) => group === null).map(({ code }) => code),
      ['COK', 'VAT', 'NIU', 'PSE'],
    );
  });

  it('has a name in six languages for each, and no two of one name', () => {
    for (const language of languages) {
      const names = states.map(({ names: [...all] }) => all.at(-1)?.words[language] ?? '');
      assert(
        names.every((name) => name !== ''),
        language,
      );
      assert.equal(new Set(names).size, 197, language);
    }
  });

  it('knows every State by every name it has or had, in six languages', () => {
    for (const { code, names } of states)
      for (const { words } of names)
        for (const language of languages) assert.equal(named(words[language]), code, words[language]);
  });

  it('knows what people write: without what stands in brackets, with an article, without accents', () => {
    const written = {
      VEN: ['Venezuela', 'VENEZUELA (Bolivarian Republic of)'],
      KOR: ['Republic of Korea', 'the Republic of Korea', 'South Korea', 'Korea (Republic of)'],
      TUR: ['Turkey', 'Türkiye', 'Turkiye', 'تركيا'],
      NLD: ['Netherlands', 'the Netherlands', 'Netherlands (Kingdom of the)', 'Pays-Bas', 'les Pays-Bas'],
      CIV: ['Cote d’Ivoire', "Côte d'Ivoire", 'Ivory Coast'],
      USA: ['United States', 'USA', 'U.S.A.', 'the United States of America', 'США'],
      GBR: ['UK', 'United Kingdom', 'The United Kingdom'],
      PSE: ['Palestine', 'State of Palestine'],
      COD: ['Democratic Republic of the Congo', 'DR Congo'],
      COG: ['Congo', 'the Congo'],
    };
    for (const [code, names] of Object.entries(written))
      for (const name of names) assert.equal(named(name), code, name);
  });

  it('guesses nothing', () => {
    for (const typed of ['', 'Atlantis', 'Guinea Papua', 'the', 'Republic']) assert.equal(named(typed), null);
  });

  it('names a State as it was named on the day', () => {
    const turkey = stateMeant('Türkiye');
    assert(turkey);
    assert.equal(nameOn(turkey, '2013-11-11').words.en, 'Turkey');
    assert.equal(nameOn(turkey, '2022-05-31').words.en, 'Turkey');
    assert.equal(nameOn(turkey, '2022-06-01').words.en, 'Türkiye');
  });

  it('lists them in the order of the alphabet of each language, and Chinese in the English one', () => {
    const some = ['Germany', 'Spain', 'Egypt', 'Côte d’Ivoire', 'Cuba'].flatMap(
      (name) => stateMeant(name) ?? [],
    );
    const order = (language: 'en' | 'es' | 'zh') =>
      inOrder(some, language, '2020-01-01').map(({ code }) => code);
    assert.deepEqual(order('en'), ['CIV', 'CUB', 'EGY', 'DEU', 'ESP']);
    assert.deepEqual(order('es'), ['DEU', 'CIV', 'CUB', 'EGY', 'ESP']);
    assert.deepEqual(order('zh'), order('en'));
  });
});
