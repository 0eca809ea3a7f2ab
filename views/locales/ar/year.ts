import type { Translated } from '../../../src/language/message.ts';
import type { year as english } from '../en/year.ts';

/** Words of the picture of a session and of the year of all bodies. */
export const year: Translated<typeof english> = {
  'picture.pinned': 'يدل الدبوس على أن الوقت ثابت: {rows}.',
  'picture.cut': 'تدل الحافة السفلى المسننة على أن الوقت أقل من المتوقع: {cuts}.',
  'picture.less': 'ناقص {minutes}',
  'year.feed-name': 'Plenary: دورات جميع الهيئات',
  'year.feed-about': 'كل دورة منشورة في مدخل واحد بأيام كاملة.',
};
