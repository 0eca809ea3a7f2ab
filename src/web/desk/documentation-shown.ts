import { placed } from '../../agenda/outline.ts';
import type { Body } from '../../bodies/body.ts';
import type { Counting, DueDay } from '../../documentation/due.ts';
import { type Endangered, endangeredBy } from '../../documentation/endangered.ts';
import { type Outlook, outlookOf, type PlanState } from '../../documentation/outlook.ts';
import { languagesOf, type OnPlan } from '../../documentation/planned.ts';
import type { Programme } from '../../drafting/programme.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { listed } from '../../language/lists.ts';
import { numberOf } from '../../language/numbers.ts';
import { shownIn } from '../../language/text.ts';
import { timeSpan } from '../../language/times.ts';
import type { Day } from '../../time/days.ts';

/** A session with all that the days of its documents follow from, as they are today. */
export interface PlanOpen {
  readonly programme: Programme;
  readonly bodies: readonly Body[];
  readonly plan: readonly OnPlan[];
  readonly counting: Counting;
  readonly today: Day;
}

/** A document of a plan as it stands today, and what it endangers. */
export interface Standing extends OnPlan {
  readonly outlook: Outlook;
  readonly endangers: readonly Endangered[];
}

/** Every document of a plan as it stands today. */
export function standingsOf({ plan, programme, counting, today }: PlanOpen): readonly Standing[] {
  return plan.map((one) => {
    const outlook = outlookOf(one.planned, counting, today);
    return { ...one, outlook, endangers: endangeredBy(one.planned, outlook, programme, counting, today) };
  });
}

/** The marks of the states of a document; each differs in shape. */
const marks: Readonly<Record<PlanState, string>> = {
  forecast: '',
  slotted: '',
  submitted: ' state--part',
  'issued-in-part': ' state--part',
  issued: ' state--done',
};

/** A document of a plan as pages show it. */
export function standingShown(standing: Standing, { programme }: PlanOpen, reader: Language) {
  const { planned, number, listed: isListed, outlook } = standing;
  const numbers = new Map(
    placed(programme.agenda).map(({ item, path }) => [item.id, numberOf(path, reader)]),
  );
  const name = (language: Language) => say(reader, `language.${language}`);
  const date = (day: Day) => dateOf(day, reader);
  const { words } = outlook;
  const items = planned.items.flatMap((id) => numbers.get(id) ?? []);
  return {
    planned,
    number,
    title: shownIn(planned.title, reader),
    listed: isListed,
    items: items.join(', '),
    itemsSaid: items.map((item) => say(reader, 'desk.item-numbered', { item })),
    original: name(planned.original),
    words: wordsSaid(words, reader),
    over: words.over > 0 ? say(reader, 'plan.over', { words: words.over }) : null,
    state: say(reader, `plan.state-${outlook.state}`),
    mark: marks[outlook.state],
    behind: behindSaid(outlook, reader),
    endangers: standing.endangers.map((one) => endangeredSaid(one, reader)),
    grave: standing.endangers.some(({ danger }) => danger === 'unread'),
    submission: dueShown(outlook.due.submission, reader),
    issuance: dueShown(outlook.due.issuance, reader),
    submitted: planned.submitted === null ? null : date(planned.submitted),
    expected: outlook.expected === null ? null : date(outlook.expected),
    slot: {
      submission: planned.slotSubmission === null ? '' : date(planned.slotSubmission),
      issuance: planned.slotIssuance === null ? '' : date(planned.slotIssuance),
    },
    languages: languagesOf(planned).map((language) => {
      const on = planned.issued[language];
      return { language, name: name(language), on: on === undefined ? null : date(on) };
    }),
  };
}

/** What is late of a document and what will be, in sentences. */
export function behindSaid({ late, willBeLate, outstanding, expected }: Outlook, reader: Language) {
  const into = outstanding.map((language) => say(reader, `language.${language}`));
  return [
    ...(late.submission > 0 ? [say(reader, 'plan.late-submission', { count: late.submission })] : []),
    ...(late.issuance > 0
      ? [say(reader, 'plan.late-issuance', { count: late.issuance, languages: listed(into, reader) })]
      : []),
    ...(willBeLate > 0 && expected !== null
      ? [say(reader, 'plan.will-be-late', { count: willBeLate, date: dateOf(expected, reader) })]
      : []),
  ];
}

/** What a document endangers, in a sentence. */
export function endangeredSaid({ path, danger, row }: Endangered, reader: Language): string {
  const item = numberOf(path, reader);
  if (row === null) return say(reader, `plan.${danger}-item`, { item });
  const { date, start, end } = row;
  const hours = start === null ? '' : timeSpan(start, end ?? start, reader);
  return say(reader, `plan.${danger}-row`, { item, date: dateOf(date, reader), hours });
}

/** Words against the limit, in a few words. */
export function wordsSaid({ count, counted, limit }: Outlook['words'], reader: Language): string {
  if (count === null) return say(reader, 'plan.words-unknown', { limit });
  return say(reader, counted ? 'plan.words-counted' : 'plan.words-estimated', { words: count, limit });
}

function dueShown({ day, slotted, movedFrom }: DueDay, reader: Language) {
  const date = dateOf(day, reader);
  return {
    day,
    date: say(reader, slotted ? 'plan.slot-on' : 'plan.due-on', { date }),
    moved: movedFrom === null ? null : say(reader, 'plan.moved', { date: dateOf(movedFrom, reader) }),
  };
}
