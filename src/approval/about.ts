import { placed } from '../agenda/outline.ts';
import type { Body } from '../bodies/body.ts';
import type { Programme, Subject } from '../drafting/programme.ts';
import { say } from '../language/catalogue.ts';
import { day } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import { letterIn } from '../language/letters.ts';
import { listed } from '../language/lists.ts';
import { numberOf } from '../language/numbers.ts';
import { shownIn } from '../language/text.ts';
import { timeSpan } from '../language/times.ts';
import { begun, passagesOf } from '../reports/edits.ts';
import { sessionTitle } from '../sessions/title.ts';
import { inOrder } from '../timetable/continued.ts';
import type { Round } from './round.ts';

/** Something in the text of a round that an answer may be about. */
export interface Piece {
  /** The id of the item or of the row. */
  readonly id: string;
  /** "Item 3" or "Wednesday, 4 July, 3–6 p.m.: item 3". */
  readonly name: string;
}

/** The very items or rows that an answer may be about, in the order of the text; none where there is only the whole. */
export function piecesOf(programme: Programme, subject: Subject, language: Language): readonly Piece[] {
  const items = placed(programme.agenda);
  const numbered = (path: readonly number[]) =>
    say(language, 'round.piece-item', { item: numberOf(path, language) });
  if (subject === 'dates') return [];
  if (subject === 'note') {
    return (programme.notes ?? []).flatMap(({ note }) =>
      note.reports.flatMap(({ id, sessions }) => {
        const reports = sessions.flatMap(({ report }) => report ?? []);
        return reports.length === 0 ? [] : [{ id, name: listed(reports, language) }];
      }),
    );
  }
  if (subject === 'report') {
    return passagesOf(begun(programme.report)).map(({ id, text }) => {
      const { words } = shownIn(text, language);
      return { id, name: words.length > 80 ? `${words.slice(0, 77).trimEnd()}…` : words };
    });
  }
  if (subject !== 'organization-of-work') {
    return items.map(({ item, path }) => ({
      id: item.id,
      name: say(language, 'round.piece-titled', {
        item: numbered(path),
        title: shownIn(item.title, language).words,
      }),
    }));
  }
  return inOrder(programme.works[0]).flatMap(({ date, start, end, rows }) =>
    rows.map((row) => {
      const taken = items.filter(({ item }) => row.items.includes(item.id)).map(({ path }) => numbered(path));
      const own = row.words === null ? [] : [shownIn(row.words, language).words];
      const hours = start === null || end === null ? [] : [timeSpan(start, end, language)];
      return {
        id: row.id,
        name: say(language, 'round.piece-titled', {
          item: say(language, 'desk.day-at', { day: day(date, language), clock: hours.join('') }),
          title: listed([...taken, ...own], language),
        }),
      };
    }),
  );
}

/** A round with the programme it was read from and the bodies that this names. */
export interface Asked {
  readonly round: Pick<Round, 'subject' | 'work'>;
  readonly programme: Programme;
  readonly bodies: readonly Body[];
}

/** "Organization of work, Working Group on the Smuggling of Migrants, fifth meeting, Vienna, 4 and 5 July 2018". */
export function aboutRound({ round, programme, bodies }: Asked, language: Language): string {
  const { subject, work } = round;
  const lettered = work !== null && work.letter !== '' && programme.works.length > 1;
  return say(language, 'round.about', {
    subject: lettered
      ? say(language, 'candidates.name', { letter: letterIn(language, work.letter) })
      : say(language, `paper.subject.${subject}`),
    session: sessionTitle(programme.session, bodies, language).words,
  });
}
