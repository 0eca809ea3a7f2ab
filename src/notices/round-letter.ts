import { piecesOf } from '../approval/about.ts';
import {
  asAsked,
  type Member,
  type Move,
  type MoveKind,
  type Outcome,
  type Round,
} from '../approval/round.ts';
import { endOf, isLate, objectionsIn, untold } from '../approval/silence.ts';
import type { Body } from '../bodies/body.ts';
import { deadlineCalendar, deadlineOf } from '../calendar/deadline.ts';
import { compare } from '../drafting/comparison.ts';
import type { Programme } from '../drafting/programme.ts';
import { inWords } from '../drafting/words.ts';
import { say } from '../language/catalogue.ts';
import { dateOf, dayWithYear } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import { letterIn } from '../language/letters.ts';
import { listed } from '../language/lists.ts';
import { shownIn } from '../language/text.ts';
import { time } from '../language/times.ts';
import { sessionTitle } from '../sessions/title.ts';
import { cityOf } from '../time/cities.ts';
import type { Instant, Zone } from '../time/days.ts';
import { clockAt, dayAt } from '../time/zoned.ts';
import { type Block, type Letter, personalLink } from './letter.ts';

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

/** "Organization of work, Working Group on the Smuggling of Migrants, fifth meeting, Vienna, 4 and 5 July 2018". */
export function aboutRound(
  { round, programme, bodies }: Pick<RoundTold, 'round' | 'programme' | 'bodies'>,
  language: Language,
): string {
  const { subject, work } = round;
  const lettered = work !== null && work.letter !== '' && programme.works.length > 1;
  return say(language, 'round.about', {
    subject: lettered
      ? say(language, 'candidates.name', { letter: letterIn(language, work.letter) })
      : say(language, `paper.subject.${subject}`),
    session: sessionTitle(programme.session, bodies, language).words,
  });
}

/** An instant as the clock of a zone shows it: "Thursday, 5 April 2018, 6 p.m." */
export function momentIn(instant: Instant, zone: Zone, language: Language): string {
  return say(language, 'desk.day-at', {
    day: dayWithYear(dayAt(instant, zone), language),
    clock: time(clockAt(instant, zone), language),
  });
}

/** A member as the others know them: "Vice-President, Group of African States". */
export function capacityOf({ capacity, group }: Member, language: Language): string {
  const { words } = shownIn(capacity, language);
  if (group === null) return words;
  return say(language, 'round.for-group', { capacity: words, group: say(language, `group.${group}`) });
}

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

/** What the letter is about, in its first lines: what happened, and from what to what. */
function newsOf({ what, round, moves, move, programme }: RoundTold, reader: Reader): readonly Block[] {
  const { language } = reader;
  const words = (sentence: string): Block => ({ kind: 'words', words: sentence });
  const by = (person: string) => {
    const member = round.members.find((one) => one.person === person);
    return member ? capacityOf(member, language) : '';
  };
  const quoted = (said: Move): Block => ({
    kind: 'quote',
    words: said.words,
    by: listed([by(said.person), ...pieceOf(said.about)].filter(Boolean), language),
  });
  const pieceOf = (id: string) =>
    piecesOf(asAsked(programme, round), round.subject, language)
      .filter((piece) => piece.id === id)
      .map(({ name }) => name);
  switch (what) {
    case 'open':
      return [
        words(say(language, round.method === 'silence' ? 'round.says-open' : 'round.says-open-meeting')),
      ];
    case 'remind':
      return [words(say(language, 'round.says-remind'))];
    case 'object':
    case 'amend':
      return move ? [quoted(move), words(say(language, `round.says-${what}`))] : [];
    case 'take-back': {
      const taken = moves.find(({ number }) => number === move?.objection);
      const left = objectionsIn(round, moves).filter(({ stands }) => stands).length;
      return [
        ...(taken
          ? [words(say(language, 'round.says-take-back', { member: by(taken.person) })), quoted(taken)]
          : []),
        words(say(language, 'round.says-left', { count: left })),
      ];
    }
    case 'extend': {
      const before = moves.filter((one) => one.number !== move?.number);
      const [was, is] = [endOf(round, before), endOf(round, moves)];
      const zone = reader.zone ?? 'UTC';
      return [
        {
          kind: 'change',
          name: say(language, 'round.end'),
          was: was === null ? null : momentIn(was, zone, language),
          is: is === null ? null : momentIn(is, zone, language),
        },
        words(say(language, 'round.says-extend')),
      ];
    }
    case 'adopted': {
      const day = dateOf(round.outcome?.on ?? '', language);
      const key = round.method === 'silence' ? 'round.says-adopted' : 'round.says-adopted-meeting';
      return [words(say(language, key, { day }))];
    }
    case 'broken':
      return [
        words(say(language, 'round.says-broken')),
        ...objectionsIn(round, moves)
          .filter(({ stands }) => stands)
          .map(({ move: standing }) => quoted(standing)),
      ];
    case 'withdrawn':
    case 'superseded':
      return [words(say(language, `round.says-${what}`))];
    case 'wait':
      return [words(say(language, 'round.says-wait')), { kind: 'list', of: untold(round, moves).map(by) }];
    case 'receipt':
      return move
        ? [
            words(say(language, receiptOf(round, moves, move))),
            ...saidIn(move, pieceOf(move.about), language),
          ]
        : [];
    default:
      return [];
  }
}

function receiptOf(round: Round, moves: readonly Move[], move: Move) {
  if (isLate(round, moves, move)) return 'round.receipt-late';
  const kinds = {
    acknowledge: 'round.receipt-acknowledge',
    comment: 'round.receipt-comment',
    object: 'round.receipt-object',
    amend: 'round.receipt-amend',
    'take-back': 'round.receipt-take-back',
  } as const;
  return kinds[move.kind as keyof typeof kinds] ?? 'round.receipt-comment';
}

function saidIn(move: Move, about: readonly string[], language: Language): readonly Block[] {
  if (move.words === '') return [];
  return [{ kind: 'quote', words: move.words, by: listed([say(language, 'round.you'), ...about], language) }];
}

/** The Bureau, when the silence ends there and by the reader's own clock. */
function particulars({ bureau, round, moves }: RoundTold, reader: Reader, when: string): readonly string[] {
  const { language, zone } = reader;
  const labelled = (label: string, sentence: string) =>
    say(language, 'account.labelled', { label, sentence });
  const end = endOf(round, moves);
  const own = zone !== null && zone !== bureau.zone && end !== null;
  return [
    labelled(say(language, 'desk.bureau'), shownIn(bureau.name, language).words),
    ...(end === null
      ? []
      : [labelled(say(language, 'round.ends-in', { city: cityOf(bureau.zone, language) }), when)]),
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

/** What changed since the text that the reader saw last, where this is not the first. */
function changesSeen({ what, round, programme }: RoundTold, reader: Reader): readonly Block[] {
  const { language, sawLast } = reader;
  if (sawLast === null || (what !== 'open' && what !== 'remind')) return [];
  const sentences = changesOf(sawLast, asAsked(programme, round), round, language);
  if (sentences.length === 0) return [];
  return [
    { kind: 'heading', words: say(language, 'round.changed-since-seen') },
    { kind: 'list', of: sentences },
  ];
}

/** What changed of the subject's part from one text to another, in words. */
export function changesOf(
  before: Programme,
  after: Programme,
  { subject }: Pick<Round, 'subject'>,
  language: Language,
): readonly string[] {
  return compare(before, after)
    .filter(({ part }) => part === subject || (subject === 'topics' && part === 'agenda'))
    .map((difference) => inWords(difference, language));
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
