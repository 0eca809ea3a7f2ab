import type { Translated } from '../../../src/language/message.ts';
import type { following as english } from '../en/following.ts';

/** Words of following changes by mail. */
export const following: Translated<typeof english> = {
  'following.by-mail': '通过电子邮件了解变动',
  'following.by-mail-says':
    '此处公布的内容如有变动，我们将写明原先和现在的情况通知您：每天至多一次；涉及24小时内举行的会议时立即通知。无需账户，每封邮件均附有终止链接。',
  'following.changes-of': '变动涉及',
  'following.whole-session': '整届会议',
  'following.ask': '向我发送变动',
  'following.not-asked': '未发送任何邮件',
  'following.asked-title': '请查看您的邮箱',
  'following.written-to': '我们已写信至 {email}。请在两天内打开邮件中的链接；之后我们才会发送变动。',
  'following.not-come': '几分钟后仍未收到？请查看垃圾邮件，并核对地址的写法。',
  'following.confirm-title': '通过电子邮件了解变动',
  'following.confirm-says': '您是否希望在 {email} 收到以下内容的变动？',
  'following.confirm': '是，向我发送变动',
  'following.confirm-uses': '您可随时通过每封邮件中的链接终止。',
  'following.link-over': '此链接无效',
  'following.link-over-says':
    '链接已超过两天、复制不完整，或其所涉事项已终止。您可以在会议或机构的页面上重新索取。',
  'following.yours': '您通过电子邮件关注的内容',
  'following.yours-says': '变动将发送至 {email}。',
  'following.now-confirmed': '已确认。今后的变动将发送至 {email}。',
  'following.nothing': '此地址未关注任何内容，不会向其发送变动。',
  'following.end': '终止',
  'following.end-what': '终止：{what}',
  'following.one': '关注内容',
  'following.end-all': '全部终止',
  'following.language': '邮件所用语文',
  'following.end-title': '不再接收变动邮件',
  'following.end-says': '按此按钮即终止此地址关注的全部内容。打开本页未作任何更改。',
  'following.ended': '已终止',
  'following.ended-says': '不会再向此地址发送变动。您可以在会议或机构的页面上重新关注。',
  'following.mail-confirm': '请确认：通过电子邮件了解变动，{what}',
  'following.asked-for': '有人（很可能是您本人）要求将以下内容的变动发送至此地址：{what}。',
  'following.if-not-you':
    '链接有效期为两天；在打开链接并确认之前，不会发送任何内容。如果不是您本人所为，则无需理会。',
  'following.to-session': '打开会议页面',
  'following.to-calendar': '将会议列入您的日历',
  'following.why': '您收到此邮件，是因为此地址已确认接收变动。',
  'following.manage': '查看或终止您关注的内容',
  'following.mail-sessions': '有变动的会议：{count}',
  'following.mail-change': '{session}：{change}',
  'following.mail-changes': '{session}：{change}（+{count}）',
  'following.item': '项目{item}：{title}',
  'refused.following.no-mail': '本网站目前不发送邮件，因此无法通过电子邮件关注变动。',
};
