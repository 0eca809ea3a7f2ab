import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { latinLetter, marker } from '../../language/numbers.ts';
import { shownIn } from '../../language/text.ts';
import { type Passage, type Report, type Standing, standings } from '../../reports/report.ts';

const marks: Readonly<Record<Standing, string>> = {
  proposed: '',
  bracketed: ' state--stop',
  'ad-referendum': ' state--part',
  agreed: ' state--done',
};

/** Passages as the desk shows them, each with how far it is agreed and the words of its form. */
export function passagesShown(passages: readonly Passage[], language: Language) {
  return passages.map(({ id, text, points, alternatives = [], standing }) => ({
    id,
    text: shownIn(text, text.language),
    points: points.map(({ words }, index) => ({ mark: marker([1, index + 1], text.language), words })),
    alternatives: alternatives.map(({ words }) => words),
    standing,
    standingName: say(language, `report.standing-${standing}`),
    mark: marks[standing],
    open: standing !== 'agreed',
  }));
}

/** The lettered headings with what stands under each. */
export function chaptersShown({ recommendations }: Report, language: Language) {
  return recommendations.map(({ id, heading, passages }, index) => ({
    id,
    letter: `${latinLetter(index + 1).toUpperCase()}.`,
    heading,
    passages: passagesShown(passages, language),
    shelf: `chapter.${id}`,
  }));
}

/** Where a paragraph may be added. */
export function shelvesShown({ recommendations }: Report, language: Language) {
  return [
    ...recommendations.map(({ id, heading }, index) => ({
      value: `chapter.${id}`,
      label: `${latinLetter(index + 1).toUpperCase()}. ${heading.words}`,
    })),
    { value: 'introduction', label: say(language, 'reports.introduction') },
    { value: 'before-adoption', label: say(language, 'reports.before-adoption') },
  ];
}

export function standingOptions(language: Language) {
  return standings.map((value) => ({ value, label: say(language, `report.standing-${value}`) }));
}
