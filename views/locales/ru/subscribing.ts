import type { Translated } from '../../../src/language/message.ts';
import type { subscribing as english } from '../en/subscribing.ts';

/** Words of the page by which a calendar is subscribed to. */
export const subscribing: Translated<typeof english> = {
  'subscribing.page': 'Добавить в свой календарь',
  'subscribing.more': 'Другие программы, напоминание, код для телефона',
  'subscribing.lag':
    'Календари запрашивают изменения по своему усмотрению, некоторые лишь раз в день. То, что меняется в самый день заседания, сразу появляется на странице, указанной вверху.',
  'subscribing.options': 'Выбрать содержание',
  'subscribing.language': 'Язык календаря',
  'subscribing.reminder': 'Напоминание',
  'subscribing.none': 'Нет',
  'subscribing.quarter': 'За 15 минут',
  'subscribing.hour': 'За 1 час',
  'subscribing.day': 'За 1 день',
  'subscribing.omit': 'Не показывать отмененные заседания',
  'subscribing.apply': 'Составить адрес',
  'subscribing.ways': 'Следить',
  'subscribing.scan': 'Отсканируйте код, чтобы открыть эту страницу на телефоне.',
  'subscribing.qr': 'Код, открывающий эту страницу',
  'subscribing.how': 'Как добавить календарь',
  'subscribing.google':
    'На компьютере нажмите «+» рядом с «Другие календари», затем «Добавить по URL», вставьте адрес и добавьте календарь. После этого он появится и на телефоне. Google перечитывает его каждые 8–24 часа.',
  'subscribing.outlook':
    'В веб-версии Outlook или в новом Outlook откройте календарь, выберите «Добавить календарь», затем «Подписаться из Интернета» и вставьте адрес. Outlook перечитывает его примерно каждые 3 часа, иногда раз в день.',
  'subscribing.iphone':
    'В приложении «Календарь» нажмите «Календари», «Добавить календарь», «Добавить подписной календарь» и вставьте адрес.',
  'subscribing.mac':
    'В приложении «Календарь» выберите «Файл», «Новая подписка на календарь», вставьте адрес и укажите, как часто его читать.',
  'subscribing.thunderbird': 'Выберите «Новый календарь», «В сети» и вставьте адрес.',
  'subscribing.items': 'Только один пункт',
};
