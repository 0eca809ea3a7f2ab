import type { Translated } from '../../../src/language/message.ts';
import type { publicPages as english } from '../en/public.ts';

/** Words of the pages that everyone may read. */
export const publicPages: Translated<typeof english> = {
  'public.plenary': 'Plenary',
  'public.skip': 'Перейти к содержанию',
  'public.main': 'Главное меню',
  'public.languages': 'Язык',
  'public.places-now': 'Сейчас и далее',
  'public.places-sessions': 'Сессии',
  'public.places-papers': 'Документы',
  'public.places-calendars': 'Календари',
  'public.places-desk': 'Рабочий стол',
  'public.places-public': 'Открытые страницы',
  'public.times-are-local': 'Указано время места проведения заседания.',
  'public.atom': 'Изменения в формате Atom',
  'public.as-data': 'То же в виде данных',
  'public.error-title': 'Действие не выполнено',
  'public.not-found': 'Такой страницы нет, или она не опубликована.',
  'public.too-large':
    'Отправленный текст превышает 2 МБ и не был прочитан. Ничего не изменено; отправьте более короткий текст.',
  'public.not-understood': 'Отправленное не удалось прочитать. Ничего не изменено.',
  'public.fault':
    'Программа не смогла ответить. Опубликованное не затронуто. Если это повторится, сообщите секретариату номер: {id}.',
};
