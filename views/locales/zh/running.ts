import type { Translated } from '../../../src/language/message.ts';
import type { running as english } from '../en/running.ts';

/** Words of a session while it runs: what happens at a meeting, re-flowing, the hall's screen. */
export const running: Translated<typeof english> = {};
