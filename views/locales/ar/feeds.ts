import type { Translated } from '../../../src/language/message.ts';
import type { feeds as english } from '../en/feeds.ts';

/** Words of feeds of items and deadlines, and of the page to subscribe by. */
export const feeds: Translated<typeof english> = {
  'feeds.due-submission': 'موعد تقديم الوثائق',
  'feeds.due-issuance': 'موعد إصدار الوثائق',
  'feeds.rule-submission': 'وفقا للقاعدة العامة، تقدَّم وثائق الدورة قبل افتتاحها بعشرة أسابيع.',
  'feeds.rule-issuance': 'وفقا للقاعدة العامة، تصدر وثائق الدورة بجميع اللغات قبل افتتاحها بستة أسابيع.',
  'feeds.item-left': 'لم تعد هذه الجلسة تنظر في {item}.',
  'feeds.item-back': 'تنظر هذه الجلسة من جديد في {item}.',
  'feeds.change-documents': 'الوثائق السابقة: {was}.',
  'feeds.item-about': 'الجلسات التي تنظر في {item}، أيا كان موعدها.',
  'feeds.deadlines-name': 'مواعيد الوثائق',
  'feeds.deadlines-about':
    'مواعيد وثائق الدورات المنشورة: وفقا للقاعدة العامة، التقديم قبل الافتتاح بعشرة أسابيع والإصدار قبله بستة أسابيع؛ وإلا ففي المواعيد المحددة في خطة وثائق الدورة.',
  'feeds.deadlines-says': 'تظهر المواعيد في تقويمكم وتنتقل فيه عندما تُنقل هنا.',
};
