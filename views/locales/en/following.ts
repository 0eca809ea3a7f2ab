import type { Message } from '../../../src/language/message.ts';

/** Words of following changes by mail. */
export const following = {} as const satisfies Record<string, Message>;
