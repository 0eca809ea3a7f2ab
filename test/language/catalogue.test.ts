import assert from 'node:assert/strict';
import { catalogue, isKey, say, sayProblem, sayRefusal, speaker } from '../../src/language/catalogue.ts';
import { days, plenaryMeetings } from '../../src/language/counted.ts';
import { dayWithYear } from '../../src/language/dates.ts';
import { type InEach, languages } from '../../src/language/languages.ts';
import { listed, listedAsChoice } from '../../src/language/lists.ts';
import { sessionOrdinal } from '../../src/language/ordinals.ts';
import { time } from '../../src/language/times.ts';

const groups: InEach<string> = {
  ar: 'الفريق العامل',
  zh: '工作组',
  en: 'Working Group',
  fr: 'Groupe de travail',
  ru: 'Рабочая группа',
  es: 'Grupo de Trabajo',
};

const openings: InEach<string> = {
  ar: 'سيجري افتتاح الاجتماع الخامس للفريق العامل يوم الأربعاء، 4 تموز/يوليه 2018، الساعة 00/10.',
  zh: '工作组第五次会议将于2018年7月4日星期三上午10时开幕。',
  en: 'The fifth meeting of the Working Group will be opened on Wednesday, 4 July 2018, at 10 a.m.',
  fr: 'La cinquième réunion du Groupe de travail s’ouvrira le mercredi 4 juillet 2018 à 10 heures.',
  ru: 'Открытие пятого совещания Рабочей группы состоится в среду, 4 июля 2018 года в 10.00.',
  es: 'La quinta reunión del Grupo de Trabajo se inaugurará el miércoles 4 de julio de 2018 a las 10.00 horas.',
};

const services: InEach<string> = {
  ar: 'أربع جلسات عامة يومين',
  zh: '四次全体会议 两天',
  en: 'four plenary meetings two days',
  fr: 'quatre séances plénières deux jours',
  ru: 'четыре пленарных заседания двух дней',
  es: 'cuatro sesiones plenarias dos días',
};

describe('A sentence', () => {
  for (const language of languages) {
    it(`declines what it is filled in with, in ${language}`, () => {
      const details = {
        ordinal: sessionOrdinal(language, 'meeting', 5),
        body: groups[language],
        day: dayWithYear('2018-07-04', language),
        time: time('10:00', language),
      };
      assert.equal(say(language, 'paper.opening', details), openings[language]);
    });

    it(`counts in the grammatical numbers of ${language}`, () => {
      assert.equal(`${plenaryMeetings(language, 4)} ${days(language, 2)}`, services[language]);
    });
  }

  it('writes years and figures as they are, groups from ten thousand, and lists without the American comma', () => {
    assert.equal(say('en', 'paper.item', { number: 2018 }), 'Item 2018');
    assert.equal(say('en', 'paper.item', { number: 10700 }), 'Item 10,700');
    assert.equal(
      say('en', 'paper.languages-only', { languages: ['English', 'French', 'Spanish'] }),
      'English, French and Spanish only',
    );
  });

  it('never fills in twice, nor from what it was not told', () => {
    assert.equal(say('en', 'paper.item', { number: '{body}', body: 'x' }), 'Item {body}');
    assert.equal(say('en', 'paper.item', {}), 'Item {number}');
  });

  it('is looked up by a code that is only known while the program runs', () => {
    assert.equal(isKey('paper.annex'), true);
    assert.equal(isKey('toString'), false);
    assert.equal(
      sayRefusal('fr', { code: 'no-such', details: {} }),
      say('fr', 'refused.other', { code: 'no-such' }),
    );
    assert.equal(
      sayProblem('en', { code: 'no-such', details: {} }),
      say('en', 'problem.other', { code: 'no-such' }),
    );
    assert.equal(speaker('es')('paper.annex'), 'Anexo');
    assert.equal(Object.keys(catalogue).length, 6);
  });
});

describe('A refusal', () => {
  it('says days, hours, subjects and languages in words', () => {
    const outside = { date: '2018-07-09', start: '2018-07-04', end: '2018-07-05' };
    assert.equal(
      sayRefusal('en', { code: 'timetable.outside-session', details: outside }),
      '9 July 2018 is outside the days of the session, 4 July 2018 to 5 July 2018.',
    );
    assert.equal(
      sayRefusal('es', {
        code: 'editions.not-agreed',
        details: { subjects: ['agenda', 'organization-of-work'] },
      }),
      'La Mesa todavía no ha dado su acuerdo sobre lo siguiente: Programa provisional y Organización de los trabajos.',
    );
    assert.equal(
      sayRefusal('en', { code: 'papers.not-translated', details: { language: 'fr', count: 1 } }),
      'The paper cannot be written in French: 1 text is not translated, or from an earlier original.',
    );
  });
});

describe('A problem', () => {
  it('cites items as each language does', () => {
    const details = { item: '1 (b)', before: '2 (a) (ii)' };
    const problem = { code: 'timetable.order', details };
    assert.match(sayProblem('en', problem), /1 \(b\).*2 \(a\) \(ii\)/u);
    assert.match(sayProblem('fr', problem), /1 b\).*2 a\) ii\)/u);
    assert.match(sayProblem('ar', problem), /1 \(ب\).*2 \(أ\) ‘2’/u);
  });
});

describe('A refusal because of a problem', () => {
  it('says the problem too', () => {
    const details = { count: 2, problem: 'session.end-before-start', start: '2018-07-05', end: '2018-07-04' };
    assert.match(
      sayRefusal('en', { code: 'editions.blocked', details }),
      /^2 things .*: The session ends on 4 July 2018, before it starts on 5 July 2018\.$/,
    );
  });
});

describe('A list', () => {
  it('is joined as each language joins it', () => {
    assert.deepEqual(
      languages.map((language) => listed(['1', '2', '3'], language)),
      ['1 و2 و3', '1、2和3', '1, 2 and 3', '1, 2 et 3', '1, 2 и 3', '1, 2 y 3'],
    );
    assert.equal(listedAsChoice(['a', 'b', 'c'], 'en'), 'a, b or c');
  });
});
