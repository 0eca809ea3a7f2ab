import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Item } from '../../src/agenda/item.ts';
import type { Agreement } from '../../src/approval/round.ts';
import type { Programme } from '../../src/drafting/programme.ts';
import type { Content } from '../../src/editions/edition.ts';
import type { Language } from '../../src/language/languages.ts';
import { type Text, textOf } from '../../src/language/text.ts';
import { agendaPaper } from '../../src/papers/agenda-paper.ts';
import type { Place } from '../../src/papers/paper.ts';
import { text } from '../../src/papers/text.ts';
import type { Meeting, Row } from '../../src/timetable/meeting.ts';
import { sampleBodies, sampleProgramme } from '../support/sample.ts';

export const place: Place = { documentLink: 'https://docs.un.org/{symbol}' };

const annotations: Readonly<Record<string, Text>> = {
  opening: textOf('en', {
    en: 'The Chair will open the meeting on Wednesday, 4 July 2018, at 10 a.m.',
    fr: 'La Présidence ouvrira la réunion le mercredi 4 juillet 2018, à 10 heures.',
    ar: 'يفتتح الرئيسُ الاجتماعَ يوم الأربعاء، 4 تموز/يوليه 2018، الساعة 00/10.',
  }),
  'adoption-of-agenda': textOf('en', {
    en: 'The annex shows when agenda items {item:criminal-justice} and {item:questionnaire} are taken up.\n\n{agreed}',
    fr: 'L’annexe indique quand les points {item:criminal-justice} et {item:questionnaire} de l’ordre du jour seront examinés.\n\n{agreed}',
    ar: 'يبيّن المرفق موعد النظر في البندين {item:criminal-justice} و {item:questionnaire} من جدول الأعمال.\n\n{agreed}',
  }),
  'criminal-justice': textOf('en', {
    en: 'States may wish to read CTOC/COP/WG.7/2017/4 first.',
    fr: 'Les États voudront peut-être lire d’abord le document CTOC/COP/WG.7/2017/4.',
    ar: 'لعلّ الدول تودّ الاطّلاع أولاً على الوثيقة CTOC/COP/WG.7/2017/4.',
  }),
  report: textOf('en', {
    en: 'The Working Group will have its draft report before it.',
    fr: 'Le Groupe de travail sera saisi de son projet de rapport.',
    ar: 'سيُعرض على الفريق العامل مشروع تقريره.',
  }),
};

/** The fifth meeting with short annotations in English, French and Arabic; nothing is said of two of its items. */
export const programme: Programme = { ...sampleProgramme, agenda: sampleProgramme.agenda.map(annotated) };

function annotated(item: Item): Item {
  return { ...item, annotation: annotations[item.id] ?? null, items: item.items.map(annotated) };
}

const agreement = (subject: Agreement['subject'], method: Agreement['method'], on: string): Agreement => ({
  round: subject,
  subject,
  bureau: 'ctoc-cop-extended-bureau',
  method,
  on,
  revision: 1,
  hash: '',
});

/** The programme as published: place and days agreed at a meeting, the rest by silence. */
export const content: Content = {
  format: 1,
  programme,
  bodies: sampleBodies,
  agreements: [
    agreement('dates', 'meeting', '2018-01-22'),
    agreement('agenda', 'silence', '2018-03-23'),
    agreement('organization-of-work', 'silence', '2018-03-23'),
  ],
  confirmed: true,
};

export const paperIn = (language: Language, of: Content = content) =>
  agendaPaper(of, { symbol: 'CTOC/COP/WG.7/2018/1', date: '2018-04-09', language });

/** The lines of the English text of a paper. */
export const linesOf = (of: Content): readonly string[] => text(paperIn('en', of)).split('\n');

/** The same content with other meetings. */
export function withMeetings(change: (meetings: readonly Meeting[]) => readonly Meeting[]): Content {
  const [work] = programme.works;
  return { ...content, programme: { ...programme, works: [{ ...work, meetings: change(work.meetings) }] } };
}

/** The same content with another agenda. */
export function withAgenda(change: (agenda: Programme['agenda']) => Programme['agenda']): Content {
  return { ...content, programme: { ...programme, agenda: change(programme.agenda) } };
}

export const row = (id: string, items: readonly string[], words: string | null = null): Row => ({
  id,
  items,
  words: words === null ? null : textOf('en', { en: words }),
  minutes: null,
  pinned: false,
});

const folder = resolve(import.meta.dirname, '../golden');

/** What a golden file says. With GOLDEN=write it is first made to say what is given: read the difference before you keep it. */
export function golden(name: string, given: string): string {
  const file = resolve(folder, name);
  if (process.env.GOLDEN === 'write') writeFileSync(file, given);
  return readFileSync(file, 'utf8');
}
