import { fold } from './fold.ts';

/** The set phrases of papers in the six languages. All are compared as `fold` gives them. */

/** What papers call the table of meetings. */
export const workNames = [
  'Proposed organization of work|Organization of work|Proposed organisation of work|Organisation of work|Provisional timetable|Proposed timetable|Tentative timetable|Timetable|Proposed programme of work|Programme of work|Tentative programme of work|Provisional programme of work|Draft programme of work|Proposed schedule of meetings|Schedule of meetings|Proposed schedule|Tentative schedule|Scheduling of meetings|Order of the day|Proposed organization of work of the session|Organization of work of the session|Tentative schedule of meetings|Indicative timetable|Proposed work programme|Tentative programme|Provisional programme|Proposed programme|Programme of the session',
  'Projet d’organisation des travaux|Organisation des travaux|Organisation des travaux proposée|Proposition d’organisation des travaux|Calendrier provisoire|Calendrier des séances|Projet de calendrier|Calendrier des travaux|Programme de travail provisoire|Calendrier provisoire des séances|Emploi du temps provisoire',
  'Propuesta de organización de los trabajos|Organización de los trabajos|Organización de los trabajos propuesta|Proyecto de organización de los trabajos|Calendario provisional|Calendario de reuniones|Programa de trabajo provisional|Calendario propuesto|Calendario de sesiones',
  'Предлагаемая организация работы|Организация работы|Предлагаемый порядок работы|Предварительное расписание|Расписание заседаний|Предварительное расписание заседаний|Предлагаемая программа работы|Программа работы|Расписание|Предлагаемое расписание',
  'تنظيم الأعمال المقترح|تنظيم الأعمال|التنظيم المقترح للأعمال|الجدول الزمني|الجدول الزمني المقترح|الجدول الزمني المؤقت|برنامج العمل المقترح|مقترح تنظيم الأعمال|تنظيم العمل المقترح',
  '拟议工作安排|工作安排|拟议时间表|暂定时间表|时间表|会议时间安排|拟议工作方案|工作安排草案|会议日程|暂定工作安排',
] as const;

const roman = '(?:(?:[ivx]{1,5}|[一二三四五六]|اولا|ثانيا|ثالثا|رابعا)\\s?[.、:\\-)]?\\s*)?';

/** What a heading over the list of items says, alone on its line. */
export const listHeading = heading(
  'Provisional agenda|Draft provisional agenda|Agenda|Draft agenda|Proposed agenda|List of items|Provisional agenda items',
  'Ordre du jour provisoire|Ordre du jour|Projet d’ordre du jour|Projet d’ordre du jour provisoire',
  'Programa provisional|Programa|Proyecto de programa|Proyecto de programa provisional|Orden del día provisional|Orden del día|Temario provisional',
  'Предварительная повестка дня|Повестка дня|Проект повестки дня|Проект предварительной повестки дня',
  'جدول الأعمال المؤقت|جدول الأعمال|مشروع جدول الأعمال',
  '临时议程|议程|议程草案|临时议程草案',
);

/** What a heading over the annotations says. */
export const annotationsHeading = heading(
  'Annotations|Annotations to the provisional agenda|Annotations to the agenda|Annotation|Notes on the provisional agenda',
  'Annotations|Annotations à l’ordre du jour provisoire|Annotations relatives à l’ordre du jour provisoire|Annotations concernant l’ordre du jour provisoire',
  'Anotaciones|Anotaciones al programa provisional|Anotaciones al programa|Anotaciones sobre el programa provisional',
  'Аннотации|Аннотации к предварительной повестке дня|Аннотации к повестке дня|Аннотации к пунктам повестки дня',
  'الشروح|شروح|شروح جدول الأعمال|شروح جدول الأعمال المؤقت|الحواشي|التعليقات',
  '说明|议程说明|临时议程说明|议程项目说明|附加说明|注释',
);

/** What a heading over the table of meetings says. */
export const workHeading = heading(...workNames);

/** "Annex", alone or with its number. */
export const annexHeading = new RegExp(
  `^(?:${phrases('Annex|Appendix|Annexe|Anexo|Приложение|المرفق|مرفق|附件')})(?:\\s?(?:[ivx]{1,4}|\\d|الاول|الثاني|一|二|三))?\\s*[.:]?$`,
  'u',
);

/** Headings after which a paper goes on with what is no annotation. */
export const otherHeading = heading(
  'Background|Introduction|Closing|List of documents|Documents|Opening|Participation|Registration|Practical information',
  'Généralités|Contexte|Introduction|Clôture|Liste des documents',
  'Antecedentes|Introducción|Clausura|Lista de documentos',
  'Введение|История вопроса|Справочная информация|Перечень документов',
  'مقدمة|معلومات أساسية|قائمة الوثائق',
  '导言|背景|文件清单|文件一览表',
);

/** "Documentation", alone on its line or before the entries. */
export const documentation = new RegExp(
  `^(?:${phrases('Documentation|Documents|Document|Relevant documents|Pre-session documents|Working documents|Background documents|Reference documents|Documents de travail|Documents de référence|Documentos|Documentos de trabajo|Documento de trabajo|Documentos de referencia|Documento de referencia|Documentación|Документация|Документы|الوثائق|الوثيقة|وثائق|文件')})\\s*(?:[:.]\\s*|$)`,
  'u',
);

/** The heads of a table of documents. */
export const documentTable = new RegExp(
  `^(?:${phrases('Document title|Document symbol|Title|Symbol|Symbol or short title|Titre du document|Cote|Título|Signatura|Название документа|Условное обозначение')})(?:\\s{2,}.*|\\s*\\t.*)?$|^document title\\s+document symbol`,
  'u',
);

/** What a table of meetings calls its columns. */
export const columns = {
  when: new RegExp(
    `^(?:${phrases('Date and time|Date/time|Date|Time|Day and time|Dates|Day|Meeting|Proposed date|Proposed date and time|Proposed dates|Proposed date(s)/time|Date et heure|Date|Heure|Date/heure|Fecha y hora|Fecha|Hora|Fecha/hora|Дата и время|Дата|Время|Дата/время|التاريخ والوقت|التاريخ|الوقت|التاريخ/الوقت|日期和时间|日期|时间|日期与时间|日期/时间')})$`,
    'u',
  ),
  item: new RegExp(
    `^(?:${phrases('Agenda item|Item|Items|Agenda items|Item No.|Item number|Point de l’ordre du jour|Point|Points|Tema del programa|Tema|Temas|Punto del orden del día|Пункт повестки дня|Пункт|Пункты|بند جدول الأعمال|البند|رقم البند|议程项目|项目|议程')})$`,
    'u',
  ),
  title: new RegExp(
    `^(?:${phrases('Title or description|Title|Description|Title/description|Subject|Topic|Activity|Programme|Titre ou description|Titre|Description|Intitulé|Título o descripción|Título|Descripción|Asunto|Название или описание|Название|Описание|Тема|العنوان أو الوصف|العنوان|الوصف|الموضوع|标题或说明|标题|说明|主题|标题或描述')})$`,
    'u',
  ),
  introducer: new RegExp(
    `^(?:${phrases('Introduced by|To be introduced by|Presented by|Presenter|Presenters|Responsible|Lead|Speaker|Speakers|Présenté par|Présentation|Intervenants|Presentado por|A cargo de|Oradores|Докладчик|Докладчики|Представляет|Ответственный|يعرضه|مقدم العرض|المتكلم|المتحدثون|介绍人|发言者|主讲人')})$`,
    'u',
  ),
  other: new RegExp(
    `^(?:${phrases('Documentation|Documents|Remarks|Room|Document|Documentación|Sala|Salle|Документация|Зал|文件|会议室|الوثائق|القاعة')})$`,
    'u',
  ),
};

/** A whole line of the head of a table, however it is cut. */
export const tableHead = new RegExp(
  `^(?:${phrases('Date and time|Date/time|Date et heure|Fecha y hora|Дата и время|التاريخ والوقت|日期和时间|日期/时间')})\\s*(?:\\||\\t|\\s)\\s*(?:${phrases('Agenda|Item|Plenary|Point|Tema|Пункт|بند|البند|议程|项目|Activity|Meeting|Programme|Title')})`,
  'u',
);

/** "(continued)" in the six languages, with the dot or blanks that stand around it. */
export const continuedMark = new RegExp(
  `\\s*[(\\[]\\s*(?:${phrases('continued|cont.|cont’d|contd|cont|suite|continuación|cont|продолжение|прод.|تابع|续|續|fin|concluded')})\\s*[)\\]]\\s*\\.?\\s*$`,
  'u',
);

/** What an item of the agenda is called before its number: "Item 1." */
export const itemWord =
  '(?:agenda item|items?|points?|temas?|puntos?|пункты?|البنود|البند|بند|项目|议程项目)';

/** "first", "second" in figures or words is `ordinals.ts`'s; this is what follows or precedes it. */
export const sessionWords = {
  meeting: phrases('meeting|réunion|reunión|совещание|совещания|الاجتماع|次会议'),
  session: phrases(
    'session|sessions|période de sessions|período de sesiones|сессия|сессии|الدورة|届会议|届会',
  ),
};

/** "Distr.: General" in the six languages. */
export const distribution = new RegExp(`^distr\\b|^distr[:.]|^${phrases('التوزيع|分发')}`, 'u');

/** "Original: English" in the six languages. */
export const originalLine = new RegExp(
  `(?:^|\\s)(?:original|оригинал|язык оригинала|${phrases('الأصل|原文')})\\s*:\\s*\\p{L}+`,
  'u',
);

/** The line that says in which language a translation is. */
export const ownLanguage =
  /^(?:english|francais|french|spanish|espanol|russian|русскии|русский|arabic|عربي|العربية|chinese|中文)(?: only)?$/u;

/** "Item 2 (c) of the provisional agenda*". */
export const itemOfAgenda = new RegExp(
  `^(?:${itemWord})\\s*\\d.{0,60}(?:of the (?:provisional |draft )?agenda|de l'ordre du jour|del (?:programa|orden del dia|temario)|повестки дня|من جدول الاعمال|جدول الاعمال)|^(?:临时)?议程项目\\s?\\d|^agenda items? \\d{1,2}[^.]{0,12}$`,
  'u',
);

/** "Note by the Secretariat" and its like. */
export const byWhom = new RegExp(
  `^(?:${phrases('Note by|Report of the|Report by the|Note du|Note de la|Nota de|Nota del|Записка|مذكرة|秘书处的说明|秘书处说明')})`,
  'u',
);

/** Titles by which a report is known. */
export const reportTitle =
  /^(?:draft )?report (?:of|on) the\b|^(?:projet de )?rapport (?:de la|du|sur)|^(?:proyecto de )?informe (?:de la|del|sobre)|^(?:проект )?доклад[а]? |^(?:مشروع )?تقرير |^.{0,90}报告$/u;

/** The words that stand in the title of an agenda paper. */
export const agendaTitle = new RegExp(
  phrases(
    'provisional agenda|annotated agenda|ordre du jour|programa provisional|anotaciones|повестка дня|повестки дня|جدول الأعمال|议程|orden del día|draft agenda|Agenda and annotations',
  ),
  'u',
);

/** "United Nations", the first line of every masthead. */
export const unitedNations = new RegExp(
  `^(?:${phrases('United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|الأمم المتحدة|联合国|Объединенные Нации')})(?=\\s|$)`,
  'u',
);

/** A day on which nobody meets. */
export const holidayWords = new RegExp(
  phrases(
    'holiday|no meeting|no meetings|jour férié|pas de séance|feriado|día festivo|праздник|выходной|عطلة|假日|假期|节假日',
  ),
  'u',
);

/** Folded alternatives of a regular expression, the longest first. */
export function phrases(...lists: readonly string[]): string {
  return lists
    .flatMap((list) => list.split('|'))
    .map((phrase) => fold(phrase))
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s?\\s'))
    .join('|');
}

function heading(...lists: readonly string[]): RegExp {
  return new RegExp(
    `^${roman}(?:${phrases(...lists)})\\s*(?:\\[\\d{1,2}\\]|[*:.]|\\s\\d{1,2}(?:,\\s?\\d)?)*$`,
    'u',
  );
}
