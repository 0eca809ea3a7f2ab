import type { Translated } from '../../../src/language/message.ts';
import type { feeds as english } from '../en/feeds.ts';

/** Words of feeds of items and deadlines, and of the page to subscribe by. */
export const feeds: Translated<typeof english> = {
  'feeds.due-submission': '文件提交截止',
  'feeds.due-issuance': '文件印发截止',
  'feeds.rule-submission': '按一般规则，会议文件应在开幕前十周提交。',
  'feeds.rule-issuance': '按一般规则，会议文件应在开幕前六周以所有语文印发。',
  'feeds.item-left': '本次会议不再审议{item}。',
  'feeds.item-back': '本次会议重新审议{item}。',
  'feeds.change-documents': '原定文件：{was}。',
  'feeds.item-about': '审议{item}的各次会议，不论改在何时举行。',
  'feeds.deadlines-name': '文件截止日期',
  'feeds.deadlines-about':
    '已公布各届会议的文件截止日期：按一般规则，开幕前十周提交，开幕前六周印发；会议文件计划另定日期的，以计划为准。',
  'feeds.deadlines-says': '截止日期列入您的日历；此处改期，日历中随之改期。',
};
