import type { Translated } from '../../../src/language/message.ts';
import type { publicPages as english } from '../en/public.ts';

/** Words of the pages that everyone may read. */
export const publicPages: Translated<typeof english> = {
  'public.plenary': 'Plenary',
  'public.skip': '跳至正文',
  'public.main': '主导航',
  'public.languages': '语文',
  'public.places-now': '当前与接下来',
  'public.places-sessions': '届会',
  'public.places-papers': '文件',
  'public.places-calendars': '日历',
  'public.places-desk': '工作台',
  'public.places-public': '公开页面',
  'public.times-are-local': '所列时间均为会议举行地时间。',
  'public.atom': '以 Atom 格式订阅变动',
  'public.as-data': '同样内容的数据格式',
  'public.error-title': '操作未完成',
  'public.not-found': '没有此页面，或该页面尚未公布。',
  'public.too-large': '所发送的内容超过2兆字节，未予读取。未作任何更改；请发送较短的文本。',
  'public.not-understood': '无法读取所发送的内容。未作任何更改。',
  'public.fault': '程序未能作出答复。已公布的内容未受影响。如再次发生，请将此编号告知秘书处：{id}。',
};
