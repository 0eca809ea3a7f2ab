import type { Translated } from '../../../src/language/message.ts';
import type { problems as english } from '../en/problems.ts';

/** What a problem says: the message `problem.CODE`. The place to mend it is named before it. */
export const problems: Translated<typeof english> = {
  'problem.session.end-before-start': 'Окончание сессии ({end}) предшествует ее началу ({start}).',
  'problem.session.body-unknown': 'Неизвестный орган: {body}.',
  'problem.session.left-over': 'Остаются нераспознанные места импортированного документа.',
  'problem.agreement.changed-dates': 'Место или сроки более не соответствуют согласованным.',
  'problem.agreement.changed-topics': 'Вопросы существа более не соответствуют согласованным.',
  'problem.agreement.changed-agenda': 'Повестка дня более не соответствует согласованной.',
  'problem.agreement.changed-organization-of-work':
    'Организация работы более не соответствует согласованной.',
  'problem.agenda.empty': 'Повестка дня не содержит ни одного пункта.',
  'problem.agenda.no-annotation': 'Аннотация отсутствует.',
  'problem.agenda.review-pending': 'Аннотация перенесена с предыдущей сессии и не проверена.',
  'problem.agenda.translation-stale': {
    one: 'Перевод на {count} язык более не соответствует оригиналу.',
    few: 'Переводы на {count} языка более не соответствуют оригиналу.',
    many: 'Переводы на {count} языков более не соответствуют оригиналу.',
    other: 'Переводы на {count} языка более не соответствуют оригиналу.',
  },
  'problem.agenda.dangling-reference': 'Аннотация ссылается на пункт, исключенный из повестки дня.',
  'problem.agenda.opening-not-first': 'Открытие не является первым пунктом.',
  'problem.agenda.report-not-last': 'После утверждения доклада следуют другие пункты.',
  'problem.documents.no-symbol': 'Документ еще не имеет условного обозначения.',
  'problem.documents.symbol-malformed': '«{symbol}» не является правильным условным обозначением.',
  'problem.documents.symbol-nearly':
    '«{symbol}» не является правильным условным обозначением; возможно, имеется в виду {suggestion}.',
  'problem.documents.symbol-twice': 'Условное обозначение {symbol} имеет и другой документ.',
  'problem.documents.other-prefix': 'Условное обозначение {symbol} не относится к серии органа ({prefixes}).',
  'problem.documents.item-gone': 'Документ отнесен к пункту, исключенному из повестки дня.',
  'problem.documents.no-item': 'Документ не отнесен ни к одному пункту.',
  'problem.documents.no-language': 'Не указано, на каких языках будет выпущен документ.',
  'problem.documents.crp-without-language': 'Не указан язык документа зала заседаний.',
  'problem.documents.translation-stale': {
    one: 'Перевод названия на {count} язык более не соответствует оригиналу.',
    few: 'Переводы названия на {count} языка более не соответствуют оригиналу.',
    many: 'Переводы названия на {count} языков более не соответствуют оригиналу.',
    other: 'Переводы названия на {count} языка более не соответствуют оригиналу.',
  },
  'problem.timetable.no-meetings': 'Заседаний пока нет.',
  'problem.timetable.meetings-promised': {
    one: 'В организации работы значится {count} заседание; обслуживание предусмотрено для {promised}.',
    few: 'В организации работы значится {count} заседания; обслуживание предусмотрено для {promised}.',
    many: 'В организации работы значится {count} заседаний; обслуживание предусмотрено для {promised}.',
    other: 'В организации работы значится {count} заседания; обслуживание предусмотрено для {promised}.',
  },
  'problem.timetable.outside-session': 'Заседание ({date}) выходит за сроки сессии ({start} — {end}).',
  'problem.timetable.end-before-start': 'Окончание заседания предшествует его началу.',
  'problem.timetable.overlap': 'Заседание совпадает по времени с другим: {date}, {start} — {end}.',
  'problem.timetable.holiday': '{date} — праздничный день в месте службы.',
  'problem.timetable.weekend': '{date} — выходной день.',
  'problem.timetable.over-full': {
    one: 'Строки занимают {planned} мин, заседание — {available} мин: лишняя {count} минута.',
    few: 'Строки занимают {planned} мин, заседание — {available} мин: лишние {count} минуты.',
    many: 'Строки занимают {planned} мин, заседание — {available} мин: лишние {count} минут.',
    other: 'Строки занимают {planned} мин, заседание — {available} мин: лишние {count} минуты.',
  },
  'problem.timetable.empty-meeting': 'На заседании ничего не рассматривается.',
  'problem.timetable.item-without-row': 'Пункт не включен в организацию работы.',
  'problem.timetable.row-for-no-item': 'Строка ссылается на пункт, исключенный из повестки дня.',
  'problem.timetable.order':
    'Пункт {item} рассматривается после пункта {before} вопреки порядку повестки дня.',
  'problem.timetable.opening-not-first': 'Открытие не является первой строкой.',
  'problem.timetable.report-not-last': 'Пункт {item} рассматривается после утверждения доклада.',
};
