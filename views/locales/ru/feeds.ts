import type { Translated } from '../../../src/language/message.ts';
import type { feeds as english } from '../en/feeds.ts';

/** Words of feeds of items and deadlines, and of the page to subscribe by. */
export const feeds: Translated<typeof english> = {
  'feeds.due-submission': 'представление документов',
  'feeds.due-issuance': 'выпуск документов',
  'feeds.rule-submission':
    'По общему правилу документы сессии представляются за десять недель до ее открытия.',
  'feeds.rule-issuance':
    'По общему правилу документы сессии выпускаются на всех языках за шесть недель до ее открытия.',
  'feeds.item-left': 'На этом заседании более не рассматривается: {item}.',
  'feeds.item-back': 'На этом заседании снова рассматривается: {item}.',
  'feeds.change-documents': 'Прежние документы: {was}.',
  'feeds.item-about':
    'Заседания, на которых рассматривается этот пункт ({item}), когда бы они ни проводились.',
  'feeds.deadlines-name': 'Сроки для документов',
  'feeds.deadlines-about':
    'Сроки для документов опубликованных сессий: по общему правилу представление за десять недель и выпуск за шесть недель до открытия; в иных случаях\u00a0— в дни, указанные в плане документации сессии.',
  'feeds.deadlines-says': 'Сроки отражаются в вашем календаре и переносятся там, когда их переносят здесь.',
};
