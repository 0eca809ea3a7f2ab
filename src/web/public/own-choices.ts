import type { Shell } from '../../acts/shell.ts';
import { placed } from '../../agenda/outline.ts';
import { allBodies } from '../../bodies/store.ts';
import { feedWords } from '../../calendar/naming/store.ts';
import { boxOf, type MayBeChosen, sessionsNamed } from '../../calendar/own/form.ts';
import type { Chosen } from '../../calendar/own/own.ts';
import type { Edition } from '../../editions/edition.ts';
import { publicContent } from '../../editions/public.ts';
import { editionsByEnd, editionsFrom, latestEdition } from '../../editions/store.ts';
import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { numberOf } from '../../language/numbers.ts';
import { shownIn } from '../../language/text.ts';
import { plusDays } from '../../time/days.ts';
import { wordsOf } from '../page.ts';
import { sessionLines } from './home-page.ts';

/** How many coming sessions a form offers by itself, and how many of a body that was asked for. */
const most = { coming: 30, ofBody: 50 } as const;

/** What stands in a form, or is to: what is kept, what was typed, and the body whose sessions are looked for. */
export interface Standing {
  readonly chosen: Pick<Chosen, 'sessions' | 'items'>;
  readonly typed: unknown;
  /** The id of a body, or empty. */
  readonly body: string;
}

export type Offered = Awaited<ReturnType<typeof choicesOffered>>;

/**
 * What a form for a private calendar offers: every body, the sessions that are coming, those of a body that was asked for,
 * and those that stand in it already, each with the items of its agenda.
 */
export async function choicesOffered(shell: Shell, { chosen, typed, body }: Standing, language: Language) {
  const { db } = shell;
  const bodies = (await allBodies(db)).filter(({ kind }) => kind === 'body');
  const yesterday = plusDays(shell.clock().slice(0, 10), -1);
  const coming = (await editionsFrom(db, yesterday)).toSorted((one, other) =>
    startOf(one).localeCompare(startOf(other), 'en'),
  );
  const ofBody = bodies.some(({ id }) => id === body)
    ? await editionsByEnd(db, { body, most: most.ofBody })
    : [];
  const named = [...chosen.sessions, ...chosen.items.map(({ session }) => session), ...sessionsNamed(typed)];
  const editions = new Map([...coming.slice(0, most.coming), ...ofBody].map((one) => [one.session, one]));
  for (const session of new Set(named)) {
    const edition = editions.has(session) ? null : await latestEdition(db, session);
    if (edition) editions.set(session, edition);
  }
  const contents = [...editions.values()].map(({ content }) => publicContent(content));
  const agendas = new Map(contents.map(({ programme }) => [programme.session.id, placed(programme.agenda)]));
  const gone = chosen.items.filter(
    ({ session, item }) => !agendas.get(session)?.some((one) => one.item.id === item),
  );
  const namesOfGone = await Promise.all(
    gone.map(async ({ session, item }) => {
      const words = await feedWords(db, { kind: 'item', session, id: item }, [], language);
      return { session, value: boxOf({ session, item }), label: words?.name ?? item };
    }),
  );
  return {
    bodies: bodies.map(({ id, name }) => ({ value: id, label: shownIn(name, language).words })),
    body,
    sessions: sessionLines(contents, language)
      .toReversed()
      .map(({ session, names, ordinal, days }) => ({
        session,
        names,
        ordinal,
        days,
        items: (agendas.get(session) ?? []).map(({ item, path }) => ({
          value: boxOf({ session, item: item.id }),
          number: numberOf(path, language),
          title: wordsOf(item.title, language),
        })),
        gone: namesOfGone
          .filter((one) => one.session === session)
          .map(({ value, label }) => ({ value, label: say(language, 'mine.item-gone', { item: label }) })),
      })),
  };
}

/** What of it a form may send back. */
export function mayBeChosen({ bodies, sessions }: Offered, nothing: boolean): MayBeChosen {
  return {
    bodies: bodies.map(({ value }) => value),
    sessions: sessions.map(({ session }) => session),
    items: sessions.flatMap(({ items, gone }) => [...items, ...gone].map(({ value }) => value)),
    nothing,
  };
}

function startOf({ content }: Edition): string {
  return content.programme.session.start;
}
