import type { Translated } from '../../../src/language/message.ts';
import type { placing as english } from '../en/placing.ts';

/** Words of the desk for placing rows and meetings: moving, splitting, merging, frames, side events. */
export const placing: Translated<typeof english> = {};
