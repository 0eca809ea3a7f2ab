import { AlignmentType, HeadingLevel, type ILevelsOptions, type IParagraphOptions, LevelFormat } from 'docx';
import type { InEach } from '../../language/languages.ts';
import type { Style } from './parts.ts';
import type { Writing } from './writing.ts';

/** The faces that Word shows papers in. */
const faces = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Simplified Arabic',
  eastAsia: 'SimSun',
};
/** How Word names the languages. */
export const tags: InEach<string> = {
  ar: 'ar-SA',
  zh: 'zh-CN',
  en: 'en-GB',
  fr: 'fr-FR',
  ru: 'ru-RU',
  es: 'es-ES',
};

/** The styles, under the names that Word itself has for them where it has one. Sizes are half points, spaces twentieths. */
export function stylesOf({ language, rtl }: Writing) {
  const size = rtl ? 24 : 20;
  const bold = (points: number) => ({ bold: true, size: points, color: '000000', font: faces });
  const space = (before: number, after: number) => ({
    spacing: { before, after },
    keepNext: true,
    keepLines: true,
  });
  const style = (id: string, name: string, paragraph: object, run: object = {}) => ({
    id,
    name,
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    paragraph,
    run,
  });
  return {
    default: {
      document: {
        run: {
          font: faces,
          size,
          language: {
            value: language === 'ar' || language === 'zh' ? tags.en : tags[language],
            eastAsia: tags.zh,
            bidirectional: tags.ar,
          },
        },
        paragraph: { spacing: { line: 264 } },
      },
      title: { run: bold(34), paragraph: space(360, 240) },
      heading1: { run: bold(28), paragraph: space(360, 200) },
      heading2: { run: bold(24), paragraph: space(240, 160) },
      heading3: { run: bold(size), paragraph: { ...space(240, 120), indent: { start: 567, hanging: 567 } } },
      heading4: { run: bold(size), paragraph: { ...space(200, 120), indent: { start: 567, hanging: 567 } } },
      heading5: { run: bold(size), paragraph: { ...space(200, 120), indent: { start: 567, hanging: 567 } } },
      heading6: { run: bold(size), paragraph: space(200, 120) },
      footnoteText: { run: { size: rtl ? 20 : 17 } },
    },
    paragraphStyles: [
      style('Occasion', 'Occasion', { spacing: { before: 0, after: 0 } }, { bold: true }),
      style('BodyText', 'Body Text', { spacing: { after: 160 } }),
      style('ListParagraph', 'List Paragraph', { spacing: { after: 80 } }),
      style(
        'DocumentationHeading',
        'Documentation Heading',
        { spacing: { before: 160, after: 80 }, keepNext: true },
        { italics: true },
      ),
      style('DocumentationEntry', 'Documentation Entry', {
        spacing: { after: 100 },
        indent: { start: 850, hanging: 283 },
      }),
      style(
        'ColumnHead',
        'Column Head',
        { spacing: { before: 40, after: 40 }, keepNext: true },
        { italics: true, size: rtl ? 20 : 17 },
      ),
      style('DayOfWork', 'Day', { spacing: { before: 160, after: 40 }, keepNext: true }, { bold: true }),
      style('TableText', 'Table Text', { spacing: { before: 20, after: 40 } }),
    ],
  };
}

/** How each kind of paragraph looks. */
export const looks: Readonly<Record<Style, IParagraphOptions>> = {
  occasion: { style: 'Occasion' },
  title: { heading: HeadingLevel.TITLE },
  'heading-1': { heading: HeadingLevel.HEADING_1 },
  'heading-2': { heading: HeadingLevel.HEADING_2 },
  'heading-3': { heading: HeadingLevel.HEADING_6 },
  'item-1': { heading: HeadingLevel.HEADING_3 },
  'item-2': { heading: HeadingLevel.HEADING_4 },
  'item-3': { heading: HeadingLevel.HEADING_5 },
  list: { style: 'ListParagraph' },
  text: { style: 'BodyText' },
  numbered: { style: 'BodyText' },
  documentation: { style: 'DocumentationHeading' },
  document: { style: 'DocumentationEntry' },
  column: { style: 'ColumnHead' },
  day: { style: 'DayOfWork' },
  cell: { style: 'TableText' },
};

/** How Word numbers an agenda, level by level: "1.", "(a)", "(i)", "a.", "i.", as language/numbers.ts writes them. */
export function levelsOf({ language, rtl }: Writing): readonly ILevelsOptions[] {
  const bracketed = (level: number) =>
    language === 'fr' || language === 'es' || language === 'ru' ? `%${level})` : `(%${level})`;
  const third: InEach<{ format: NonNullable<ILevelsOptions['format']>; text: string }> = {
    ar: { format: LevelFormat.DECIMAL, text: '‘%3’' },
    zh: { format: LevelFormat.CHINESE_COUNTING, text: '(%3)' },
    en: { format: LevelFormat.LOWER_ROMAN, text: bracketed(3) },
    fr: { format: LevelFormat.LOWER_ROMAN, text: bracketed(3) },
    ru: { format: LevelFormat.LOWER_ROMAN, text: bracketed(3) },
    es: { format: LevelFormat.LOWER_ROMAN, text: bracketed(3) },
  };
  const letters = rtl ? LevelFormat.ARABIC_ABJAD : LevelFormat.LOWER_LETTER;
  return [
    { format: LevelFormat.DECIMAL, text: rtl ? '%1-' : '%1.' },
    { format: letters, text: bracketed(2) },
    third[language],
    { format: LevelFormat.LOWER_LETTER, text: '%4.' },
    { format: LevelFormat.LOWER_ROMAN, text: '%5.' },
  ].map((one, level) => ({
    ...one,
    level,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: 567 * (level + 1), hanging: 567 } } },
  }));
}

/** How Word numbers the paragraphs of a paper through: "1.", the second line at the margin again. */
export const throughLevels: readonly ILevelsOptions[] = [
  {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1.',
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: 0, hanging: 0 } } },
  },
];
