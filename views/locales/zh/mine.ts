import type { Translated } from '../../../src/language/message.ts';
import type { mine as english } from '../en/mine.ts';

/** Words of private calendars. */
export const mine: Translated<typeof english> = {
  'mine.name': 'Plenary：我的日历',
  'mine.about': '所选机构的会议以及默许程序的结束时间。',
  'mine.page': '个人日历',
  'mine.explained': '您所选机构的会议，网址仅您本人知晓。',
  'mine.deadlines-too': '您被征求意见的默许程序的结束时间也列入其中。',
  'mine.made': '您的个人日历',
  'mine.shown-once': '其网址仅在此刻显示。请像钥匙一样保管：任何持有者均可读取该日历。',
  'mine.calendar-of': '创建于{day}',
  'mine.no-bodies': '未选择任何机构。',
  'mine.bodies': '机构',
  'mine.alarm': '提前提醒（分钟）',
  'mine.alarm-hint': '留空则不提醒',
  'mine.new': '另一个日历',
  'mine.make': '创建日历',
  'mine.not-kept': '日历未保存',
  'mine.language-needs-address': '机构可在原网址更改；语言和提醒须换新网址后生效。',
  'mine.renew': '新网址',
  'mine.renew-explained': '现有网址立即失效。',
  'mine.end': '停用此日历',
  'mine.end-explained': '读取它的程序将不再找到任何内容。',
  'refused.calendar.too-many-own': { other: '个人日历最多{count}个' },
};
