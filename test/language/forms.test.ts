import assert from 'node:assert/strict';
import { inForm } from '../../src/language/forms.ts';

describe('The name of a body in a sentence', () => {
  it('takes its article in French', () => {
    assert.deepEqual(
      [
        'Conférence des Parties',
        'Groupe de travail',
        'Assemblée générale',
        'Sous-Commission',
        'Bureau élargi',
      ].map((name) => inForm(name, 'of', 'fr')),
      [
        'de la Conférence des Parties',
        'du Groupe de travail',
        'de l’Assemblée générale',
        'de la Sous-Commission',
        'du Bureau élargi',
      ],
    );
  });

  it('takes its article in Spanish', () => {
    assert.deepEqual(
      ['Conferencia de las Partes', 'Grupo de Trabajo', 'Comisión de Estupefacientes', 'Mesa ampliada'].map(
        (name) => inForm(name, 'of', 'es'),
      ),
      [
        'de la Conferencia de las Partes',
        'del Grupo de Trabajo',
        'de la Comisión de Estupefacientes',
        'de la Mesa ampliada',
      ],
    );
  });

  it('is declined in Russian, up to its first noun', () => {
    assert.deepEqual(
      [
        'Рабочая группа по незаконному ввозу мигрантов',
        'Конференция участников Конвенции',
        'расширенное бюро Конференции участников',
        'Специальный комитет',
        'Совет по правам человека',
      ].map((name) => inForm(name, 'of', 'ru')),
      [
        'Рабочей группы по незаконному ввозу мигрантов',
        'Конференции участников Конвенции',
        'расширенного бюро Конференции участников',
        'Специального комитета',
        'Совета по правам человека',
      ],
    );
  });

  it('joins its preposition in Arabic', () => {
    assert.deepEqual(
      ['الفريق العامل', 'مؤتمر الأطراف', 'اللجنة الثالثة'].map((name) => inForm(name, 'of', 'ar')),
      ['للفريق العامل', 'لمؤتمر الأطراف', 'للجنة الثالثة'],
    );
  });
});

describe('The ordinal of a session in a sentence', () => {
  it('keeps its vowel in French and shows its case in Russian and Arabic', () => {
    assert.equal(inForm('onzième session', 'of', 'fr'), 'de la onzième session');
    assert.equal(inForm('шестьдесят третье совещание', 'of', 'ru'), 'шестьдесят третьего совещания');
    assert.equal(inForm('الدورة الخامسة والستون', 'of', 'ar'), 'للدورة الخامسة والستين');
  });
});

describe('The day on which', () => {
  it('has the preposition of its weekday in Russian', () => {
    assert.equal(inForm('вторник, 3 июля', 'on', 'ru'), 'во вторник, 3 июля');
    assert.equal(inForm('среда, 4 июля', 'on', 'ru'), 'в среду, 4 июля');
  });
});
