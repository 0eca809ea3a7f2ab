import type { Translated } from '../../../src/language/message.ts';
import type { following as english } from '../en/following.ts';

/** Words of following changes by mail. */
export const following: Translated<typeof english> = {
  'following.by-mail': 'Изменения по электронной почте',
  'following.by-mail-says':
    'Когда опубликованное здесь меняется, мы пишем вам, что было и что стало: не чаще одного раза в день, а если это касается заседания в ближайшие 24 часа — сразу. Учетная запись не нужна, и в каждом письме есть ссылка, по которой рассылку можно прекратить.',
  'following.changes-of': 'Изменения, касающиеся',
  'following.whole-session': 'Вся сессия',
  'following.ask': 'Присылать мне изменения',
  'following.not-asked': 'Ничего не отправлено',
  'following.asked-title': 'Проверьте почту',
  'following.written-to':
    'Мы написали на адрес {email}. Откройте ссылку из этого письма в течение двух дней; только после этого мы будем присылать изменения.',
  'following.not-come':
    'Через несколько минут ничего не пришло? Посмотрите в папке с нежелательной почтой и проверьте, как написан адрес.',
  'following.confirm-title': 'Изменения по электронной почте',
  'following.confirm-says': 'Об этом ли следует сообщать вам на адрес {email}?',
  'following.confirm': 'Да, присылать мне изменения',
  'following.confirm-uses': 'Прекратить рассылку можно в любое время по ссылке в каждом письме.',
  'following.link-over': 'Эта ссылка недействительна',
  'following.link-over-says':
    'Ей больше двух дней, она скопирована не полностью, или то, к чему она относилась, прекращено. Новую можно запросить на странице сессии или органа.',
  'following.yours': 'За чем вы следите по почте',
  'following.yours-says': 'Изменения присылаются на адрес {email}.',
  'following.now-confirmed': 'Подтверждено. Отныне изменения присылаются на адрес {email}.',
  'following.nothing': 'С этого адреса ни за чем не следят, и изменения на него не присылаются.',
  'following.end': 'Прекратить',
  'following.end-what': 'Прекратить: {what}',
  'following.one': 'Предмет',
  'following.end-all': 'Прекратить все',
  'following.language': 'Язык писем',
  'following.end-title': 'Больше не присылать изменения',
  'following.end-says':
    'Одна кнопка прекращает все, за чем следят с этого адреса. Открытие этой страницы ничего не изменило.',
  'following.ended': 'Прекращено',
  'following.ended-says':
    'Изменения на этот адрес больше не присылаются. Следить за сессией или органом снова можно с соответствующей страницы.',
  'following.mail-confirm': 'Просим подтвердить: изменения по почте, {what}',
  'following.asked-for':
    'Кто-то, вероятнее всего вы, попросил присылать на этот адрес изменения, касающиеся следующего: {what}.',
  'following.if-not-you':
    'Ссылка действительна два дня; пока она не открыта и запрос не подтвержден, ничего не присылается. Если это были не вы, ничего не делайте.',
  'following.to-session': 'Открыть страницу сессии',
  'following.to-calendar': 'Добавить заседания в календарь',
  'following.why': 'Вы получили это письмо, поскольку с этого адреса была подтверждена рассылка изменений.',
  'following.manage': 'Посмотреть, за чем вы следите, или прекратить рассылку',
  'following.mail-sessions': 'Изменения в сессиях: {count}',
  'following.mail-change': '{session}: {change}',
  'following.mail-changes': '{session}: {change} (+{count})',
  'following.item': 'Пункт {item}: {title}',
  'refused.following.no-mail':
    'В настоящее время почта с этого сайта не отправляется, поэтому следить за изменениями по почте нельзя.',
};
