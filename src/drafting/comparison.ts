import { isDeepStrictEqual } from 'node:util';
import { houseLayout, layoutWords } from '../sessions/layout.ts';
import type { Session } from '../sessions/session.ts';
import { letterOf, type Works } from '../timetable/candidates.ts';
import type { OrganizationOfWork } from '../timetable/meeting.ts';
import { agendaDifferences } from './compared-agenda.ts';
import { documentDifferences } from './compared-documents.ts';
import { noteDifferences } from './compared-notes.ts';
import { reportDifferences } from './compared-report.ts';
import { itemsOfBoth, timetableDifferences } from './compared-timetable.ts';
import { type Difference, difference, grownStale, translationDifferences } from './difference.ts';
import { type Programme, type Subject, subjects } from './programme.ts';

/**
 * What differs between two programmes of one session, each thing once: first that another organization of work is in
 * force, then what a Bureau agrees on, subject by subject, then what belongs to no part.
 */
export function compare(before: Programme, after: Programme): readonly Difference[] {
  if (isDeepStrictEqual(before, after)) return [];
  const differences = [
    ...sessionDifferences(before.session, after.session),
    ...agendaDifferences(before, after),
    ...documentDifferences(before.documents, after.documents, itemsOfBoth(before, after)),
    ...timetableDifferences(before, after),
    ...workDifferences(before, after),
    ...reportDifferences(before.report, after.report, after.session),
    ...noteDifferences(before, after),
    ...(before.leftOver === after.leftOver
      ? []
      : [
          difference('left-over', 'session', after.session.id, {
            before: before.leftOver,
            after: after.leftOver,
          }),
        ]),
  ];
  const inForce = differences.filter(({ code }) => code === 'work.in-force');
  const others = differences.filter(({ code }) => code !== 'work.in-force');
  return [...inForce, ...[...subjects, null].flatMap((part) => others.filter((one) => one.part === part))];
}

/** Differences by the part that they belong to, in the order of the subjects, what belongs to none last. */
export function byPart(
  differences: readonly Difference[],
): ReadonlyMap<Subject | null, readonly Difference[]> {
  return Map.groupBy(differences, ({ part }) => part);
}

function sessionDifferences(was: Session, is: Session): readonly Difference[] {
  const say = (changed: boolean, code: string, said: Partial<Difference> = {}) =>
    changed ? [difference(code, 'session', is.id, said)] : [];
  const about = (code: string, said: Partial<Difference>) => difference(code, 'session', is.id, said);
  const days = (one: Session) => [
    { date: one.start, start: null, end: null },
    { date: one.end, start: null, end: null },
  ];
  const words = (read: (session: Session) => string) => ({ before: read(was), after: read(is) });
  const promised = (one: Session) => (one.services.meetings === null ? '' : String(one.services.meetings));
  const teams = (one: Session) => String(one.services.teams ?? 1);
  return [
    ...say(was.start !== is.start || was.end !== is.end, 'session.days', {
      part: 'dates',
      from: days(was),
      to: days(is),
    }),
    ...say(was.place.words !== is.place.words, 'session.place', {
      part: 'dates',
      ...words(({ place }) => place.words),
      stale: grownStale(was.place, is.place),
    }),
    ...translationDifferences('session.place', [was.place, is.place], about),
    ...say(
      was.zone !== is.zone,
      'session.zone',
      words(({ zone }) => zone),
    ),
    ...say(
      was.dutyStation !== is.dutyStation,
      'session.duty-station',
      words(({ dutyStation }) => dutyStation),
    ),
    ...say(was.services.meetings !== is.services.meetings, 'session.meetings-promised', words(promised)),
    ...say(
      !isDeepStrictEqual(was.services.interpretation, is.services.interpretation),
      'session.interpretation',
      { languages: is.services.interpretation },
    ),
    ...say(teams(was) !== teams(is), 'session.teams', words(teams)),
    ...say(was.agendaTitle.words !== is.agendaTitle.words, 'session.agenda-title', {
      ...words(({ agendaTitle }) => agendaTitle.words),
      stale: grownStale(was.agendaTitle, is.agendaTitle),
    }),
    ...translationDifferences('session.agenda-title', [was.agendaTitle, is.agendaTitle], about),
    ...layoutDifferences(was, is),
    ...say(
      was.series !== is.series,
      'session.series',
      words(({ series }) => series),
    ),
    ...say(!isDeepStrictEqual(was.bodies, is.bodies), 'session.bodies'),
    ...say(!isDeepStrictEqual(was.mandates, is.mandates), 'session.mandates'),
    ...say(!isDeepStrictEqual(was.adopted, is.adopted), 'session.adopted'),
    ...say(was.original !== is.original, 'session.original', { languages: [is.original] }),
  ];
}

/** How the paper is set otherwise: each of the layout's words, and once that its parts are set otherwise. */
function layoutDifferences(was: Session, is: Session): readonly Difference[] {
  const about = (code: string, said: Partial<Difference>) => difference(code, 'session', is.id, said);
  const { words: before, ...set } = was.layout ?? houseLayout;
  const { words: after, ...now } = is.layout ?? houseLayout;
  return [
    ...layoutWords.flatMap((word) => {
      const [then, next] = [before[word] ?? null, after[word] ?? null];
      const said = { before: then?.words ?? null, after: next?.words ?? null };
      const changed = said.before !== said.after;
      return [
        ...(changed
          ? [about('session.layout', { ...said, stale: then && next ? grownStale(then, next) : [] })]
          : []),
        ...translationDifferences('session.layout', [then, next], about),
      ];
    }),
    ...(isDeepStrictEqual(set, now) ? [] : [about('session.layout-set', {})]),
  ];
}

function workDifferences(before: Programme, after: Programme): readonly Difference[] {
  const [[was, ...wereOthers], [is, ...others]] = [before.works, after.works];
  const earlier = new Map(before.works.map((work) => [work.id, work]));
  const now = new Set(after.works.map(({ id }) => id));
  const say = (code: string, works: Works, id: string) =>
    difference(code, 'work', id, { details: { letter: letterOf(works, id) } });
  return [
    ...(was.id === is.id ? [] : [say('work.in-force', after.works, is.id)]),
    ...wereOthers.filter(({ id }) => !now.has(id)).map(({ id }) => say('work.removed', before.works, id)),
    ...others.filter(({ id }) => !earlier.has(id)).map(({ id }) => say('work.added', after.works, id)),
    ...others
      .filter((work) => work.id !== was.id && saysOtherwise(earlier.get(work.id), work))
      .map(({ id }) => say('work.changed', after.works, id)),
  ];
}

function saysOtherwise(was: OrganizationOfWork | undefined, { meetings }: OrganizationOfWork): boolean {
  return was !== undefined && !isDeepStrictEqual(was.meetings, meetings);
}
