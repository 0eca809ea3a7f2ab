import type { Translated } from '../../../src/language/message.ts';
import type { reading as english } from '../en/reading.ts';

/** What is to be mended in a paper that was read. */
export const reading: Translated<typeof english> = {
  'reading.at-line': 'Строка {line}: {sentence}',
  'reading.unreadable': 'Это не текст, который можно прочитать.',
  'reading.number-lost': 'Пункт утратил свой номер.',
  'reading.number-gap': 'В нумерации пунктов есть пропуск.',
  'reading.number-repeated': 'Номер пункта повторяется.',
  'reading.annotation-missing': 'У пункта нет аннотации.',
  'reading.annotation-heading-differs': 'Заголовок аннотации отличается от названия в перечне.',
  'reading.annotation-unlisted': 'Аннотация относится к пункту, которого нет в перечне.',
  'reading.row-item-unknown': 'В таблице указан пункт, которого нет в повестке дня.',
  'reading.weekday-mismatch': 'День недели не соответствует дате.',
  'reading.date-outside-session': 'Дата выходит за пределы сессии.',
  'reading.date-impossible': 'Такой даты не существует.',
  'reading.time-end-missing': 'В документе не указано время окончания заседания.',
  'reading.symbol-malformed': 'Условное обозначение составлено неверно.',
  'reading.other': 'Одно из мест документа требует проверки.',
};
