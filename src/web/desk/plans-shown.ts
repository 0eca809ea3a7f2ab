import { takenUp } from '../../agenda/check.ts';
import { noPlan } from '../../agenda/plans.ts';
import type { Body } from '../../bodies/body.ts';
import type { Programme } from '../../drafting/programme.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { shownIn } from '../../language/text.ts';
import { time } from '../../language/times.ts';
import type { Estimate } from '../../timetable/proposing/asked.ts';
import { numbersIn } from './outline.ts';
import { windowInWords } from './why.ts';

/** What is planned of each item that is taken up, as the fields of one form have it. */
export function plansShown(
  { agenda, session, works }: Programme,
  bodies: readonly Body[],
  estimates: readonly Estimate[],
  language: Language,
) {
  const numbers = numbersIn(agenda, language);
  const tracks = [...new Set(works[0].meetings.flatMap(({ track }) => track?.words ?? []))];
  return {
    tracks,
    bodies:
      session.bodies.length < 2
        ? []
        : session.bodies.map(({ body }) => {
            const found = bodies.find(({ id }) => id === body);
            return {
              value: body,
              label: found ? shownIn(found.shortName ?? found.name, language).words : body,
            };
          }),
    items: takenUp(agenda).map(({ item }) => {
      const plan = item.plan ?? noPlan;
      const [window] = plan.windows;
      const estimate = estimates.find((one) => one.item === item.id);
      return {
        id: item.id,
        number: numbers.get(item.id) ?? '?',
        title: shownIn(item.title, language),
        substantive: item.standing === null,
        minutes: plan.minutes,
        estimate: estimate && estimate.from !== 'said' ? estimate.minutes : null,
        whence: estimate && estimate.from !== 'said' ? say(language, `proposing.from-${estimate.from}`) : '',
        from: window ? dateOf(window.from, language) : '',
        until: window ? dateOf(window.until, language) : '',
        start: window?.start ? time(window.start, language) : '',
        end: window?.end ? time(window.end, language) : '',
        track: plan.track,
        joint: plan.bodies,
        documents: plan.afterDocuments,
        order: plan.anyOrder,
        wishes: [
          ...plan.windows.map((one) => windowInWords(one, language)),
          ...(plan.track === null ? [] : [plan.track]),
          ...(plan.afterDocuments ? [say(language, 'proposing.after-documents')] : []),
          ...(plan.anyOrder ? [say(language, 'proposing.any-order')] : []),
          ...(plan.bodies.length > 0 ? [say(language, 'proposing.jointly')] : []),
        ],
      };
    }),
  };
}
