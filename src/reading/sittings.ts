import { languages } from '../language/languages.ts';
import { sessionOrdinal } from '../language/ordinals.ts';
import { fold } from './fold.ts';
import { sessionWords } from './words.ts';

/** "Fifth meeting", "13er período de sesiones": a session's number, and whether it is called a session or a meeting. */
export interface FoundSitting {
  readonly at: number;
  readonly end: number;
  readonly ordinal: number;
  readonly word: 'session' | 'meeting';
  /** Whether it is counted in figures. */
  readonly figures?: boolean;
}

/** The number of a session as a folded text prints it, in words or figures; null where it prints none. */
export function sittingIn(folded: string): FoundSitting | null {
  const figure = figures.exec(folded);
  const worded = phraseIn(folded);
  if (figure?.groups && (!worded || figure.index < worded.at)) {
    const { figure: first, after, chinese, meeting, meetingAfter, meetingChinese } = figure.groups;
    const ordinal = Number(first ?? after ?? chinese);
    const word = (meeting ?? meetingAfter ?? meetingChinese) ? 'meeting' : 'session';
    return { at: figure.index, end: figure.index + figure[0].length, ordinal, word, figures: true };
  }
  return worded;
}

const figures = new RegExp(
  [
    `(?<![\\d./])(?<figure>\\d{1,3})\\s?-?(?:st|nd|rd|th|e|eme|er|º|o|°|a|ª|-?[яйое]{1,2}|-?го)\\s(?:(?<meeting>${sessionWords.meeting})|${sessionWords.session})(?!\\p{L})`,
    `(?:(?<meetingAfter>الاجتماع)|الدورة)\\s(?<after>\\d{1,3})(?!\\d)`,
    `第\\s?(?<chinese>\\d{1,3})\\s?(?:(?<meetingChinese>次会议)|届会议|届会|届)`,
  ].join('|'),
  'u',
);

let known: {
  readonly pattern: RegExp;
  readonly ordinals: ReadonlyMap<string, Omit<FoundSitting, 'at' | 'end'>>;
} | null = null;

function phraseIn(folded: string): FoundSitting | null {
  known ??= phrases();
  const match = known.pattern.exec(folded.slice(0, 2000).replaceAll('\t', ' '));
  if (!match) return null;
  const found = known.ordinals.get(match[0]);
  return found ? { ...found, at: match.index, end: match.index + match[0].length } : null;
}

function phrases() {
  const ordinals = new Map<string, Omit<FoundSitting, 'at' | 'end'>>();
  for (const language of languages) {
    for (const word of ['session', 'meeting'] as const) {
      for (let ordinal = 1; ordinal <= 130; ordinal += 1) {
        const cases =
          language === 'ru' || language === 'ar'
            ? (['nominative', 'genitive'] as const)
            : (['nominative'] as const);
        for (const grammatical of cases) {
          ordinals.set(fold(sessionOrdinal(language, word, ordinal, { case: grammatical })), {
            ordinal,
            word,
          });
        }
      }
    }
  }
  for (const [phrase, found] of [...ordinals]) {
    const adjective = /^([a-z-]+) (session|meeting)$/.exec(phrase);
    if (!adjective) continue;
    for (const middle of [
      'regular',
      'annual',
      'special',
      'resumed',
      'organizational',
      'substantive',
      'extraordinary',
    ]) {
      ordinals.set(`${adjective[1]} ${middle} ${adjective[2]}`, found);
    }
  }
  const names = [...ordinals.keys()].toSorted((a, b) => b.length - a.length);
  const escaped = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { pattern: new RegExp(`(?<![\\p{L}-])(?:${escaped.join('|')})(?!\\p{Ll})`, 'u'), ordinals };
}
