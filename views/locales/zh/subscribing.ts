import type { Translated } from '../../../src/language/message.ts';
import type { subscribing as english } from '../en/subscribing.ts';

/** Words of the page by which a calendar is subscribed to. */
export const subscribing: Translated<typeof english> = {
  'subscribing.page': '添加到您的日历',
  'subscribing.more': '其他程序、提醒、手机二维码',
  'subscribing.lag': '各日历自行决定何时读取变动，有的每天只读一次。当天的变动会立即显示在上方所列的页面上。',
  'subscribing.options': '选择内容',
  'subscribing.language': '日历语文',
  'subscribing.reminder': '提醒',
  'subscribing.none': '无',
  'subscribing.quarter': '提前15分钟',
  'subscribing.hour': '提前1小时',
  'subscribing.day': '提前1天',
  'subscribing.omit': '不显示已取消的会议',
  'subscribing.apply': '生成地址',
  'subscribing.ways': '关注',
  'subscribing.scan': '扫描此码，可在手机上打开本页。',
  'subscribing.qr': '打开本页的二维码',
  'subscribing.how': '如何添加',
  'subscribing.google':
    '在电脑上点击“其他日历”旁的“+”，选择“通过网址添加”，粘贴地址并添加日历。此后手机上也会显示。谷歌每8至24小时重新读取一次。',
  'subscribing.outlook':
    '在网页版Outlook或新版Outlook中打开日历，选择“添加日历”，再选择“从Web订阅”，粘贴地址。Outlook约每3小时重新读取一次，有时每天一次。',
  'subscribing.iphone': '在“日历”中轻点“日历”、“添加日历”、“添加订阅日历”，然后粘贴地址。',
  'subscribing.mac': '在“日历”中选择“文件”、“新建日历订阅”，粘贴地址，并选择读取频率。',
  'subscribing.thunderbird': '选择“新建日历”、“在网络上”，然后粘贴地址。',
  'subscribing.items': '仅一个议程项目',
};
