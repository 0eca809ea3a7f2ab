import type { Programme } from '../../drafting/programme.ts';
import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { shownIn } from '../../language/text.ts';
import { inOrder as inAlphabet, nameOn, stateWithCode } from '../../reports/register/register.ts';
import { capacities, type Participant, type Report, type Statement } from '../../reports/report.ts';
import type { Day } from '../../time/days.ts';
import { inOrder } from '../../timetable/continued.ts';
import { isHeld } from '../../timetable/meeting.ts';
import { numbersIn } from './outline.ts';
import { numberedOrNot } from './publication.ts';

/** Who takes part, by capacity, States in the order of the alphabet. */
export function participantsShown({ participants }: Report, day: Day, language: Language) {
  return capacities.flatMap((capacity) => {
    const own = participants.filter((one) => one.capacity === capacity);
    if (own.length === 0) return [];
    const states = own.flatMap(({ state }) => (state === undefined ? [] : [stateWithCode(state)]));
    const order = new Map(inAlphabet(states, language, day).map(({ code }, place) => [code, place]));
    const placeOf = ({ state }: Participant) =>
      state === undefined ? states.length : (order.get(state) ?? 0);
    return [
      {
        capacity,
        name: say(language, `report.capacity-${capacity}`),
        count: own.length,
        participants: own
          .toSorted((one, other) => placeOf(one) - placeOf(other))
          .map((one) => ({ id: one.id, who: whoIn(one, day, language) })),
      },
    ];
  });
}

/** What somebody is called in the reader's language, on a day. */
export function whoIn(one: Participant, day: Day, language: Language): string {
  return one.state === undefined
    ? shownIn(one.name, language).words
    : nameOn(stateWithCode(one.state), day).words[language];
}

/** The statements of each meeting, in the order in which they were made; those of none last. */
export function statementsShown(programme: Programme, report: Report, language: Language) {
  const [work] = programme.works;
  const numbers = numbersIn(programme.agenda, language);
  const meetings = inOrder(work).filter(isHeld);
  const shown = (list: readonly Statement[]) =>
    list.map((one) => ({
      id: one.id,
      kind: say(language, `report.kind-${one.kind}`),
      items: one.items.map((id) => numbers.get(id) ?? '?').join(say(language, 'calendar.comma')),
      who: speakerIn(one, report, { day: programme.session.start, language }),
    }));
  const known = new Set(meetings.map(({ id }) => id));
  const none = report.statements.filter(({ meeting }) => meeting === null || !known.has(meeting));
  return [
    ...meetings.map((meeting) => ({
      name: numberedOrNot(work, meeting, language),
      statements: shown(report.statements.filter((one) => one.meeting === meeting.id)),
    })),
    { name: say(language, 'reports.no-meeting'), statements: shown(none) },
  ].filter(({ statements }) => statements.length > 0);
}

function speakerIn(
  { speaker }: Statement,
  { participants }: Report,
  { day, language }: { readonly day: Day; readonly language: Language },
): string {
  const who = participants.find(({ id }) => id === speaker.participant);
  const state = speaker.state === null ? '' : nameOn(stateWithCode(speaker.state), day).words[language];
  const person = [speaker.person ?? '', speaker.title ? shownIn(speaker.title, language).words : '', state]
    .filter((part) => part !== '')
    .join(say(language, 'calendar.comma'));
  const name =
    speaker.as === 'participant'
      ? who
        ? whoIn(who, day, language)
        : person || say(language, 'reports.nobody')
      : [say(language, `reports.${speaker.as}`), person]
          .filter((part) => part !== '')
          .join(say(language, 'calendar.comma'));
  if (!speaker.onBehalfOf) return name;
  const group = shownIn(speaker.onBehalfOf, language).words;
  return say(language, 'reports.for-group', { who: name, group });
}

export function capacityOptions(language: Language) {
  return capacities.map((value) => ({ value, label: say(language, `report.capacity-${value}`) }));
}

/** The meetings that something may be written down of. */
export function meetingOptions(programme: Programme, language: Language) {
  const [work] = programme.works;
  return inOrder(work)
    .filter(isHeld)
    .map((meeting) => ({ value: meeting.id, label: numberedOrNot(work, meeting, language) }));
}
