import type { Message } from '../../../src/language/message.ts';

/** Words of feeds of items and deadlines, and of the page to subscribe by. */
export const feeds = {} as const satisfies Record<string, Message>;
