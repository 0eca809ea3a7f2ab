import type { Translated } from '../../../src/language/message.ts';
import type { candidates as english } from '../en/candidates.ts';

/** Words of several organizations of work side by side. */
export const candidates: Translated<typeof english> = {
  // What is refused.
  'refused.candidates.none-such': 'لم يعد تنظيم الأعمال هذا موجوداً.',
  'refused.candidates.too-many':
    'لا يمكن أن يكون للدورة أكثر من {limit} من تنظيمات الأعمال جنباً إلى جنب. يرجى حذف أحدها أولاً.',
  'refused.candidates.in-force': 'تنظيم الأعمال {letter} هو المعمول به ويبقى. يرجى إقرار العمل بغيره أولاً.',
};
