import type { Translated } from '../../../src/language/message.ts';
import type { refusals as english } from '../en/refusals.ts';

/** What a broken rule (`refused.CODE`) and a problem (`problem.CODE`) say. */
export const refusals: Translated<typeof english> = {
  'refused.other': 'Это действие отклонено ({code}).',

  'refused.agenda.no-such-item': 'Этого пункта больше нет в повестке дня.',
  'refused.agenda.item-exists': 'Этот пункт уже есть в повестке дня.',
  'refused.agenda.no-such-place': 'В повестке дня нет места {place}; последнее место — {last}.',
  'refused.agenda.no-such-step': 'Этот пункт нельзя переместить дальше в этом направлении.',
  'refused.agenda.inside-itself': 'Пункт нельзя поместить внутрь самого себя.',
  'refused.agenda.too-deep': 'В повестке дня не более {levels} уровней; «{title}» оказался бы ниже.',
  'refused.agenda.too-many': 'В повестке дня может быть не более {limit} пунктов.',
  'refused.agenda.title-missing': 'У пункта должно быть название.',
  'refused.agenda.title-too-long': 'В этом названии {length} знаков; допускается не более {limit}.',
  'refused.agenda.annotation-too-long': 'В этой аннотации {length} знаков; допускается не более {limit}.',
  'refused.agenda.nothing-pasted': 'Во вставленном тексте не найдено ни одного пункта.',
  'refused.agenda.no-such-reference': 'Текст ссылается на пункт {reference}, которого нет в повестке дня.',

  'refused.timetable.no-such-meeting': 'Этого заседания больше нет в организации работы.',
  'refused.timetable.meeting-exists': 'Это заседание уже есть в организации работы.',
  'refused.timetable.too-many-meetings': 'В организации работы может быть не более {limit} заседаний.',
  'refused.timetable.no-such-day': 'Такого дня нет: {date}.',
  'refused.timetable.no-such-time': 'Такого времени нет: {time}.',
  'refused.timetable.half-a-time':
    'Укажите и время начала, и время окончания либо не указывайте ни того ни другого.',
  'refused.timetable.end-before-start': 'Время окончания, {end}, не позже времени начала, {start}.',
  'refused.timetable.across-midnight':
    'Заседание заканчивается в тот же день, когда начинается: с {start} до {end} оно перешло бы за полночь. Разделите его на два заседания.',
  'refused.timetable.outside-session': '{date} не относится к дням сессии: {start} — {end}.',
  'refused.timetable.overlap': 'Другое заседание того же органа проводится {date}, {start} — {end}.',
  'refused.timetable.no-such-row': 'Этой строки больше нет в организации работы.',
  'refused.timetable.row-exists': 'Эта строка уже есть в организации работы.',
  'refused.timetable.too-many-rows': 'В организации работы может быть не более {limit} строк.',
  'refused.timetable.no-such-step': 'Эту строку нельзя переместить дальше в этом направлении.',
  'refused.timetable.no-such-place': 'В этом заседании нет места {place}; последнее место — {last}.',
  'refused.timetable.minutes': 'На строку можно отвести от 1 до {limit} минут; указано {minutes}.',
  'refused.timetable.empty-row': 'В строке должен быть указан пункт или собственный текст.',
  'refused.timetable.words-too-long': 'В этом тексте {length} знаков; допускается не более {limit}.',

  'refused.sessions.no-such-day': 'Такого дня нет: {date}.',
  'refused.sessions.no-body': 'У сессии должен быть хотя бы один орган.',
  'refused.sessions.end-before-start': 'Последний день, {end}, предшествует первому, {start}.',
  'refused.documents.no-such-document': 'Этого документа больше нет в перечне.',
  'refused.documents.document-exists': 'Этот документ уже есть в перечне.',
  'refused.documents.too-many': 'В перечне может быть не более {limit} документов.',
  'refused.documents.no-such-day': 'Такого дня нет: {date}.',
  'refused.documents.no-such-step': 'Этот документ нельзя переместить дальше в этом направлении.',
  'refused.documents.title-missing': 'У документа должно быть название.',
  'refused.documents.title-too-long': 'В этом названии {length} знаков; допускается не более {limit}.',
  'refused.documents.symbol-too-long':
    'В этом условном обозначении {length} знаков; допускается не более {limit}.',
  'refused.documents.symbol-used':
    'Условное обозначение {symbol} уже присвоено другому документу: «{title}».',

  'refused.drafting.session-exists': 'Сессия с таким идентификатором уже есть: {session}.',
  'refused.drafting.no-such-revision':
    'У этой программы нет редакции {number}. Введенное не потеряно; отправьте форму еще раз.',
  'refused.drafting.saved-by-another':
    'Тем временем другой человек сохранил редакцию {number}. Повторите попытку.',
  'refused.drafting.no-such-text': 'Этого текста больше нет в программе.',
  'refused.drafting.not-a-translation': 'Это язык оригинала ({language}), а не перевода.',
  'refused.drafting.clash':
    'Тем временем то же место изменил кто-то другой. Ваш текст не сохранен и не утрачен.',

  'refused.approval.no-bureau': 'Для этого органа не указано бюро, которое дает согласие.',
  'refused.approval.agreed-in-future': 'Дата согласования не может быть в будущем: {on}.',
  'refused.approval.not-a-member': 'Отвечать могут только члены Бюро, запрошенные в этом раунде.',
  'refused.approval.closed-already': 'Этот раунд уже закрыт.',
  'refused.approval.words-needed': 'Изложите возражение или замечание словами.',
  'refused.approval.opened-by-another': 'Тем временем был открыт раунд {number}. Повторите попытку.',
  'refused.approval.answered-at-once': 'Одновременно поступил другой ответ. Повторите попытку.',

  'refused.editions.not-agreed': 'Бюро еще не согласовало: {subjects}.',
  'refused.editions.bureau-needs-symbol':
    'У издания, выпускаемого от имени Бюро, должно быть условное обозначение.',
  'refused.editions.bound-part-changed':
    'Это меняет то, что было опубликовано после согласования: {subjects}. Требуется новое согласие Бюро.',
  'refused.editions.dates-not-agreed': 'Заседания нельзя объявить, пока не согласованы место и сроки.',
  'refused.editions.nothing-published': 'По этой сессии еще ничего не опубликовано.',
  'refused.editions.not-in-session':
    'Председатель может внести это изменение только во время сессии: {start} — {end}; отменить заседание можно в любое время.',
  'refused.editions.before-opening': 'Орган не может утвердить свою повестку дня до открытия, {start}.',
  'refused.editions.date-before-last': 'Дата, {date}, предшествует дате предыдущего издания, {last}.',
  'refused.editions.draft-moved':
    'Когда был сделан этот запрос, последней была редакция {seen}; теперь это редакция {revision}. Ознакомьтесь с ней и повторите попытку.',
  'refused.editions.blocked': {
    one: 'До публикации нужно исправить {count} недочет: {problem}',
    few: 'До публикации нужно исправить {count} недочета; первый из них: {problem}',
    many: 'До публикации нужно исправить {count} недочетов; первый из них: {problem}',
    other: 'До публикации нужно исправить {count} недочета; первый из них: {problem}',
  },
  'refused.editions.no-symbol': '«{symbol}» не является правильным условным обозначением.',
  'refused.editions.symbol-malformed':
    '«{symbol}» не является правильным условным обозначением. Возможно, имелось в виду: {suggestion}',
  'refused.editions.symbol-used': 'Условное обозначение {symbol} уже использовано.',
  'refused.editions.issued-by-another': 'Тем временем было выпущено издание {number}. Повторите попытку.',
  'refused.editions.no-papers':
    'Ни одно издание с условным обозначением не опубликовано, поэтому язык добавить нельзя.',
  'refused.editions.texts-missing': {
    one: 'Документ нельзя выпустить на этом языке: {count} его текст не переведен или переведен с другого варианта.',
    few: 'Документ нельзя выпустить на этом языке: {count} его текста не переведены или переведены с другого варианта.',
    many: 'Документ нельзя выпустить на этом языке: {count} его текстов не переведены или переведены с другого варианта.',
    other:
      'Документ нельзя выпустить на этом языке: {count} его текста не переведены или переведены с другого варианта.',
  },
  'refused.editions.language-issued': 'Документ уже издан на этом языке. Изданное не изменяется.',
  'refused.papers.not-set': 'Не удалось сверстать PDF: {why}. Ничего не было опубликовано.',
  'refused.papers.not-translated': {
    one: 'Документ нельзя составить на этом языке ({language}): {count} текст не переведен или его перевод устарел.',
    few: 'Документ нельзя составить на этом языке ({language}): {count} текста не переведены или их перевод устарел.',
    many: 'Документ нельзя составить на этом языке ({language}): {count} текстов не переведены или их перевод устарел.',
    other:
      'Документ нельзя составить на этом языке ({language}): {count} текста не переведены или их перевод устарел.',
  },
  'refused.calendar.uid-taken': 'Идентификатор этого заседания в календаре уже использован: {meeting}.',

  'refused.import.not-a-programme': 'В этом тексте не найдено ни повестки дня, ни организации работы.',
  'refused.import.no-days': 'В тексте не указано, в какие дни заседает орган. Укажите их.',

  'problem.other': 'Здесь нужно кое-что исправить ({code}).',
};
