import type { Translated } from '../../../src/language/message.ts';
import type { importing as english } from '../en/importing.ts';

/** Why a file is not read, and what an importer sees of a paper. */
export const importing: Translated<typeof english> = {
  'refused.file.too-large': 'يتجاوز حجم الملف {megabytes} ميغابايت، وهو الحد الأقصى لما يُقرأ.',
  'refused.file.empty': 'الملف فارغ.',
  'refused.file.too-slow': 'تعذرت قراءة الملف في غضون {seconds} ثانية فتُرك جانبا.',
  'refused.file.too-much-memory': 'يتجاوز الملف بعد فك ضغطه ما يمكن قراءته، فتُرك جانبا.',
  'refused.file.unpacked-too-large': 'يتجاوز الملف بعد فك ضغطه ما يمكن أن تحويه وثيقة، ولذلك لا يُقرأ.',
  'refused.file.too-long':
    'يحتوي الملف على أكثر من {letters} حرف أو على سطور تزيد كثيرا عما في أي وثيقة، ولذلك لا يُقرأ.',
  'refused.file.too-many-pages': 'يزيد عدد صفحات الملف على {pages}، ولذلك لا يُقرأ.',
  'refused.file.too-deep': 'تتداخل أجزاء الملف إلى عمق يزيد على {depth}، ولذلك لا يُقرأ.',
  'refused.file.entities': 'يعرّف الملف كيانات خاصة به، وهو ما لا تفعله أي وثيقة، ولذلك لا يُقرأ.',
  'refused.file.damaged': 'الملف تالف أو ناقص ولا يمكن قراءته.',
  'refused.file.encrypted': 'الملف مشفّر. يُرجى حفظه بدون كلمة مرور.',
  'refused.file.macros':
    'يحتوي الملف على وحدات ماكرو ولا يُفتح. يُرجى حفظه وثيقةَ Word (.docx) بدون وحدات ماكرو.',
  'refused.file.old-word': 'الملف محفوظ بصيغة إصدار قديم من Word (.doc). يُرجى حفظه وثيقةَ Word (.docx).',
  'refused.file.rtf': 'الملف محفوظ بصيغة RTF. يُرجى حفظه وثيقةَ Word (.docx).',
  'refused.file.odt': 'الملف نص بصيغة OpenDocument. يُرجى حفظه وثيقةَ Word (.docx).',
  'refused.file.other-office': 'الملف ليس وثيقة نصية. يُرجى اختيار وثيقة Word أو ملف PDF أو صفحة ويب أو نص.',
  'refused.file.archive': 'الملف محفوظات مضغوطة. يُرجى فك ضغطها واختيار الوثيقة الموجودة فيها.',
  'refused.file.picture': 'الملف صورة، ولا يمكن قراءة كلماتها.',
  'refused.file.no-words': 'لا يحتوي ملف PDF إلا على صور لصفحاته، ولا يمكن قراءة كلماتها.',
  'refused.file.not-text': 'الملف ليس وثيقة Word ولا ملف PDF ولا صفحة ويب ولا نصا بترميز معروف.',
  'reading.file-misnamed': 'الملف ليس من النوع الذي يدل عليه امتداد اسمه؛ وقد قُرئ بحسب محتواه.',
  'reading.on-page': 'الصفحة {page}: {sentence}',
  'reading.text-not-understood': 'ثمة كلمات تعذّر فهمها في موضعها.',
  'reading.table-row-not-understood': 'تعذّر فهم أحد صفوف الجدول.',
};
