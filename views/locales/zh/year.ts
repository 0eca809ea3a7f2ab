import type { Translated } from '../../../src/language/message.ts';
import type { year as english } from '../en/year.ts';

/** Words of the picture of a session and of the year of all bodies. */
export const year: Translated<typeof english> = {
  'picture.pinned': '图钉表示时间已定：{rows}。',
  'picture.cut': '下缘呈锯齿状表示时间少于预计：{cuts}。',
  'picture.less': '减少{minutes}',
  'year.feed-name': 'Plenary：所有机构的届会',
  'year.feed-about': '每届已公布的届会作为一个全天条目。',
};
