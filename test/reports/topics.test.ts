import assert from 'node:assert/strict';
import { exampleBodies } from '../../db/examples/bodies.ts';
import { wg7In2018 } from '../../db/examples/wg7-2018.ts';
import { sayProblem } from '../../src/language/catalogue.ts';
import { type InEach, languages } from '../../src/language/languages.ts';
import { stateOf, textIn, wordsIn } from '../../src/language/text.ts';
import { citationIn, citationOf } from '../../src/reports/topics/citation.ts';
import {
  itemFrom,
  mayBeEntered,
  type Proposal,
  placeFor,
  registerProblems,
  type SessionOf,
  type Topic,
  takenUpBy,
  waiting,
} from '../../src/reports/topics/topic.ts';

const topic: Topic = {
  kind: 'topic',
  id: 'multi-agency',
  body: 'ctoc-cop-wg.7',
  title: textIn('en', 'Good practices in the establishment of multi-agency centres'),
  withdrawn: null,
  by: 'ctoc-cop-wg.7',
  ordinal: 1,
  on: '2012-06-01',
  report: 'CTOC/COP/WG.7/2012/6',
  paragraph: 12,
};
const proposal: Proposal = {
  kind: 'proposal',
  id: 'proposed',
  body: 'ctoc-cop-wg.7',
  title: textIn('en', 'Smuggling by sea'),
  withdrawn: null,
  sponsor: { as: 'state', state: 'NLD' },
  received: '2018-03-02',
  rule: '8',
  memorandum: 'CTOC/COP/WG.7/2018/3',
};
const fifth: SessionOf = { ...wg7In2018.session, agenda: wg7In2018.agenda };
const withItem: SessionOf = {
  ...fifth,
  agenda: fifth.agenda.toSpliced(placeFor(fifth.agenda) - 1, 0, itemFrom(topic, textIn('en', 'x'))),
};
const nothing = { sessions: [], issued: new Map() };
const codes = (...entries: readonly (Topic | Proposal)[]) =>
  registerProblems(entries, nothing).map(({ code }) => code);

const cited: InEach<string> = {
  en: 'The inclusion of the present item was recommended by the Working Group on the Smuggling of Migrants at its first meeting (CTOC/COP/WG.7/2012/6, para. 12).',
  fr: 'L’inscription du présent point a été recommandée par le Groupe de travail sur le trafic illicite de migrants à sa première réunion (CTOC/COP/WG.7/2012/6, par. 12).',
  es: 'La inclusión del presente tema fue recomendada por el Grupo de Trabajo sobre el Tráfico Ilícito de Migrantes en su primera reunión (CTOC/COP/WG.7/2012/6, párr. 12).',
  ru: 'Включение настоящего пункта было рекомендовано на первом совещании Рабочей группы по незаконному ввозу мигрантов (CTOC/COP/WG.7/2012/6, пункт 12).',
  ar: 'أُدرج هذا البند بناءً على توصية الفريق العامل المعني بتهريب المهاجرين في الاجتماع الأول (CTOC/COP/WG.7/2012/6، الفقرة 12).',
  zh: '本项目是根据偷运移民问题工作组第一次会议的建议（CTOC/COP/WG.7/2012/6，第12段）列入的。',
};

describe('The citation of an item from the register', () => {
  for (const language of languages) {
    it(`says which session recommended it, and where that stands, in ${language}`, () => {
      assert.equal(citationIn(topic, exampleBodies, language), cited[language]);
    });
  }

  it('says who proposed it, when and by which rule, and where the memorandum is', () => {
    assert.equal(
      citationIn(proposal, exampleBodies, 'en'),
      'The present item was proposed by the Netherlands on 2 March 2018, in accordance with rule 8 of the rules of procedure. The explanatory memorandum is contained in document CTOC/COP/WG.7/2018/3.',
    );
    const byBureau: Proposal = { ...proposal, sponsor: { as: 'bureau' }, rule: null, memorandum: null };
    assert.equal(
      citationIn(byBureau, exampleBodies, 'fr'),
      'Le présent point a été proposé le 2 mars 2018 par le Bureau élargi de la Conférence des Parties.',
    );
    for (const language of languages) {
      for (const sponsor of [
        proposal.sponsor,
        { as: 'bureau' } as const,
        { as: 'secretary-general' } as const,
      ]) {
        assert.doesNotMatch(
          citationIn({ ...proposal, sponsor }, exampleBodies, language),
          /\{|undefined|null|topics\./u,
        );
      }
    }
  });

  it('is there in every language in which its bodies have names', () => {
    const text = citationOf(topic, exampleBodies, 'en');
    assert.deepEqual(
      languages.map((language) => stateOf(text, language)),
      languages.map((language) => (language === 'en' ? 'original' : 'current')),
    );
    const [conference, bureau, group] = exampleBodies;
    assert(conference && bureau && group);
    const inEnglish = { ...group, name: textIn('en', group.name.words) };
    assert.equal(wordsIn(citationOf(topic, [conference, bureau, inEnglish], 'en'), 'fr'), null);
  });
});

describe('A register of topics and proposals', () => {
  it('knows what still waits: what is neither withdrawn nor on the agenda of a session', () => {
    assert.deepEqual(waiting([topic, proposal], [fifth]), [topic, proposal]);
    assert.deepEqual(waiting([topic, proposal], [withItem]), [proposal]);
    assert.deepEqual(takenUpBy(topic, [withItem]), [withItem]);
    assert.deepEqual(waiting([{ ...topic, withdrawn: '2018-01-01' }], [fifth]), []);
  });

  it('puts an item before those at the end of an agenda', () => {
    const titles = withItem.agenda.map(({ title }) => title.words);
    const last = titles.slice(titles.indexOf(topic.title.words) + 1);
    assert.deepEqual(last, ['Other matters', 'Adoption of the report']);
  });

  it('refuses what is still to come, a paragraph of no report, and what is no symbol', () => {
    const refused = (entry: Topic | Proposal, code: string) =>
      assert.throws(() => mayBeEntered(entry, '2018-04-09'), { code });
    mayBeEntered(topic, '2018-04-09');
    mayBeEntered(proposal, '2018-04-09');
    refused({ ...topic, on: '2019-01-01' }, 'topics.in-the-future');
    refused({ ...proposal, received: '2019-01-01' }, 'topics.in-the-future');
    refused({ ...topic, report: null }, 'topics.paragraph-of-nothing');
    refused({ ...topic, report: 'the report' }, 'topics.no-symbol');
    refused({ ...proposal, memorandum: 'WG7/3' }, 'topics.no-symbol');
  });

  it('says what is doubtful: entered twice, no report, no memorandum', () => {
    assert.deepEqual(codes(topic, proposal), []);
    const again = {
      ...topic,
      id: 'again',
      title: textIn('en', 'good practices in the establishment of Multi-agency centres'),
    };
    assert.deepEqual(codes(topic, again), ['topics.entered-twice']);
    assert.deepEqual(codes({ ...topic, report: null, paragraph: null }), ['topics.no-report']);
    assert.deepEqual(codes({ ...proposal, memorandum: null }), ['topics.no-memorandum']);
    assert.deepEqual(codes({ ...proposal, memorandum: null, withdrawn: '2018-03-05' }), []);
  });

  it('says where it does not fit the sessions that are known', () => {
    const by5 = { ...topic, ordinal: 5, on: '2018-06-01', report: 'CTOC/COP/WG.7/2018/9' };
    const issued = new Map([[fifth.id, ['CTOC/COP/WG.7/2018/1']]]);
    const found = registerProblems([by5], { sessions: [fifth], issued });
    assert.deepEqual(
      found.map(({ code }) => code),
      ['topics.recommended-outside', 'topics.report-not-issued'],
    );
    const later = { ...topic, on: '2018-12-01', ordinal: 9 };
    const [early] = registerProblems([later], { sessions: [withItem], issued: new Map() });
    assert.equal(early?.code, 'topics.taken-up-before');
    for (const language of languages) {
      for (const problem of [...found, ...(early ? [early] : [])]) {
        assert.doesNotMatch(sayProblem(language, problem), /\{|undefined|topics\./u);
      }
    }
  });
});
