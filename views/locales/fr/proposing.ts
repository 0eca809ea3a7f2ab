import type { Translated } from '../../../src/language/message.ts';
import type { proposing as english } from '../en/proposing.ts';

/** Words of proposing an organization of work: estimates, wishes, reasons, what is cut, the ways out. */
export const proposing: Translated<typeof english> = {};
