import type { Group, Office, Post } from '../../bodies/body.ts';
import { say } from '../../language/catalogue.ts';
import { type InEach, inEach, type Language, languages } from '../../language/languages.ts';
import { type Text, textOf, wordsIn } from '../../language/text.ts';
import { RuleBroken } from '../../rules.ts';
import { type Day, plusDays } from '../../time/days.ts';

/** A term, whose last day belongs to it; null: until further notice. */
type Term = Pick<Office, 'from' | 'until'>;

/** Two offices of a Bureau that should hardly be held at the same time, and when they are. */
export interface Overlap extends Term {
  /** One person in two offices, or two people in the same office for the same group. */
  readonly kind: 'two-offices' | 'same-office';
  readonly offices: readonly [Office, Office];
}

/** The days that two terms share; null where they share none. */
export function sharedTerm(one: Term, other: Term): Term | null {
  const from = one.from > other.from ? one.from : other.from;
  const ends = [one.until, other.until].filter((until) => until !== null).toSorted();
  const until = ends[0] ?? null;
  return until !== null && until < from ? null : { from, until };
}

/** All that overlaps in a Bureau from a day on. Members without a group, and Vice-Chairs of none, may be many. */
export function overlapsIn(offices: readonly Office[], today: Day): readonly Overlap[] {
  return offices.flatMap((one, place) =>
    offices.slice(place + 1).flatMap((other): readonly Overlap[] => {
      const kind = kindOf(one, other);
      const term = sharedTerm(one, other);
      if (kind === null || term === null || (term.until !== null && term.until < today)) return [];
      return [{ ...term, kind, offices: [one, other] }];
    }),
  );
}

/** Refuses a second Chair of a Bureau at the same time. @throws RuleBroken people.chair-held, people.chair-held-on */
export function checkOneChair(
  offices: readonly (Office & { readonly name: string })[],
  { id, post, from, until }: Pick<Office, 'id' | 'post' | 'from' | 'until'>,
) {
  if (post !== 'chair') return;
  const other = offices.find(
    (one) => one.id !== id && one.post === 'chair' && sharedTerm(one, { from, until }) !== null,
  );
  if (!other) return;
  const { name, from: first, until: last } = other;
  if (last === null) throw new RuleBroken('people.chair-held-on', { name, from: first });
  throw new RuleBroken('people.chair-held', { name, from: first, until: last });
}

/**
 * An office passed on from a day: held by its holder until the day before, and from then on by the successor in the same
 * capacity. Where its holder leaves earlier, it stands empty until then. @throws RuleBroken people.successor-too-early
 */
export function passedOn(
  office: Office,
  { id, person, from, until }: Pick<Office, 'id' | 'person' | 'from' | 'until'>,
): { readonly former: Office; readonly next: Office } {
  if (from <= office.from) throw new RuleBroken('people.successor-too-early', { from: office.from });
  const last = plusDays(from, -1);
  const former = { ...office, until: office.until !== null && office.until < last ? office.until : last };
  return { former, next: { ...office, id, person, from, until } };
}

/** What an office is called in the six languages where nobody says otherwise: "Vice-Chair, African States". */
export function capacityOf(post: Post, group: Group | null, original: Language): Text {
  return textOf(
    original,
    inEach((language) => {
      const held = say(language, `signing.post-${post}`);
      if (group === null) return held;
      return say(language, 'signing.post-for-group', {
        post: held,
        group: say(language, `signing.group-${group}`),
      });
    }),
  );
}

/**
 * A capacity as it was typed in the six languages; where nothing was, or what was written from an earlier post and group,
 * it is written from those of now.
 */
export function capacityTyped(
  typed: InEach<string>,
  { post, group, original }: Named & { readonly original: Language },
  before: Named | null = null,
): Text {
  const given = textOf(original, Object.fromEntries(Object.entries(typed).filter(([, said]) => said !== '')));
  const written = before && capacityOf(before.post, before.group, original);
  const untouched = written !== null && languages.every((one) => wordsIn(written, one) === typed[one]);
  return given.words === '' || untouched ? capacityOf(post, group, original) : given;
}

type Named = Pick<Office, 'post' | 'group'>;

function kindOf(one: Office, other: Office): Overlap['kind'] | null {
  if (one.person === other.person) return 'two-offices';
  if (one.post !== other.post) return null;
  if (one.group === null && (one.post === 'member' || one.post === 'vice-chair')) return null;
  return one.group === other.group ? 'same-office' : null;
}
