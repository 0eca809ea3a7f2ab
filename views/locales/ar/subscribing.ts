import type { Translated } from '../../../src/language/message.ts';
import type { subscribing as english } from '../en/subscribing.ts';

/** Words of the page by which a calendar is subscribed to. */
export const subscribing: Translated<typeof english> = {
  'subscribing.page': 'إضافة إلى تقويمكم',
  'subscribing.more': 'برامج أخرى، وتذكير، ورمز للهاتف',
  'subscribing.lag':
    'تطلب التقاويم التغييرات متى شاءت، وبعضها مرة واحدة في اليوم فقط. أما ما يتغير في اليوم نفسه فيظهر فورا في الصفحة المذكورة أعلاه.',
  'subscribing.options': 'اختيار المحتوى',
  'subscribing.language': 'لغة التقويم',
  'subscribing.reminder': 'التذكير',
  'subscribing.none': 'بلا تذكير',
  'subscribing.quarter': 'قبل 15 دقيقة',
  'subscribing.hour': 'قبل ساعة واحدة',
  'subscribing.day': 'قبل يوم واحد',
  'subscribing.omit': 'إسقاط الجلسات الملغاة',
  'subscribing.apply': 'إعداد العنوان',
  'subscribing.ways': 'المتابعة',
  'subscribing.scan': 'امسحوا هذا الرمز لفتح هذه الصفحة على الهاتف.',
  'subscribing.qr': 'رمز يفتح هذه الصفحة',
  'subscribing.how': 'كيفية الإضافة',
  'subscribing.google':
    'على الحاسوب، اختاروا «+» بجانب «تقاويم أخرى»، ثم «من عنوان URL»، والصقوا العنوان وأضيفوا التقويم. ويظهر بعد ذلك على هاتفكم أيضا. ويعيد Google قراءته كل 8 ساعات إلى 24 ساعة.',
  'subscribing.outlook':
    'في Outlook على الويب أو Outlook الجديد، افتحوا التقويم واختاروا «إضافة تقويم»، ثم «اشتراك من الويب»، والصقوا العنوان. ويعيد Outlook قراءته كل 3 ساعات تقريبا، وأحيانا مرة في اليوم.',
  'subscribing.iphone':
    'في تطبيق التقويم، المسوا «التقويمات» ثم «إضافة تقويم» ثم «إضافة تقويم مشترك به»، والصقوا العنوان.',
  'subscribing.mac':
    'في تطبيق التقويم، اختاروا «ملف» ثم «اشتراك جديد في تقويم»، والصقوا العنوان، واختاروا عدد مرات قراءته.',
  'subscribing.thunderbird': 'اختاروا «تقويم جديد» ثم «على الشبكة»، والصقوا العنوان.',
  'subscribing.items': 'بند واحد فقط',
};
