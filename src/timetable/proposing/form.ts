import type { Plan } from '../../agenda/item.ts';
import { isWindow, mostMinutes, noPlan } from '../../agenda/plans.ts';
import { clockTypedOrNone, dayTypedOrNone, newIdTyped, seen } from '../../drafting/form.ts';
import {
  choices,
  type FieldRefusal,
  FormRefused,
  line,
  readForm,
  ticked,
  typedIn,
  wholeOrNone,
} from '../../fields.ts';
import type { Language } from '../../language/languages.ts';
import type { Session } from '../../sessions/session.ts';

/**
 * Reads what is planned of items: each one's minutes, window, track, bodies and what else is wished of it. Only items of
 * which the form has fields. A single day is the window's first and last. @throws FormRefused
 */
export function plansIn(
  form: unknown,
  items: readonly string[],
  session: Pick<Session, 'start' | 'end' | 'bodies'>,
  language: Language,
) {
  const { revision } = readForm(form, { revision: seen() });
  const typed = typedIn(form);
  const refusals: FieldRefusal[] = [];
  const plans = new Map<string, Plan>();
  for (const id of items.filter((item) => typed[`minutes.${item}`] !== undefined)) {
    try {
      plans.set(id, planIn(form, id, session, language));
    } catch (reason) {
      if (!(reason instanceof FormRefused)) throw reason;
      refusals.push(...reason.refusals);
    }
  }
  if (refusals.length > 0) throw new FormRefused(refusals, typed);
  return { revision, plans };
}

function planIn(
  form: unknown,
  id: string,
  { start: first, end: last, bodies }: Pick<Session, 'start' | 'end' | 'bodies'>,
  language: Language,
): Plan {
  const name = (field: string) => `${field}.${id}`;
  const [minutes, from, until, start, end, track, joint, documents, order] = [
    'minutes',
    'from',
    'until',
    'start',
    'end',
    'track',
    'bodies',
    'documents',
    'order',
  ].map(name) as [string, string, string, string, string, string, string, string, string];
  const times = {
    [from]: dayTypedOrNone(language, first),
    [until]: dayTypedOrNone(language, last),
    [start]: clockTypedOrNone(language),
    [end]: clockTypedOrNone(language),
  };
  const days = readForm(form, times, (said) => {
    const window = windowOf(said[from] ?? null, said[until] ?? null, said[start] ?? null, said[end] ?? null);
    if (!window) return [];
    if (window.from > window.until) {
      const details = { from: window.from, until: window.until };
      return [{ field: until, code: 'agenda.window-end-before-start', details }];
    }
    if (!isWindow(window)) {
      const details = { start: window.start, end: window.end };
      return [{ field: end, code: 'timetable.end-before-start', details }];
    }
    if (window.from <= last && window.until >= first) return [];
    return [
      {
        field: from,
        code: 'timetable.outside-session',
        details: { date: window.from, start: first, end: last },
      },
    ];
  });
  const said = readForm(form, {
    [minutes]: wholeOrNone({ min: 1, max: mostMinutes }),
  })[minutes];
  const chosen = readForm(form, { [joint]: choices(bodies.map(({ body }) => body)) })[joint];
  const flags = readForm(form, { [documents]: ticked(), [order]: ticked() });
  const on = readForm(form, { [track]: line({ max: 200, optional: true }) })[track] ?? '';
  const window = windowOf(days[from] ?? null, days[until] ?? null, days[start] ?? null, days[end] ?? null);

  function windowOf(
    dayFrom: string | null,
    dayUntil: string | null,
    hourFrom: string | null,
    hourUntil: string | null,
  ) {
    if (dayFrom === null && dayUntil === null && hourFrom === null && hourUntil === null) return null;
    // One day alone is that day; hours alone are of every day.
    const one = dayFrom !== null && dayUntil === null ? dayFrom : last;
    return { from: dayFrom ?? first, until: dayUntil ?? one, start: hourFrom, end: hourUntil };
  }

  return {
    ...noPlan,
    minutes: said ?? null,
    windows: window ? [window] : [],
    track: on === '' ? null : on,
    bodies: chosen ?? [],
    afterDocuments: flags[documents] === true,
    anyOrder: flags[order] === true,
  };
}

/** Reads that a proposal is taken as it was shown, or kept as a candidate under the id that the page gave it. @throws FormRefused */
export function takingIn(form: unknown) {
  return readForm(form, { revision: seen(), id: newIdTyped(), on: ticked() });
}
