import type { Body } from '../../bodies/body.ts';
import type { Content, ReportIssued } from '../../editions/edition.ts';
import type { InEach, Language } from '../../language/languages.ts';
import { shownIn } from '../../language/text.ts';
import { inOrder } from '../../timetable/continued.ts';
import type { Meeting } from '../../timetable/meeting.ts';

/** What a report is drawn from besides its own facts: the programme, and the meetings really held. */
export interface After extends Omit<ReportIssued, 'paper'> {
  readonly content: Content;
}

/** The meetings that were held, in their order: not cancelled ones, nor side events, nor lines of the day without hours. */
export function meetingsHeld({ content, held }: After): readonly Meeting[] {
  return inOrder(content.programme.works[0]).filter(
    ({ id, start, cancelled, sideEvent }) =>
      start !== null && !cancelled && !sideEvent && (held === null || held.includes(id)),
  );
}

/** The body whose session it is, or the first of several. */
export function bodyOf({ content }: After): Body | null {
  const [convened] = content.programme.session.bodies;
  return content.bodies.find(({ id }) => id === convened?.body) ?? null;
}

/** The body above that, null where there is none. */
export function organAbove({ content }: After, body: Body | null): Body | null {
  return content.bodies.find(({ id }) => id === body?.parent) ?? null;
}

/** What a report calls a body once it has named it: "Working Group", "Groupe de travail", 工作组. */
export function wordFor(body: Body | null, language: Language): string {
  if (!body) return '';
  return wordIn(shownIn(body.name, language).words, language);
}

/** The same of a name in that language. */
export function wordIn(name: string, language: Language): string {
  return (rests[language].exec(name)?.[1] ?? name).trim();
}

/** The words before what a body is on, for or of; in Chinese its last. */
const rests: InEach<RegExp> = {
  en: /^(.+?) (?:on|for|of|to|against) /u,
  fr: /^(Groupe de travail|Groupe d’experts|Commission|Comité|Conférence|Conseil|Assemblée|\S+)/u,
  es: /^(Grupo de Trabajo|Grupo de Expertos|Comisión|Comité|Conferencia|Consejo|Junta|Asamblea|\S+)/u,
  ru: /^(Рабочая группа|Комиссия|Комитет|Конференция|Совет|Группа|\S+)/u,
  ar: /^(الفريق العامل|اللجنة|المؤتمر|المجلس|\S+(?: \S+)?)/u,
  zh: /(缔约方会议|工作组|委员会|大会|理事会|会议|小组)$/u,
};
