import type { Translated } from '../../../src/language/message.ts';
import type { reading as english } from '../en/reading.ts';

/** What is to be mended in a paper that was read. */
export const reading: Translated<typeof english> = {
  'reading.at-line': '第{line}行：{sentence}',
  'reading.unreadable': '这不是可读的文本。',
  'reading.number-lost': '有一个项目缺失编号。',
  'reading.number-gap': '项目编号不连续。',
  'reading.number-repeated': '有项目编号重复。',
  'reading.annotation-missing': '有项目没有说明。',
  'reading.annotation-heading-differs': '有一处说明的标题与清单中的标题不同。',
  'reading.annotation-unlisted': '有一处说明涉及清单中没有的项目。',
  'reading.row-item-unknown': '表中列有议程上没有的项目。',
  'reading.weekday-mismatch': '星期与日期不符。',
  'reading.date-outside-session': '有日期不在会期之内。',
  'reading.date-impossible': '有日期不存在。',
  'reading.time-end-missing': '文件未说明会议何时结束。',
  'reading.symbol-malformed': '有文号格式不正确。',
  'reading.other': '文件中有一处需要核对。',
};
