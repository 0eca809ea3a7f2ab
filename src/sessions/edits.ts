import type { Mandate } from '../bodies/body.ts';
import type { Language } from '../language/languages.ts';
import { withTranslation } from '../language/text.ts';
import { RuleBroken } from '../rules.ts';
import { type Day, isDay, type Zone } from '../time/days.ts';
import { daysOf } from './next.ts';
import type { Adopted, Convened, Services, Session } from './session.ts';

/** The longest session that can be drafted, in days. */
export const longestSession = 366;

/** Says on which days a session is held. Meetings stay where they are. @throws RuleBroken sessions.no-such-day, sessions.end-before-start, sessions.too-long */
export function setDays(session: Session, start: Day, end: Day): Session {
  const wrong = [start, end].find((date) => !isDay(date));
  if (wrong !== undefined) throw new RuleBroken('sessions.no-such-day', { date: wrong });
  if (end < start) throw new RuleBroken('sessions.end-before-start', { start, end });
  const count = daysOf({ start, end });
  if (count > longestSession) throw new RuleBroken('sessions.too-long', { count, longest: longestSession });
  return { ...session, start, end };
}

/** Says in a language where a session is held. */
export function setPlace(session: Session, language: Language, words: string): Session {
  return { ...session, place: withTranslation(session.place, language, words.trim()) };
}

/** Says by which clock a session's meetings are held. */
export function setZone(session: Session, zone: Zone): Session {
  return { ...session, zone };
}

/** Says which conference services are promised. */
export function setServices(session: Session, services: Services): Session {
  return { ...session, services };
}

/** Says which bodies meet, and the number of the session of each. @throws RuleBroken sessions.no-body */
export function setBodies(session: Session, bodies: readonly Convened[]): Session {
  if (bodies.length === 0) throw new RuleBroken('sessions.no-body');
  return { ...session, bodies };
}

/** Says on what a session rests. */
export function setMandates(session: Session, mandates: readonly Mandate[]): Session {
  return { ...session, mandates };
}

/** Says when and how the body adopted its agenda and organization of work. */
export function setAdopted(session: Session, adopted: Adopted): Session {
  return { ...session, adopted };
}

/** Says in a language what a session's agenda paper is called. */
export function setAgendaTitle(session: Session, language: Language, words: string): Session {
  return { ...session, agendaTitle: withTranslation(session.agendaTitle, language, words.trim()) };
}
