import type { Desk } from '../../acts/desk.ts';
import { judgeOf } from '../../acts/problems.ts';
import { say, sayProblem, sayRefusal } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { mostPlaces, placesOf, type Place as Spot } from '../../timetable/places.ts';
import type { Place } from './place.ts';
import { markOf, placesToMend } from './problems-shown.ts';
import type { WorkShown } from './work.ts';
import { nameOfMeeting, nameOfRow } from './work-open.ts';

/** A place that a row could go to, in words. */
export interface SpotShown {
  readonly meeting: string;
  readonly place: number;
  /** "Here: 2nd meeting, place 1" */
  readonly label: string;
  /** What would be broken there, the worst first; empty where nothing would. */
  readonly marks: readonly { readonly mark: string; readonly level: string; readonly sentence: string }[];
  /** How many things to mend there would be less, in words. */
  readonly mended: string | null;
  readonly refused: boolean;
}

interface About {
  readonly work: WorkShown;
  readonly language: Language;
  readonly here: (open: Partial<Place>) => string;
}

/** The row that is on its way, with every place that it could go to; null where it is no longer there. */
export function movingShown(desk: Desk, id: string, { work, language, here }: About) {
  const held = work.days.flatMap(({ meetings }) => meetings);
  const own = held.find(({ rows }) => rows.some((row) => row.id === id));
  const row = own?.rows.find((one) => one.id === id);
  if (!own || !row) return null;
  const { programme } = desk.revision;
  const names = new Map(held.map((one) => [one.meeting.id, nameOfMeeting(one, language)]));
  const placeOf = placesToMend(programme, work, language, here);
  // What is wrong at the place itself, or with the row, needs no name there.
  const hereIn = (meeting: string) =>
    new Set([
      id,
      meeting,
      ...(held.find((one) => one.meeting.id === meeting)?.meeting.rows ?? []).map((one) => one.id),
    ]);
  const spots = placesOf(programme.works[0], id, judgeOf(desk)).map((spot) => ({
    after: spot.after,
    shown: spotShown(spot, names.get(spot.meeting) ?? '', {
      language,
      placeOf: (where) => (hereIn(spot.meeting).has(where ?? '') ? '' : placeOf(where).place),
    }),
  }));
  return {
    id,
    name: nameOfRow(row),
    meeting: nameOfMeeting(own, language),
    cut: spots.length >= mostPlaces(programme.works[0]) - 2 ? spots.length : null,
    /** The place at a meeting, after so many of its rows. */
    at: (meeting: string, after: number) =>
      spots.find((spot) => spot.shown.meeting === meeting && spot.after === after)?.shown ?? null,
  };
}

interface Saying {
  readonly language: Language;
  readonly placeOf: (where: string | null) => string;
}

function spotShown(spot: Spot, name: string, { language, placeOf }: Saying): SpotShown {
  const { meeting, place, broken, mended, refused } = spot;
  const colon = say(language, 'desk.colon');
  const marks = broken.map((problem) => ({
    mark: markOf(problem.level),
    level: say(language, problem.refused ? 'desk.place-refused' : `desk.level-${problem.level}`),
    sentence: [placeOf(problem.where), sayProblem(language, problem)].filter(Boolean).join(`${colon} `),
  }));
  const why = refused && {
    mark: markOf('block'),
    level: say(language, 'desk.place-refused'),
    sentence: sayRefusal(language, refused),
  };
  return {
    meeting,
    place,
    label: say(language, 'desk.here-at', { meeting: name, place }),
    marks: why ? [why] : marks,
    mended: mended > 0 ? say(language, 'desk.would-mend', { count: mended }) : null,
    refused: refused !== null || broken.some((problem) => problem.refused),
  };
}
