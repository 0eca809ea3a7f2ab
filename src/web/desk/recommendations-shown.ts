import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { latinLetter, marker } from '../../language/numbers.ts';
import { shownIn } from '../../language/text.ts';
import {
  type ParagraphNumbers,
  paragraphsForEditing,
  withParagraphNumbers,
} from '../../reports/references.ts';
import { type Passage, type Report, type Standing, standings } from '../../reports/report.ts';

const marks: Readonly<Record<Standing, string>> = {
  proposed: '',
  bracketed: ' state--stop',
  'ad-referendum': ' state--part',
  agreed: ' state--done',
};

/** Passages as the desk shows them, each with how far it is agreed and the words of its form. */
export function passagesShown(passages: readonly Passage[], language: Language, numbers: ParagraphNumbers) {
  const read = (words: string) => withParagraphNumbers(words, numbers);
  const edited = (words: string) => paragraphsForEditing(words, numbers);
  return passages.map(({ id, text, points, alternatives = [], standing }) => ({
    id,
    number: numbers.get(id) ?? null,
    text: { ...shownIn(text, text.language), words: read(text.words) },
    editing: {
      text: edited(text.words),
      points: points.map(({ words }) => edited(words)).join('\n'),
      alternatives: alternatives.map(({ words }) => edited(words)).join('\n'),
    },
    points: points.map(({ words }, index) => ({
      mark: marker([1, index + 1], text.language),
      words: read(words),
    })),
    alternatives: alternatives.map(({ words }) => read(words)),
    standing,
    standingName: say(language, `report.standing-${standing}`),
    mark: marks[standing],
    open: standing !== 'agreed',
  }));
}

/** The lettered headings with what stands under each. */
export function chaptersShown({ recommendations }: Report, language: Language, numbers: ParagraphNumbers) {
  return recommendations.map(({ id, heading, passages }, index) => ({
    id,
    letter: `${latinLetter(index + 1).toUpperCase()}.`,
    heading,
    passages: passagesShown(passages, language, numbers),
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
