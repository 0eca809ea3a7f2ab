import type { Translated } from '../../../src/language/message.ts';
import type { mine as english } from '../en/mine.ts';

/** Words of private calendars. */
export const mine: Translated<typeof english> = {
  'mine.name': 'Plenary: мой календарь',
  'mine.about': 'Заседания выбранных органов и сроки окончания процедур умолчания.',
  'mine.page': 'Личные календари',
  'mine.explained': 'Заседания выбранных Вами органов по адресу, известному только Вам.',
  'mine.deadlines-too': 'В них указываются и сроки окончания процедур умолчания, в которых Вы участвуете.',
  'mine.made': 'Ваш личный календарь',
  'mine.shown-once':
    'Адрес показывается только сейчас. Храните его как ключ: календарь может прочитать любой, кто его знает.',
  'mine.calendar-of': 'Создан {day}',
  'mine.no-bodies': 'Органы не выбраны.',
  'mine.bodies': 'Органы',
  'mine.alarm': 'Напоминание, за сколько минут',
  'mine.alarm-hint': 'Если не заполнено, без напоминания',
  'mine.new': 'Еще один календарь',
  'mine.make': 'Создать календарь',
  'mine.not-kept': 'Календарь не сохранен',
  'mine.language-needs-address':
    'Органы меняются по тому же адресу; язык и напоминание вступают в силу с новым адресом.',
  'mine.renew': 'Новый адрес',
  'mine.renew-explained': 'Нынешний адрес сразу перестает действовать.',
  'mine.end': 'Удалить этот календарь',
  'mine.end-explained': 'Программы больше ничего там не найдут.',
  'refused.calendar.too-many-own': {
    one: 'Не более {count} личного календаря',
    few: 'Не более {count} личных календарей',
    many: 'Не более {count} личных календарей',
    other: 'Не более {count} личного календаря',
  },
};
