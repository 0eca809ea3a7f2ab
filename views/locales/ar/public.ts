import type { Translated } from '../../../src/language/message.ts';
import type { publicPages as english } from '../en/public.ts';

/** Words of the pages that everyone may read. */
export const publicPages: Translated<typeof english> = {
  'public.plenary': 'Plenary',
  'public.skip': 'انتقل إلى المحتوى',
  'public.main': 'القائمة الرئيسية',
  'public.languages': 'اللغة',
  'public.places-now': 'الآن وما يليه',
  'public.places-sessions': 'الدورات',
  'public.places-papers': 'الوثائق',
  'public.places-calendars': 'التقاويم',
  'public.places-desk': 'مكتب العمل',
  'public.places-public': 'الصفحات العامة',
  'public.times-are-local': 'الأوقات المبيّنة هي أوقات مكان انعقاد الاجتماع.',
  'public.atom': 'التغييرات بصيغة Atom',
  'public.as-data': 'المحتوى نفسه في صورة بيانات',
  'public.error-title': 'لم تُنفَّذ العملية',
  'public.not-found': 'هذه الصفحة غير موجودة أو غير منشورة.',
  'public.too-large': 'يتجاوز حجم المُرسَل 2 ميغابايت ولم يُقرأ. لم يتغيّر شيء؛ يُرجى إرسال نص أقصر.',
  'public.not-understood': 'تعذّرت قراءة المُرسَل. لم يتغيّر شيء.',
  'public.fault':
    'تعذّر على البرنامج الرد. لم يتأثر ما نُشر. إذا تكرر ذلك، يُرجى إبلاغ الأمانة بهذا الرقم: {id}.',
};
