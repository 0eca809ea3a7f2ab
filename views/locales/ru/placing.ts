import type { Translated } from '../../../src/language/message.ts';
import type { placing as english } from '../en/placing.ts';

/** Words of the desk for placing rows and meetings: moving, splitting, merging, frames, side events. */
export const placing: Translated<typeof english> = {
  'desk.saved-as': 'Сохранено.',

  'desk.move-to': 'Перенести…',
  'desk.where-to': 'Куда перенести строку {row}, {meeting}',
  'desk.where-to-explained': 'У каждого места указано, что там пришлось бы исправлять, а сейчас не нужно.',
  'desk.nearest-places': {
    one: 'Указано только {count} ближайшее место.',
    few: 'Указаны только {count} ближайших места.',
    many: 'Указаны только {count} ближайших мест.',
    other: 'Указаны только {count} ближайшего места.',
  },
  'desk.here': 'Сюда',
  'desk.here-at': 'Сюда: {meeting}, место {place}',
  'desk.breaks-nothing': 'Ничего нового исправлять не придется',
  'desk.would-mend': {
    one: 'исправлять на {count} меньше',
    few: 'исправлять на {count} меньше',
    many: 'исправлять на {count} меньше',
    other: 'исправлять на {count} меньше',
  },
  'desk.place-refused': 'Невозможно',
  'desk.leave-row': 'Оставить на месте',
  'desk.drag-hint':
    'Строку можно также перетащить за ее название: тогда у каждого места указано, что там пришлось бы исправлять.',
  'desk.pin-row': 'Закрепить строку {row}, {meeting}',

  'desk.split-row': 'Разделить строку',
  'desk.split-in-two': 'Разделить на две',
  'desk.row-not-split': 'Строка не разделена',
  'desk.minutes-of-first': 'Минуты первой части',
  'desk.minutes-of-second': 'Минуты второй части',
  'desk.second-piece-goes-to': 'Куда перенести вторую часть',
  'desk.merge-with': 'Объединить со строкой {row}, {meeting}',
  'desk.merge-explained': 'Эта строка остается здесь и получает минуты обеих; другая удаляется.',

  'desk.add-meetings': 'Добавить заседания',
  'desk.new-meetings': 'Заседания на несколько дней',
  'desk.meetings-not-added': 'Заседания не добавлены',
  'desk.meetings-explained': 'Заседания, которые уже назначены на эти часы, остаются без изменений.',
  'desk.on-days': 'Дни',
  'desk.on-days-hint': 'Выходные и праздничные дни — только если вы их отметите.',
  'desk.is-weekend': '{day} (выходной день)',
  'desk.is-holiday': '{day} (праздничный день)',
  'desk.frame': 'Часы каждого дня',
  'desk.own-frame': 'Одно заседание в другие часы:',

  'desk.side-event': 'Параллельное мероприятие',
  'desk.add-side-event': 'Добавить параллельное мероприятие',
  'desk.new-side-event': 'Новое параллельное мероприятие',
  'desk.save-side-event': 'Сохранить параллельное мероприятие',
  'desk.side-event-not-added': 'Параллельное мероприятие не добавлено',
  'desk.side-event-not-saved': 'Параллельное мероприятие не сохранено',
  'desk.side-event-title': 'Его название',
  'desk.side-event-explained':
    'Оно указывается в организации работы и в календарях, не посвящено ни одному пункту и не входит в число заседаний.',
  'desk.cancel-side-event': 'Отменить параллельное мероприятие',
  'desk.remove-side-event': 'Удалить параллельное мероприятие',
  'desk.meeting-of-bodies': 'Заседание каких органов',
  'desk.meeting-of-bodies-hint': 'Если не отмечен ни один: всех.',
  'desk.field-bodies': 'органы',

  'refused.timetable.unlike-rows':
    'Объединить можно только строки с одними и теми же пунктами и одним и тем же текстом.',
  'refused.timetable.side-event-without-items':
    'Параллельное мероприятие не посвящается пунктам повестки дня.',
  'refused.timetable.side-event-hours': 'Для параллельного мероприятия указываются начало и окончание.',
  'refused.timetable.no-days': 'Отметьте хотя бы один день.',
  'refused.timetable.all-there': 'На всё это время заседания уже назначены.',
  'refused.timetable.skipped-hour': '{date} нет такого времени ({time}): часы переводятся вперед.',

  'changes.rows.cut': 'Строки распределены иначе: {meeting}.',
  'changes.side-event.added': 'Параллельное мероприятие добавлено: {meeting}.',
  'changes.side-event.removed': 'Параллельное мероприятие исключено: {was}.',
};
