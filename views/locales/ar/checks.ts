import type { Translated } from '../../../src/language/message.ts';
import type { checks as english } from '../en/checks.ts';

/** Words of what is checked in an organization of work, how much it weighs, and holidays. */
export const checks: Translated<typeof english> = {};
