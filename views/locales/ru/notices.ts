import type { Translated } from '../../../src/language/message.ts';
import type { notices as english } from '../en/notices.ts';

/** Words of mails and of the outbox. */
export const notices: Translated<typeof english> = {
  'notices.unsubscribe': 'Отказаться от этих сообщений',
  'notices.is-new': 'Новое: {words}',
  'notices.is-gone': 'Исключено: {words}',
  'notices.was': 'Было: {words}',
  'notices.is': 'Стало: {words}',
  'notices.leads-to': '{words}:',
  'notices.page': 'Сообщения',
  'notices.explained':
    'Что отправлено, что ожидает отправки и что не удалось доставить. Содержание сообщений не показывается.',
  'notices.no-server':
    'Почтовый сервер не указан (SMTP_URL, MAIL_FROM): ничего не отправляется, сообщения ожидают.',
  'notices.all': 'Всего',
  'notices.count-waiting': 'Ожидают: {count}',
  'notices.count-sent': 'Отправлены: {count}',
  'notices.count-failed': 'Не доставлены: {count}',
  'notices.last': 'Последние сообщения',
  'notices.none': 'Ничего еще не отправлялось.',
  'notices.to': 'Кому',
  'notices.about': 'Тема',
  'notices.state': 'Состояние',
  'notices.state-waiting': 'Ожидает',
  'notices.state-sent': 'Отправлено',
  'notices.state-failed': 'Не доставлено',
  'notices.tried': {
    one: '{count} попытка',
    few: '{count} попытки',
    many: '{count} попыток',
    other: '{count} попытки',
  },
  'notices.next': 'следующая попытка {when}',
  'notices.server-said': 'Ответ почтового сервера:',
  'notices.try-again': 'Отправить еще раз',
  'notices.try-again-to': 'Отправить еще раз: {email}',
  'notices.only-last': {
    one: 'Показано только последнее {count} сообщение.',
    few: 'Показаны только последние {count} сообщения.',
    many: 'Показаны только последние {count} сообщений.',
    other: 'Показаны только последние {count} сообщения.',
  },
  'notices.kind-round': 'процедура бюро',
  'notices.kind-invitation': 'приглашение',
  'notices.kind-changes': 'отслеживаемые изменения',
  'notices.kind-follow': 'подтверждение подписки',
  'notices.kind-sign': 'ссылка для входа',
  'notices.kind-other': 'уведомление',
  'desk.places-mails': 'Сообщения',
};
