import type { Translated } from '../../../src/language/message.ts';
import type { candidates as english } from '../en/candidates.ts';

/** Words of several organizations of work side by side. */
export const candidates: Translated<typeof english> = {
  // What is refused.
  'refused.candidates.none-such': '此工作安排已不存在。',
  'refused.candidates.too-many': '一届会议最多可并存{limit}份工作安排。请先删除一份。',
  'refused.candidates.in-force': '工作安排{letter}为现行工作安排，不能删除。请先启用另一份。',
};
