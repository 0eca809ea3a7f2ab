import type { Translated } from '../../../src/language/message.ts';
import type { checks as english } from '../en/checks.ts';

/** Words of what is checked in an organization of work, how much it weighs, and holidays. */
export const checks: Translated<typeof english> = {
  // What is wrong in an organization of work.
  'problem.timetable.weekday': '{date} приходится не на тот день недели, который указан в этом тексте.',
  'problem.timetable.meetings-annotated':
    'Число заседаний, указанное в аннотации ({count}), не совпадает с их числом в организации работы ({held}).',
  'problem.timetable.teams-at-once':
    'Заседаний, которым в это время нужен устный перевод: {meetings}; бригад устных переводчиков: {count}.',
  'problem.timetable.teams-a-day':
    'Заседаний, которым нужен устный перевод ({date}): {count}; бригады обслуживают не более {most}.',
  'problem.timetable.room-twice':
    'Другое заседание этой сессии проводится в том же зале ({room}): {date}, {start} — {end}.',
  'problem.timetable.outside-windows':
    'Пункт {item} рассматривается не в то время, которое для него отведено.',
  'problem.timetable.before-documents':
    'Пункт {item} рассматривается до выпуска документов по нему на всех их языках.',
  'problem.timetable.other-track': 'Пункт {item} передан другому из параллельных заседаний: {track}.',
  'problem.timetable.not-joint':
    'Пункт {item} рассматривается совместно, а это заседание проводят не все соответствующие органы.',
  'problem.timetable.minutes-short': 'Запланировано минут на пункт: {planned}; ожидается: {estimated}.',
  'problem.timetable.short-piece':
    'Эта часть пункта {item} коротка: {count} мин, а должна занимать не менее {least}.',
  'problem.timetable.agenda-adopted-late': 'Повестка дня утверждается не в начале первого заседания.',
  'problem.timetable.other-matters-not-last': 'Пункт {item} рассматривается после прочих вопросов.',
  'problem.timetable.meeting-after-report':
    'После утверждения доклада проводится заседание: {date}, {start}.',
  'problem.timetable.same-officers':
    'Должностные лица, которые в то же время требуются другой сессии — {session} ({date}, {start} — {end}): {officers}.',
  'problem.timetable.same-delegations':
    'В то же время заседает орган, в работе которого участвуют те же делегации: {session}, {date}, {start} — {end}.',
  'problem.timetable.room-taken': 'Зал «{room}» в то же время занят: {session}, {date}, {start} — {end}.',
  'refused.by-rule': '{sentence} Правила органа не допускают такого изменения.',

  // The rules themselves, as an administrator weighs them.
  'rule.timetable.outside-session': 'Заседания проводятся в дни сессии',
  'rule.timetable.overlap':
    'Орган проводит не более одного заседания одновременно в каждой серии параллельных заседаний',
  'rule.timetable.over-full': 'Строки заседания укладываются в его время',
  'rule.timetable.empty-meeting': 'На заседании что-либо рассматривается',
  'rule.timetable.no-meetings': 'Заседания назначены',
  'rule.timetable.weekday': 'Даты указаны с тем днем недели, на который приходятся',
  'rule.timetable.weekend': 'В выходные дни заседаний нет',
  'rule.timetable.holiday': 'В праздничные дни места службы заседаний нет',
  'rule.timetable.meetings-promised': 'Заседаний столько, для скольких предусмотрено обслуживание',
  'rule.timetable.meetings-annotated': 'Заседаний столько, сколько сказано в аннотации',
  'rule.timetable.teams-at-once': 'Бригада устных переводчиков обслуживает одно заседание одновременно',
  'rule.timetable.teams-a-day': 'Бригада устных переводчиков обслуживает два заседания в день',
  'rule.timetable.room-twice': 'В одном зале одновременно проводится одно заседание сессии',
  'rule.timetable.item-without-row': 'У каждого пункта и подпункта есть строка',
  'rule.timetable.row-for-no-item': 'Строки относятся к пунктам повестки дня',
  'rule.timetable.outside-windows': 'Пункт рассматривается в отведенное для него время',
  'rule.timetable.before-documents':
    'Пункт рассматривается после выпуска документов по нему, если это указано',
  'rule.timetable.other-track': 'Пункт рассматривается на том из параллельных заседаний, которому он передан',
  'rule.timetable.not-joint':
    'Пункт, рассматриваемый совместно, рассматривают вместе все соответствующие органы',
  'rule.timetable.minutes-short': 'На пункт отведено столько минут, сколько ожидается',
  'rule.timetable.short-piece': 'Часть разделенного пункта занимает не менее 30 минут',
  'rule.timetable.opening-not-first': 'Открытие — в самом начале первого заседания',
  'rule.timetable.agenda-adopted-late': 'Затем, на первом заседании, — утверждение повестки дня',
  'rule.timetable.order': 'Пункты рассматриваются в порядке повестки дня',
  'rule.timetable.other-matters-not-last': 'После прочих вопросов — только утверждение доклада',
  'rule.timetable.report-not-last': 'После утверждения доклада пунктов нет',
  'rule.timetable.meeting-after-report': 'Доклад утверждается на последнем заседании',
  'rule.timetable.same-officers': 'Должностное лицо не требуется двум сессиям одновременно',
  'rule.timetable.same-delegations':
    'Органы, в работе которых участвуют те же делегации, не заседают одновременно',
  'rule.timetable.room-taken': 'Зал не предоставляется двум сессиям одновременно',

  // The page on which they are weighed.
  'checks.rules': 'Правила организации работы',
  'checks.rules-of': 'Правила организации работы: {body}',
  'checks.rules-explained':
    'Что влечет за собой нарушение правила. Когда несколько органов заседают вместе, действует самое строгое. То, что уже есть в проекте, не отклоняется; отклоняются лишь изменения, которые ведут к нарушению. Пока нарушение не устранено, оно препятствует публикации.',
  'checks.about-meetings': 'Заседания',
  'checks.about-services': 'Обслуживание',
  'checks.about-items': 'Пункты',
  'checks.about-order': 'Порядок',
  'checks.about-elsewhere': 'Другие сессии',
  'checks.level-refuse': 'Отклонить изменение',
  'checks.level-block': 'Препятствовать публикации',
  'checks.level-warning': 'Предупредить',
  'checks.level-ignore': 'Не учитывать',
  'checks.usual': 'Обычно: {level}',
  'checks.save-levels': 'Сохранить',
  'checks.levels-not-saved': 'Уровни не сохранены',
  'checks.weigh-rules': 'Указать вес правил',
  'checks.see-rules': 'Посмотреть вес правил',

  // Holidays.
  'checks.holidays': 'Праздничные дни',
  'checks.holidays-of': 'Праздничные дни: {station}, {year}',
  'checks.holidays-explained':
    'У каждого места службы есть свой перечень, утверждаемый ежегодно. В эти дни заседания не назначаются.',
  'checks.year': 'Год',
  'checks.show': 'Показать',
  'checks.which-list': 'Какой перечень',
  'checks.known-lists': 'Имеющиеся перечни',
  'checks.list-name': '{station}, {year} ({count})',
  'checks.no-holidays': 'Праздничные дни еще не внесены.',
  'checks.no-stations': 'Место службы появляется здесь, когда оно указано для какого-либо органа.',
  'checks.day': 'День',
  'checks.name': 'Название',
  'checks.name-hint': 'Как в перечне: Праздник труда',
  'checks.add-holiday': 'Добавить праздничный день',
  'checks.paste-holidays': 'Вставить перечень',
  'checks.paste-hint': 'По одному в строке, сначала дата: 1 мая Праздник труда',
  'checks.add-list': 'Добавить эти дни',
  'checks.remove': 'Удалить',
  'checks.remove-holiday': 'Удалить: {name}, {date}',
  'checks.holiday-not-added': 'Праздничный день не добавлен',
  'checks.list-not-added': 'Перечень не добавлен',
  'refused.holidays.line': 'Строка {line} не начинается с даты, за которой следует название: «{typed}»',

  // Interpreters.
  'checks.teams': 'Бригады устных переводчиков',
  'checks.teams-hint': 'Каждая обслуживает одно заседание одновременно и два в день; не заполнено — одна',
  'changes.session.teams': 'Бригады устных переводчиков: {after} (ранее: {before}).',
};
