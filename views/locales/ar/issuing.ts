import type { Translated } from '../../../src/language/message.ts';
import type { issuing as english } from '../en/issuing.ts';

/** Issuing papers: how they are written, and papers after the first. In Arabic. */
export const issuing: Translated<typeof english> = {
  'issuing.writing': 'إعداد الوثائق',
  'issuing.explained': 'لا يُنشر شيء قبل إعداد جميع الوثائق. وإذا تعذّر إعداد واحدة منها، لا تُنشر أي منها. ومغادرة هذه الصفحة لا توقف شيئا.',
  'issuing.done': 'أُعدّت جميع الوثائق ونُشرت.',
  'issuing.go-on': 'متابعة',
  'issuing.try-again': 'إعادة المحاولة',
  'refused.papers.not-written': 'تعذّر إعداد الوثيقة (اللغة: {language}، الصيغة: {format})، ولذلك لم يُنشر شيء. السبب المذكور: {why}',
  'issuing.reissued-on': 'أُعيد إصدارها لأسباب فنية في {date}.',
  'issuing.reissued-on-2': 'أُعيد إصدارها للمرة الثانية لأسباب فنية في {date}.',
  'issuing.reissued-on-3': 'أُعيد إصدارها للمرة الثالثة لأسباب فنية في {date}.',
  'issuing.corrigendum': 'تصويب',
  'issuing.addendum': 'إضافة',
  'issuing.for-read': 'بدلا من {instead} يُقرأ {read}',
  'issuing.insert': 'يُدرج {read}',
  'issuing.delete': 'يُحذف {instead}',
  'issuing.only': '{languages} فقط',
  'refused.editions.no-such-paper': 'لا تحمل أي وثيقة من وثائق هذه الدورة الرمز {symbol}.',
  'refused.editions.not-issued-in': 'لم تصدر الوثيقة {symbol} بهذه اللغة ({language}).',
  'refused.editions.no-language': 'اذكر لغة واحدة على الأقل.',
  'refused.editions.reissued-too-often': 'أُعيد إصدار الوثيقة {symbol} بهذه اللغة ({language}) ثلاث مرات. أصدِر وثيقة منقحة.',
  'refused.editions.issued-meanwhile': 'صدر شيء آخر في هذه الأثناء، آخره {symbol}. اطّلع على القائمة وأعد الإرسال إذا كان ذلك لا يزال مطلوبا.',
  'refused.editions.not-the-next-symbol': '{symbol} ليس الرمز التالي في سلسلته. والرمز التالي هو {next}',
  'refused.editions.corrigendum-by-itself': '{symbol} هو رمز تصويب أو إضافة. ويصدران من صفحة الطبعات.',
};
