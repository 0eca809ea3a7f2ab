import type { Translated } from '../../../src/language/message.ts';
import type { desk as english } from '../en/desk.ts';

/** Words of the drafting desk and of the rounds. */
export const desk: Translated<typeof english> = {
  'desk.desk': 'Desk',
};
