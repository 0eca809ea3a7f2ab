import type { Translated } from '../../../src/language/message.ts';
import type { issuing as english } from '../en/issuing.ts';

/** Issuing papers: how they are written, and papers after the first. In Arabic. */
export const issuing: Translated<typeof english> = {
  'issuing.writing': 'إعداد الوثائق',
  'issuing.explained':
    'لا يُنشر شيء قبل إعداد جميع الوثائق. وإذا تعذّر إعداد واحدة منها، لا تُنشر أي منها. ومغادرة هذه الصفحة لا توقف شيئا.',
  'issuing.done': 'أُعدّت جميع الوثائق ونُشرت.',
  'issuing.go-on': 'متابعة',
  'issuing.try-again': 'إعادة المحاولة',
  'refused.papers.not-written':
    'تعذّر إعداد الوثيقة (اللغة: {language}، الصيغة: {format})، ولذلك لم يُنشر شيء. السبب المذكور: {why}',
};
