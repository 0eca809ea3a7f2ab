import { placed, substantive } from '../../agenda/outline.ts';
import { paragraphsIn, proseIn } from '../../agenda/prose.ts';
import type { Body } from '../../bodies/body.ts';
import type { Programme, Subject } from '../../drafting/programme.ts';
import { isKey, say } from '../../language/catalogue.ts';
import { span } from '../../language/dates.ts';
import { directionOf, type Language } from '../../language/languages.ts';
import { numberOf } from '../../language/numbers.ts';
import { type Shown, shownIn, type Text, wordsIn } from '../../language/text.ts';
import { noteParts, noteTitle } from '../../papers/report/note-told.ts';
import { begun } from '../../reports/edits.ts';
import { textsIn } from '../../reports/note-texts.ts';
import { reportLines } from '../../reports/part.ts';
import { reportTexts } from '../../reports/texts.ts';
import { type WorkShown, workOf } from './work.ts';

/** A subject's part of a programme, set as the paper will print it, in the language it is drafted in or in another. */
export interface PartShown {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** "(continued)", in the language of the part. */
  readonly continued: string;
  readonly dates: string | null;
  readonly items: readonly ItemShown[] | null;
  readonly work: WorkShown | null;
  /** What is written down of the session, a line each, with how far it is set in. */
  readonly lines: readonly { readonly words: string; readonly depth: number }[] | null;
}

interface ItemShown {
  readonly number: string;
  readonly title: Shown;
  readonly annotation: readonly string[] | null;
}

/** The part that agreement on a subject binds, in its original language where no other is named. */
export function partShown(
  programme: Programme,
  subject: Subject,
  { annotations, bodies, language = programme.session.original }: Binds,
): PartShown {
  const { session, agenda } = programme;
  const empty = {
    language,
    direction: directionOf(language),
    continued: say(language, 'paper.continued'),
    dates: null,
    items: null,
    work: null,
    lines: null,
  };
  if (subject === 'note') return { ...empty, lines: noteLinesShown(programme, bodies, language) };
  if (subject === 'report') {
    const numbers = new Map(placed(agenda).map(({ item, path }) => [item.id, numberOf(path, language)]));
    const written = { original: language, translated: true, day: session.start, numbers };
    return {
      ...empty,
      lines: reportLines(begun(programme.report), written).map((line) => {
        const [capacity = '', ...names] = line.split('\t');
        const depth = /^\t*/u.exec(line)?.[0].length ?? 0;
        const key = `report.capacity-${capacity}`;
        const kind = `report.kind-${capacity}`;
        const named = isKey(key) ? say(language, key) : isKey(kind) ? say(language, kind) : capacity;
        return { words: [named, ...names].filter((one) => one !== '').join(' · '), depth };
      }),
    };
  }
  if (subject === 'dates') {
    return {
      ...empty,
      dates: [shownIn(session.place, language).words, span(session.start, session.end, language)].join(', '),
    };
  }
  if (subject === 'organization-of-work')
    return { ...empty, work: inLanguage(workOf(programme, language), language) };
  const topics = new Set(placed(substantive(agenda)).map(({ item }) => item.id));
  return {
    ...empty,
    items: placed(agenda)
      .filter(({ item }) => subject === 'agenda' || topics.has(item.id))
      .map(({ item, path }) => ({
        number: numberOf(path, language),
        title: shownIn(item.title, language),
        annotation:
          annotations && subject === 'agenda' && item.annotation
            ? paragraphsIn(
                proseIn(shownIn(item.annotation, language).words, { agenda, language, agreed: '{agreed}' }),
              )
            : null,
      })),
  };
}

/** The notes as they will be printed: the heading of each part, and its paragraphs. */
function noteLinesShown(programme: Programme, bodies: readonly Body[], language: Language) {
  const content = { format: 1, programme, bodies, agreements: [], confirmed: false } as const;
  return (programme.notes ?? []).flatMap(({ note, inWords = [], head }) => {
    const said = (text: Text) => shownIn(text, language).words;
    const parts =
      inWords.length > 0
        ? inWords.map(({ heading, paragraphs }) => ({
            heading: heading ? said(heading) : '',
            paragraphs: paragraphs.map(said),
          }))
        : noteParts(note, content, language);
    const title = head?.title ? said(head.title) : noteTitle(note, content, language);
    return [
      ...(title === '' ? [] : [{ words: title, depth: 0 }]),
      ...parts.flatMap(({ heading, paragraphs }) => [
        ...(heading === '' || heading === title ? [] : [{ words: heading, depth: 0 }]),
        ...paragraphs.map((words) => ({ words, depth: 1 })),
      ]),
    ];
  });
}

/** Whether annotations belong to the part, which bodies there are, and in which language it is shown. */
interface Binds {
  readonly annotations: boolean;
  readonly bodies: readonly Body[];
  readonly language?: Language;
}

/** The same in the reader's language, where all of it is translated into that; null where it is not, or needs not be. */
export function partTranslated(
  programme: Programme,
  subject: Subject,
  { annotations, bodies, language }: Required<Binds>,
): PartShown | null {
  if (language === programme.session.original) return null;
  const whole = textsOf(programme, subject, annotations).every((text) => wordsIn(text, language) !== null);
  return whole ? partShown(programme, subject, { annotations, bodies, language }) : null;
}

function textsOf(
  { session, agenda, works: [work], report, notes: drafted = [] }: Programme,
  subject: Subject,
  annotations: boolean,
): readonly Text[] {
  if (subject === 'dates') return [session.place];
  if (subject === 'note') return textsIn(drafted, 'note').map(({ text }) => text);
  if (subject === 'report') return reportTexts(begun(report)).map(({ text }) => text);
  const own =
    subject === 'organization-of-work'
      ? work.meetings.flatMap(({ rows }) => rows.flatMap(({ words }) => words ?? []))
      : [];
  const notes =
    annotations && subject === 'agenda' ? placed(agenda).flatMap(({ item }) => item.annotation ?? []) : [];
  const items = subject === 'topics' ? placed(substantive(agenda)) : placed(agenda);
  return [...items.map(({ item }) => item.title), ...own, ...notes];
}

/** What the rows say, in a language as far as it is translated. */
function inLanguage(work: WorkShown, language: Language): WorkShown {
  const said = (text: Text): Text => {
    const { words, language: shown } = shownIn(text, language);
    return { language: shown, words, translations: {} };
  };
  return {
    ...work,
    days: work.days.map((one) => ({
      ...one,
      meetings: one.meetings.map((meeting) => ({
        ...meeting,
        rows: meeting.rows.map((row) => ({ ...row, words: row.words.map(said) })),
      })),
    })),
  };
}
