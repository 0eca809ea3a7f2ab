import { takenUp } from '../../agenda/check.ts';
import type { Item } from '../../agenda/item.ts';
import type { OrganizationOfWork, Row } from '../meeting.ts';
import { minutesOf } from '../placing.ts';
import type { Asked, Reason, ReasonCode } from './asked.ts';
import type { Matter } from './matters.ts';
import { matterOf } from './rows.ts';
import type { Found } from './search.ts';
import { isFixed, type Slot } from './slots.ts';

/** Why each row of a proposal is where it is, all that can be said of it. */
export function reasonsOf(
  asked: Asked,
  slots: readonly Slot[],
  matters: readonly Matter[],
  { best }: Found,
  work: OrganizationOfWork,
): readonly Reason[] {
  const items = new Map(takenUp(asked.agenda).map(({ item }) => [item.id, item]));
  const agreedAt = new Set(
    (asked.agreed?.meetings ?? []).flatMap(({ id, rows }) =>
      rows.flatMap((row) => row.items.map((item) => `${id} ${item}`)),
    ),
  );
  // Whether the meeting was full at which a matter was last taken up.
  const begun = new Map<Matter, boolean>();
  const rests = best.cost.rest === 0 && matters.some(({ substantive }) => substantive);
  return slots.flatMap(({ meeting: { id } }) => {
    const held = work.meetings.find((meeting) => meeting.id === id);
    const rows = held?.rows ?? [];
    const isFull =
      held !== undefined && rows.reduce((sum, row) => sum + (row.minutes ?? 0), 0) >= minutesOf(held);
    return rows.flatMap((row, index) => {
      const about = (code: ReasonCode, details: Reason['details'] = {}): Reason => ({
        code,
        row: row.id,
        details,
      });
      if (row.items.length === 0) return [about('own-words')];
      const matter = matterOf(row, matters);
      const wasFull = matter && begun.get(matter);
      if (matter) begun.set(matter, isFull);
      if (isFixed(row)) return [about('pinned')];
      if (!matter) return [];
      const agreed = row.items.every((item) => agreedAt.has(`${id} ${item}`)) ? [about('as-agreed')] : [];
      if (wasFull !== undefined) return [about(wasFull ? 'continues' : 'goes-on'), ...agreed];
      const before = rows.slice(0, index).findLast(({ items: taken }) => taken.length > 0);
      const ofMatter = matter.items.flatMap((item) => items.get(item) ?? []);
      return [
        ...placeReasons(matter, rests).map((code) => about(code)),
        ...ofMatter.flatMap((item) => wishReasons(item).map(([code, details]) => about(code, details))),
        ...agreed,
        ...(matter.stand === 'between' ? [orderReason(matter, before, about)] : []),
      ];
    });
  });
}

function placeReasons({ stand, items }: Matter, rests: boolean): readonly ReasonCode[] {
  if (stand === 'first') return ['first-meeting'];
  if (stand === 'between' || items.length === 0) return [];
  return rests ? ['last-meeting', 'rest-for-report'] : ['last-meeting'];
}

function wishReasons({ plan }: Item): readonly (readonly [ReasonCode, Reason['details']])[] {
  if (!plan) return [];
  return [
    ...plan.windows.map(({ from, until }) => ['window', { from, until }] as const),
    ...(plan.afterDocuments ? [['documents', {}] as const] : []),
    ...(plan.track === null ? [] : [['track', { track: plan.track }] as const]),
    ...(plan.bodies.length === 0 ? [] : [['bodies', {}] as const]),
    ...(plan.anyOrder ? [['any-order', {}] as const] : []),
  ];
}

function orderReason(
  matter: Matter,
  before: Row | undefined,
  about: (code: ReasonCode, details?: Reason['details']) => Reason,
): Reason {
  const [first] = before?.items ?? [];
  return first === undefined
    ? about('begins-meeting', { minutes: matter.minutes })
    : about('follows', { item: first });
}
