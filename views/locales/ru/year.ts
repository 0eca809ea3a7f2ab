import type { Translated } from '../../../src/language/message.ts';
import type { year as english } from '../en/year.ts';

/** Words of the picture of a session and of the year of all bodies. */
export const year: Translated<typeof english> = {
  'picture.pinned': 'Булавкой отмечено твердо установленное время: {rows}.',
  'picture.cut': 'Зубчатый нижний край означает, что времени отведено меньше, чем предполагалось: {cuts}.',
  'picture.less': 'меньше на {minutes}',
  'year.feed-name': 'Plenary: сессии всех органов',
  'year.feed-about': 'Каждая опубликованная сессия в виде одной записи на целые дни.',
};
