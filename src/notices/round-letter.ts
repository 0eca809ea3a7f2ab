import { proseIn } from '../agenda/prose.ts';
import { aboutRound } from '../approval/about.ts';
import { differencesIn } from '../approval/agreements.ts';
import { asAsked, type Move, type MoveKind, type Outcome, type Round } from '../approval/round.ts';
import { endOf, isLate } from '../approval/silence.ts';
import type { Body } from '../bodies/body.ts';
import { deadlineCalendar, deadlineOf } from '../calendar/deadline.ts';
import type { Programme } from '../drafting/programme.ts';
import { inWords } from '../drafting/words.ts';
import { say } from '../language/catalogue.ts';
import type { Language } from '../language/languages.ts';
import { shownIn } from '../language/text.ts';
import { cityOf } from '../time/cities.ts';
import type { Instant, Zone } from '../time/days.ts';
import { type Block, type Letter, personalLink } from './letter.ts';
import { momentIn, newsOf } from './round-news.ts';

/** What a letter about a round tells: that it is open or soon to end, a move, an outcome, or that an answer is kept. */
export type RoundNews = 'open' | 'remind' | 'receipt' | MoveKind | Outcome['state'];

/** All that the letters about something that happened in a round are written from. */
export interface RoundTold {
  readonly what: RoundNews;
  readonly round: Round;
  readonly moves: readonly Move[];
  /** The move that is told of, where it is one. */
  readonly move: Move | null;
  readonly bureau: Body;
  readonly bodies: readonly Body[];
  /** The programme whose part is asked about. */
  readonly programme: Programme;
  readonly settings: { readonly baseUrl: string; readonly calendarDomain: string };
}

/** Whom a letter about a round is for, and what they know. */
export interface Reader {
  readonly language: Language;
  readonly zone: Zone | null;
  /** Whether the letter holds a link that opens the round for its reader; else it leads to the desk. */
  readonly linked: boolean;
  /** Until when such a link holds. */
  readonly until: Instant;
  /** The programme with the text of this subject that the reader saw last; null where this is the first. */
  readonly sawLast: Programme | null;
}

/** A letter about a round, in the language of its reader. */
export function roundLetter(told: RoundTold, reader: Reader): Letter {
  const { what, round, moves, settings } = told;
  const { language } = reader;
  const about = aboutRound(told, language);
  const end = endOf(round, moves);
  const when = end === null ? '' : momentIn(end, told.bureau.zone, language);
  const deadline = deadlineOf(round, moves, settings);
  const url = deskLink(told);
  const calendar = deadline
    ? { name: `round-${round.number}.ics`, body: deadlineCalendar(deadline, { language, about, url }) }
    : undefined;
  return {
    language,
    subject: subjectOf(what, about, when, told, language),
    blocks: [
      ...newsOf(told, reader),
      { kind: 'list', of: particulars(told, reader, when) },
      ...changesSeen(told, reader),
      ...linkOf(told, reader),
    ],
    ...(calendar && withCalendar.has(what) ? { calendar } : {}),
  };
}

const withCalendar: ReadonlySet<RoundNews> = new Set(['open', 'extend', 'remind', 'withdrawn', 'superseded']);

function deskLink({ round, settings }: RoundTold): string {
  return `${settings.baseUrl}/desk/sessions/${encodeURIComponent(round.session)}/rounds/${round.number}`;
}

function subjectOf(
  what: RoundNews,
  about: string,
  end: string,
  { round, move, moves }: RoundTold,
  language: Language,
): string {
  if (what === 'open') {
    return round.method === 'silence'
      ? say(language, 'round.mail-open', { end, about })
      : say(language, 'round.mail-open-meeting', { about });
  }
  if (what === 'remind') return say(language, 'round.mail-remind', { end, about });
  if (what === 'extend') return say(language, 'round.mail-extend', { end, about });
  if (what === 'receipt' && move && isLate(round, moves, move)) {
    return say(language, 'round.mail-late', { about });
  }
  if (isTold(what)) return say(language, `round.mail-${what}`, { about });
  return about;
}

const told = [
  'receipt',
  'object',
  'amend',
  'take-back',
  'wait',
  'adopted',
  'broken',
  'withdrawn',
  'superseded',
] as const;

function isTold(what: RoundNews): what is (typeof told)[number] {
  return (told as readonly RoundNews[]).includes(what);
}

/** The subject, the Bureau, and when the silence ends there and by the reader's own clock. */
function particulars(told: RoundTold, { language, zone }: Reader, when: string): readonly string[] {
  const { bureau, round, moves } = told;
  const labelled = (label: string, sentence: string) =>
    say(language, 'account.labelled', { label, sentence });
  const end = endOf(round, moves);
  const own = zone !== null && zone !== bureau.zone && end !== null;
  const ends = round.outcome === null ? 'round.ends-in' : 'round.ended-in';
  return [
    labelled(say(language, 'desk.subject'), aboutRound(told, language)),
    labelled(say(language, 'desk.bureau'), shownIn(bureau.name, language).words),
    ...(end === null ? [] : [labelled(say(language, ends, { city: cityOf(bureau.zone, language) }), when)]),
    ...(own
      ? [
          labelled(
            say(language, 'round.where-you-are', { city: cityOf(zone, language) }),
            momentIn(end, zone, language),
          ),
        ]
      : []),
  ];
}

/** What changed since the text that the reader saw last, from what to what, where this is not the first. */
function changesSeen({ what, round, programme }: RoundTold, { language, sawLast }: Reader): readonly Block[] {
  if (sawLast === null || (what !== 'open' && what !== 'remind')) return [];
  const { original } = programme.session;
  const said = (words: string | null, { agenda }: Programme) =>
    words === null ? null : proseIn(words, { agenda, language: original, agreed: '' });
  const now = asAsked(programme, round);
  const blocks = differencesIn(sawLast, now, round).map((difference): Block => {
    const { kind, before, after } = difference;
    const name = inWords(difference, language);
    if (kind === 'row' || (before ?? '') === (after ?? '')) return { kind: 'list', of: [name] };
    return { kind: 'change', name, was: said(before, sawLast), is: said(after, now) };
  });
  if (blocks.length === 0) return [];
  return [{ kind: 'heading', words: say(language, 'round.changed-since-seen') }, ...blocks];
}

function linkOf(told: RoundTold, { language, linked, until }: Reader): readonly Block[] {
  const words = say(language, told.round.outcome === null ? 'round.read-and-answer' : 'round.read');
  if (!linked) return [{ kind: 'link', words, href: deskLink(told) }];
  return [
    { kind: 'link', words, href: personalLink },
    {
      kind: 'aside',
      words: say(language, 'round.link-explained', { until: momentIn(until, told.bureau.zone, language) }),
    },
  ];
}
