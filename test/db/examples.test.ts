import assert from 'node:assert/strict';
import { placed } from '../../src/agenda/outline.ts';
import { problemsIn } from '../../src/drafting/problems.ts';
import type { Programme } from '../../src/drafting/programme.ts';
import { languages } from '../../src/language/languages.ts';
import { stateOf, type Text } from '../../src/language/text.ts';
import { comingProgramme, sampleBodies, sampleProgramme } from '../support/sample.ts';

function textsOf({ agenda, session, documents, works }: Programme): readonly Text[] {
  return [
    session.place,
    session.agendaTitle,
    ...placed(agenda).flatMap(({ item }) => [item.title, ...(item.annotation ? [item.annotation] : [])]),
    ...documents.map(({ title }) => title),
    ...works[0].meetings.flatMap(({ room }) => room ?? []),
  ];
}

for (const [name, programme] of [
  ['The sample session', sampleProgramme],
  ['The coming sample session', comingProgramme],
] as const) {
  describe(name, () => {
    it('has nothing to mend', () => {
      assert.deepEqual(problemsIn(programme, { bodies: sampleBodies }), []);
    });

    it('says everything in six languages', () => {
      for (const text of textsOf(programme)) {
        for (const language of languages) {
          assert.notEqual(stateOf(text, language), 'missing', `${language}: ${text.words}`);
        }
      }
    });

    it('keeps the tokens of an annotation in every language', () => {
      const tokens = (words: string) => (words.match(/\{[^}]+\}/gu) ?? []).toSorted();
      for (const text of textsOf(programme)) {
        for (const { words } of Object.values(text.translations))
          assert.deepEqual(tokens(words), tokens(text.words));
      }
    });
  });
}

it('The sample bodies have names in six languages', () => {
  for (const { name, shortName } of sampleBodies) {
    for (const text of [name, ...(shortName ? [shortName] : [])]) {
      assert.deepEqual(
        languages.filter((language) => stateOf(text, language) === 'missing'),
        [],
      );
    }
  }
});
