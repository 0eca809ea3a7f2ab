import type { Translated } from '../../../src/language/message.ts';
import type { publicPages as english } from '../en/public.ts';

/** Words of the pages that everyone may read. */
export const publicPages: Translated<typeof english> = {
  'public.plenary': 'Plenary',
};
