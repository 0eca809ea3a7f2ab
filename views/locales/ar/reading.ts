import type { Translated } from '../../../src/language/message.ts';
import type { reading as english } from '../en/reading.ts';

/** What is to be mended in a paper that was read. */
export const reading: Translated<typeof english> = {
  'reading.at-line': 'السطر {line}: {sentence}',
  'reading.unreadable': 'هذا ليس نصًا يمكن قراءته.',
  'reading.number-lost': 'فقد أحد البنود رقمه.',
  'reading.number-gap': 'في ترقيم البنود فجوة.',
  'reading.number-repeated': 'ورد رقم أحد البنود مرتين.',
  'reading.annotation-missing': 'أحد البنود بلا شرح.',
  'reading.annotation-heading-differs': 'عنوان أحد الشروح يختلف عن العنوان الوارد في القائمة.',
  'reading.annotation-unlisted': 'يتناول أحد الشروح بندًا غير وارد في القائمة.',
  'reading.row-item-unknown': 'يذكر الجدول بندًا غير مدرج في جدول الأعمال.',
  'reading.weekday-mismatch': 'لا يوافق يوم الأسبوع هذا التاريخ.',
  'reading.date-outside-session': 'يقع أحد التواريخ خارج الدورة.',
  'reading.date-impossible': 'أحد التواريخ غير موجود.',
  'reading.time-end-missing': 'لا تبيّن الوثيقة موعد انتهاء إحدى الجلسات.',
  'reading.symbol-malformed': 'أحد رموز الوثائق غير سليم الصياغة.',
  'reading.other': 'في الوثيقة موضع يحتاج إلى التحقق.',
};
