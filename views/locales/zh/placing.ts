import type { Translated } from '../../../src/language/message.ts';
import type { placing as english } from '../en/placing.ts';

/** Words of the desk for placing rows and meetings: moving, splitting, merging, frames, side events. */
export const placing: Translated<typeof english> = {
  'desk.saved-as': '已保存。',

  'desk.move-to': '移至……',
  'desk.where-to': '将{row}行移至何处，{meeting}',
  'desk.where-to-explained': '每个位置均说明移至该处会新增哪些需要改正之处。',
  'desk.nearest-places': { other: '只列出最近的{count}个位置。' },
  'desk.here': '移至此处',
  'desk.here-at': '移至此处：{meeting}，第{place}位',
  'desk.breaks-nothing': '不新增需要改正之处',
  'desk.would-mend': {
    other: '需要改正之处减少{count}处',
  },
  'desk.place-refused': '不可行',
  'desk.leave-row': '留在原处',
  'desk.drag-hint': '也可拖动某行的标题：每个位置会说明移至该处将新增哪些需要改正之处。',
  'desk.pin-row': '固定{row}行，{meeting}',

  'desk.split-row': '拆分该行',
  'desk.split-in-two': '拆分为两行',
  'desk.row-not-split': '该行未拆分',
  'desk.minutes-of-first': '第一部分的分钟数',
  'desk.minutes-of-second': '第二部分的分钟数',
  'desk.second-piece-goes-to': '第二部分移至',
  'desk.merge-with': '与{row}行合并，{meeting}',
  'desk.merge-explained': '该行留在原处，分钟数为两行之和；另一行删除。',

  'desk.add-meetings': '添加多次会议',
  'desk.new-meetings': '在多日添加会议',
  'desk.meetings-not-added': '会议未添加',
  'desk.meetings-explained': '这些时段内已有的会议保持不变。',
  'desk.on-days': '日期',
  'desk.on-days-hint': '周末和假日须勾选才会添加。',
  'desk.is-weekend': '{day}（周末）',
  'desk.is-holiday': '{day}（假日）',
  'desk.frame': '每日时间',
  'desk.own-frame': '其他时间的一次会议：',

  'desk.side-event': '会外活动',
  'desk.add-side-event': '添加会外活动',
  'desk.new-side-event': '新会外活动',
  'desk.save-side-event': '保存会外活动',
  'desk.side-event-not-added': '该会外活动未添加',
  'desk.side-event-not-saved': '该会外活动未保存',
  'desk.side-event-title': '活动名称',
  'desk.side-event-explained': '列入工作安排和日历，不审议任何项目，不计入会议次数。',
  'desk.cancel-side-event': '取消会外活动',
  'desk.remove-side-event': '删除会外活动',
  'desk.meeting-of-bodies': '哪些机构的会议',
  'desk.meeting-of-bodies-hint': '如均未勾选，则为所有机构。',
  'desk.field-bodies': '机构',

  'refused.timetable.unlike-rows': '只有审议项目和文字均相同的行才能合并。',
  'refused.timetable.side-event-without-items': '会外活动不审议议程项目。',
  'refused.timetable.side-event-hours': '会外活动须有开始和结束时间。',
  'refused.timetable.no-days': '请至少勾选一天。',
  'refused.timetable.all-there': '这些时间均已安排会议。',
  'refused.timetable.skipped-hour': '{date}没有{time}这一时间：时钟拨快。',

  'changes.rows.cut': '{meeting}各行的划分有改动。',
  'changes.side-event.added': '新增会外活动：{meeting}。',
  'changes.side-event.removed': '{was}的会外活动已删除。',
};
