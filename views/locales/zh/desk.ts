import type { Translated } from '../../../src/language/message.ts';
import { desk as english } from '../en/desk.ts';

/** Words of the drafting desk and of the rounds; what is not translated yet stands in English. */
export const desk: Translated<typeof english> = {
  ...english,
  'desk.desk': 'Desk',
};
