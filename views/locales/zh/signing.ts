import type { Translated } from '../../../src/language/message.ts';
import type { signing as english } from '../en/signing.ts';

/** Words of single sign-on, sign-ins and terms of office. */
export const signing: Translated<typeof english> = {
  // Single sign-on.
  'signing.single-sign-on': '单点登录',
  'signing.sign-in-at': '通过 {host} 登录',
  'signing.single-sign-on-explained':
    '您将被转到该处，然后返回。凡在此处以同一电子邮件地址开有账户者，均可由此登录。',
  'signing.signs-out-here-alone': '您是通过 {host} 登录的：在此处退出并不终止您在该处的登录。',
  'signing.still-signed-in-at': '您在 {host} 可能仍处于登录状态；如他人也使用此机器，请在该处也退出。',
  'signing.to-public-pages': '前往公开页面',

  // One-time links by mail.
  'signing.lost-password': '忘记密码？请索取一次性链接',
  'signing.link-by-mail': '通过电子邮件发送一次性链接',
  'signing.link-by-mail-explained': '请写明您账户的地址；一次性登录链接将发送到该地址。',
  'signing.send-link': '发送链接',
  'signing.link-not-sent': '没有索取链接',
  'signing.link-asked': '如果地址 {email} 属于有访问权者，链接正在发往该地址。链接有效期为一天。',
  'signing.link-not-come': '几分钟后仍未收到？请查看垃圾邮件，并核对地址的写法；管理员也可以向您提供链接。',
  'signing.invited': '致{name}的邀请已发出',
  'signing.link-sent': '链接正在发送给{name}',
  'signing.link-sent-to': '正在向 {email} 发送载有一次性链接的邮件，链接有效期至{until}。',
  'signing.invites-by-mail': '将向此人发出载有一次性链接的邀请，链接有效期为七天。',
  'signing.send-new-link': '通过电子邮件发送新链接',
  'signing.show-link-instead': '改为在此处显示链接',

  // What the letters say.
  'signing.invitation-subject': '邀请您登录 Plenary',
  'signing.invitation-words': '{by}已为您开通筹备届会所用的 Plenary。您的角色：{role}。',
  'signing.role-at': '{role}（{body}）',
  'signing.invitation-link': '登录并选定密码',
  'signing.letter-link-subject': 'Plenary 登录链接',
  'signing.letter-link-sent': '{by}向您发送以{name}的身份登录的链接。',
  'signing.letter-link-asked': '有人（很可能是您本人）索取了以{name}的身份登录的链接。',
  'signing.letter-holds': '此链接仅供 {email} 使用，可登录一次，有效期至{until}。',
  'signing.letter-not-expected': '如果您并未期待此邮件，不使用链接即不会发生任何事情。',

  // One’s clock.
  'signing.clock': '您的时区',
  'signing.clock-hint': '按其时间向您显示期限的城市，或时区，例如 Europe/Vienna；留空则按届会举行地的时间',
  'signing.clock-is': '时区：{zone}',
  'signing.day-at-city': '{day}{time}（{city}）',

  // Where somebody is signed in.
  'signing.signed-in-at': '登录之处',
  'signing.nowhere': '没有在任何地方登录。',
  'signing.way': '方式',
  'signing.way-password': '密码',
  'signing.way-link': '一次性链接',
  'signing.way-single-sign-on': '单点登录',
  'signing.way-unknown': '无记录',
  'signing.used': '最近使用',
  'signing.used-to-the-hour': '最近使用时间的记录精确到小时。',
  'signing.end-all': '全部终止',
  'signing.bound': '在单点登录中，此人在 {host} 的标识为 {subject}。',
  'signing.release': '解除绑定',
  'signing.release-explained': '下次以经核实的同一地址单点登录时，账户将重新绑定。',

  // Looking for people.
  'signing.search': '查找',
  'signing.search-people': '姓名或电子邮件地址',
  'signing.people-found': '{count} 人',
  'signing.nobody-found': '没有人的姓名或地址中有“{typed}”。',
  'signing.show-everybody': '显示全体',
  'signing.page-of': '第 {page} 页，共 {pages} 页',
  'signing.page-before': '上一页',
  'signing.page-after': '下一页',
  'signing.name-and-address': '姓名和地址',
  'signing.new-address-explained': '邮件此后发送到新地址；未使用的链接随即失效。',

  // Offices.
  'signing.post': '职位',
  'signing.post-chair': '主席',
  'signing.post-vice-chair': '副主席',
  'signing.post-rapporteur': '报告员',
  'signing.post-member': '成员',
  'signing.post-for-group': '{post}（{group}）',
  'signing.group': '国家组',
  'signing.no-group': '无',
  'signing.group-african-states': '非洲国家',
  'signing.group-asia-pacific-states': '亚洲及太平洋国家',
  'signing.group-eastern-european-states': '东欧国家',
  'signing.group-latin-american-and-caribbean-states': '拉丁美洲和加勒比国家',
  'signing.group-western-european-and-other-states': '西欧和其他国家',
  'signing.group-group-of-77-and-china': '77 国集团和中国',
  'signing.group-european-union': '欧洲联盟',
  'signing.person-typed': '在此处有账户者的姓名或电子邮件地址',
  'signing.capacity-written': '留空则根据职位和国家组以六种语文写出',
  'signing.capacity-in-others': '其他语文的职务名称',
  'signing.what-it-is': '职务内容',
  'signing.change-office': '更改、终止、移交',
  'signing.change-office-of': '更改、终止或移交：{capacity}，{name}',
  'signing.last-day-hint': '留空则直至另行通知',
  'signing.successor': '继任者',
  'signing.successor-explained': '{name}的任期于前一日结束，继任者以同一职务名称接任。',
  'signing.pass-on': '移交职务',
  'signing.not-passed-on': '没有移交该职务',
  'signing.take-back': '收回职务',
  'signing.take-back-explained':
    '该职务的任期尚未开始。除日志中的一行外不留任何内容；前任者的最后一日保持不变。',
  'signing.at-the-same-time': '同时',
  'signing.two-offices': '{name}同时担任两个职务：{one}和{other}（{term}）。',
  'signing.same-office': '{one}和{other}担任同一职务：{capacity}（{term}）。',

  // Refusals.
  'refused.people.chair-held':
    '{name}自{from}至{until}担任主席，主席团同时只能有一位主席。请将该职务移交继任者，或自另一日起授予。',
  'refused.people.chair-held-on':
    '{name}自{from}起担任主席，主席团同时只能有一位主席。请将该职务移交继任者，或先写明其最后一日。',
  'refused.people.successor-too-early': '继任者须在该职务的第一日（{from}）之后开始',
  'refused.people.own-administration': '此角色须由另一位管理员终止，以免无人管理',
  'refused.people.office-began': '该职务已于{from}开始；请写明其最后一日，而不是收回',
  'refused.people.nobody-called': '此处没有账户的姓名或地址为“{typed}”',
  'refused.people.several-called': '不止一人名为“{typed}”；请写电子邮件地址',
  'refused.field.no-city': '“{typed}”不是此处所知的城市或时区；请写时间相同的大城市，或例如 Europe/Vienna',
  'refused.sign-in.provider-silent': '单点登录目前没有响应。请稍后再试，或以其他方式登录。',
  'refused.sign-in.provider-refused': '单点登录未能确认您的身份。请重新开始，或以其他方式登录。',
  'refused.sign-in.not-set-out': '这次登录并非在此浏览器中开始，或其答复已被使用，或时间过久。请重新开始。',
  'refused.sign-in.email-unverified':
    '单点登录没有为您的电子邮件地址作证，因此无法与此处的账户对应。请与管理员联系。',
  'refused.sign-in.nobody-known': '地址 {email} 在此处没有账户。请向管理员申请。',
  'refused.sign-in.revoked': '{email} 的访问权已被撤销。',
  'refused.sign-in.bound-to-another': '{email} 的账户已与该提供方的另一身份绑定。请管理员解除绑定。',
  'refused.sign-in.asked-too-often': '请求次数过多。请在 {count} 分钟后再试。',
};
