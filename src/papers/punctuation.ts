import type { InEach } from '../language/languages.ts';

/** The marks that parts of a paper end in or are parted by. */
export interface Marks {
  readonly colon: string;
  readonly semicolon: string;
  readonly stop: string;
  /** With the blank after it, where there is one. */
  readonly comma: string;
  /** Between the titles of several items on one line. */
  readonly between: string;
  readonly open: string;
  readonly close: string;
  /** Between words and a bracket. */
  readonly blank: string;
}

const latin: Marks = {
  colon: ':',
  semicolon: ';',
  stop: '.',
  comma: ', ',
  between: '; ',
  open: '(',
  close: ')',
  blank: ' ',
};

/** The marks of each language. French sets a no-break space before two of them; Chinese sets its own, without blanks. */
export const marks: InEach<Marks> = {
  ar: { ...latin, semicolon: '؛', comma: '، ', between: '؛ ' },
  zh: {
    colon: '：',
    semicolon: '；',
    stop: '。',
    comma: '，',
    between: '；',
    open: '(',
    close: ')',
    blank: '',
  },
  en: latin,
  fr: { ...latin, colon: '\u00a0:', semicolon: '\u00a0;', between: '\u00a0; ' },
  ru: latin,
  es: latin,
};
