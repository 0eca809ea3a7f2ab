import type { Translated } from '../../../src/language/message.ts';
import type { year as english } from '../en/year.ts';

/** Words of the picture of a session and of the year of all bodies. */
export const year: Translated<typeof english> = {
  'picture.pinned': 'Un alfiler indica que la hora es fija: {rows}.',
  'picture.cut': 'Un borde inferior dentado indica menos tiempo del previsto: {cuts}.',
  'picture.less': '{minutes} menos',
  'year.feed-name': 'Plenary: períodos de sesiones de todos los órganos',
  'year.feed-about': 'Cada período de sesiones publicado, como una entrada de días completos.',
};
