import { createHash } from 'node:crypto';
import type { Standing } from '../approval/agreements.ts';
import { hashOf, partOf } from '../drafting/parts.ts';
import { bound, type Programme, type Subject } from '../drafting/programme.ts';
import { RuleBroken } from '../rules.ts';
import type { Day } from '../time/days.ts';
import type { Authority, Edition } from './edition.ts';

/** What is asked when something is to be published. */
export interface Publishing {
  readonly programme: Programme;
  readonly standing: readonly Standing[];
  readonly before: Edition | null;
  readonly authority: Authority;
  readonly symbol: string | null;
  readonly date: Day;
  readonly agreesAnnotations: boolean;
}

/**
 * The rules of publishing, one for each authority (DESIGN, "Publish").
 * @throws RuleBroken editions.not-agreed, editions.bureau-needs-symbol, editions.dates-not-agreed,
 * editions.bound-part-changed, editions.not-in-session, editions.nothing-published, editions.before-opening,
 * editions.date-before-last
 */
export function mayPublish(asked: Publishing) {
  const { before, date } = asked;
  if (before && date < before.date)
    throw new RuleBroken('editions.date-before-last', { date, last: before.date });
  rules[asked.authority](asked);
}

const rules: Readonly<Record<Authority, (asked: Publishing) => void>> = {
  bureau: ({ symbol, standing }) => {
    if (symbol === null) throw new RuleBroken('editions.bureau-needs-symbol');
    const open = notAgreed(standing, ['agenda', 'organization-of-work']);
    if (open.length > 0) throw new RuleBroken('editions.not-agreed', { subjects: open });
  },
  secretariat: (asked) => {
    if (asked.before?.content.confirmed) {
      const changed = boundPartsChanged(asked);
      if (changed.length > 0) throw new RuleBroken('editions.bound-part-changed', { subjects: changed });
    } else if (notAgreed(asked.standing, ['dates']).length > 0) {
      throw new RuleBroken('editions.dates-not-agreed');
    }
  },
  chair: ({ before, date, programme }) => {
    if (!before) throw new RuleBroken('editions.nothing-published');
    const { start, end } = programme.session;
    if ((date < start || date > end) && !onlyCancels(before.content.programme, programme)) {
      throw new RuleBroken('editions.not-in-session', { start, end });
    }
  },
  body: ({ before, date, programme }) => {
    if (!before) throw new RuleBroken('editions.nothing-published');
    const { start } = programme.session;
    if (date < start) throw new RuleBroken('editions.before-opening', { start });
  },
};

function notAgreed(standing: readonly Standing[], wanted: readonly Subject[]): readonly Subject[] {
  return standing
    .filter(({ subject, state }) => wanted.includes(subject) && state !== 'agreed')
    .map(({ subject }) => subject);
}

function boundPartsChanged({
  before,
  programme,
  agreesAnnotations: annotations,
}: Publishing): readonly Subject[] {
  const published = before?.content.programme;
  if (!published) return [];
  return bound.filter(
    (subject) =>
      hashOf(partOf(programme, subject, { annotations })) !==
      hashOf(partOf(published, subject, { annotations })),
  );
}

/** Whether a programme differs from what was published, in what agreement binds, by cancelled meetings alone. */
function onlyCancels(published: Programme, programme: Programme): boolean {
  const [now, ...others] = programme.works;
  const was = new Map(published.works[0].meetings.map(({ id, cancelled }) => [id, cancelled]));
  const meetings = now.meetings.map((meeting) => ({
    ...meeting,
    cancelled: was.get(meeting.id) ?? meeting.cancelled,
  }));
  const restored: Programme = { ...programme, works: [{ ...now, meetings }, ...others] };
  return bound.every((subject) => partOf(restored, subject) === partOf(published, subject));
}

/** An edition with its digest: the sha256 of all that it says and of the digest before it. */
export function sealed(edition: Omit<Edition, 'digest'>): Edition {
  return { ...edition, digest: digestOf(edition) };
}

/** The digest that an edition must bear. */
export function digestOf(edition: Omit<Edition, 'digest'>): string {
  const { session, number, date, authority, symbol, revision, issuedBy, issuedAt, previous, content } =
    edition;
  return createHash('sha256')
    .update(
      JSON.stringify([
        session,
        number,
        date,
        authority,
        symbol,
        revision,
        issuedBy,
        issuedAt,
        previous,
        content,
      ]),
    )
    .digest('hex');
}
