import type { Move, Round } from '../../approval/round.ts';
import { endOf } from '../../approval/silence.ts';
import type { Body } from '../../bodies/body.ts';
import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { spanSaid } from '../../language/spans-said.ts';
import { momentIn } from '../../notices/round-news.ts';
import { cityOf } from '../../time/cities.ts';
import type { Instant, Zone } from '../../time/days.ts';

/** When a silence ends, by the clock of the Bureau's duty station and by the reader's own. */
export interface EndShown {
  readonly at: Instant;
  readonly over: boolean;
  readonly clocks: readonly { readonly label: string; readonly when: string }[];
  /** "1 day and 6 hours from now."; null once it is over. */
  readonly fromNow: string | null;
}

/** The end of a round's silence as its pages show it; null where there is none. */
export function endShown(
  round: Round,
  moves: readonly Move[],
  {
    bureau,
    zone,
    now,
    language,
  }: {
    readonly bureau: Pick<Body, 'zone'>;
    /** The reader's own zone; null where it was not said. */
    readonly zone: Zone | null;
    readonly now: Instant;
    readonly language: Language;
  },
): EndShown | null {
  const at = endOf(round, moves);
  if (at === null) return null;
  const over = now >= at || (round.outcome !== null && round.outcome.closedAt <= now);
  const city = cityOf(bureau.zone, language);
  const own = zone !== null && zone !== bureau.zone;
  return {
    at,
    over,
    clocks: [
      {
        label: say(language, now >= at ? 'round.ended-in' : 'round.ends-in', { city }),
        when: momentIn(at, bureau.zone, language),
      },
      ...(own
        ? [
            {
              label: say(language, 'round.where-you-are', { city: cityOf(zone, language) }),
              when: momentIn(at, zone, language),
            },
          ]
        : []),
    ],
    fromNow: over
      ? null
      : say(language, 'desk.from-now', {
          span: spanSaid((Date.parse(at) - Date.parse(now)) / 60_000, language),
        }),
  };
}
