import { languageChosen } from '../../drafting/form.ts';
import { choices, FormRefused, line, readForm, ticked, typedIn, wholeOrNone } from '../../fields.ts';
import { atMost, type Chosen, type ChosenItem, countOf } from './own.ts';

/** What may be chosen: the ids of bodies and sessions, and items as their boxes name them. */
export interface MayBeChosen {
  readonly bodies: readonly string[];
  readonly sessions: readonly string[];
  readonly items: readonly string[];
  /** Whether nothing may be chosen: by who has ends of silences in the calendar anyway. */
  readonly nothing: boolean;
}

/** An item as its box names it. */
export function boxOf({ session, item }: ChosenItem): string {
  return `${encodeURIComponent(session)}/${encodeURIComponent(item)}`;
}

/** The item that a box names; null for what is no box of ours. */
export function itemOf(box: string): ChosenItem | null {
  const [session = '', item = '', ...more] = box.split('/');
  try {
    const named = { session: decodeURIComponent(session), item: decodeURIComponent(item) };
    return more.length > 0 || named.session === '' || named.item === '' ? null : named;
  } catch {
    return null;
  }
}

/** The sessions that a form names, of which some may not be there. */
export function sessionsNamed(form: unknown): readonly string[] {
  const { sessions = [], items = [] } = typedIn(form);
  const named = [...[sessions].flat(), ...[items].flat().flatMap((box) => itemOf(box)?.session ?? [])];
  return [...new Set(named)].slice(0, atMost.chosen);
}

/** Reads what a private calendar is to hold. @throws FormRefused */
export function ownCalendarIn(form: unknown, may: MayBeChosen): Chosen {
  const typed = typedIn(form);
  const lists = (['bodies', 'sessions', 'items'] as const).flatMap((name) => [typed[name] ?? []].flat());
  const tooMany = { field: null, code: 'calendar.too-many-chosen', details: { count: atMost.chosen } };
  if (lists.length > 10 * atMost.chosen) throw new FormRefused([tooMany], typed);
  const { items, ...read } = readForm(
    form,
    {
      name: line({ max: atMost.name, optional: true }),
      bodies: choices(may.bodies),
      sessions: choices(may.sessions),
      items: choices(may.items),
      language: languageChosen(),
      alarm: wholeOrNone({ min: 0, max: 10_080 }),
      omitCancelled: ticked(),
      banner: ticked(),
    },
    (chosen) => {
      const count = countOf({ ...chosen, items: chosen.items.flatMap((box) => itemOf(box) ?? []) });
      if (count > atMost.chosen) return [tooMany];
      if (count > 0 || may.nothing) return [];
      return [{ field: null, code: 'calendar.nothing-chosen', details: {} }];
    },
  );
  return { ...read, items: items.flatMap((box) => itemOf(box) ?? []) };
}
