import type { Translated } from '../../../src/language/message.ts';
import type { mine as english } from '../en/mine.ts';

/** Words of private calendars. */
export const mine: Translated<typeof english> = {
  'mine.name': 'Plenary: تقويمي',
  'mine.about': 'جلسات الهيئات المختارة ومواعيد انتهاء إجراءات الموافقة الصامتة.',
  'mine.page': 'التقاويم الخاصة',
  'mine.explained': 'جلسات الهيئات التي تختارونها، على عنوان لا يعرفه سواكم.',
  'mine.deadlines-too': 'وتظهر فيه أيضاً مواعيد انتهاء إجراءات الموافقة الصامتة التي تُستشارون فيها.',
  'mine.made': 'تقويمكم الخاص',
  'mine.shown-once': 'لا يُعرض عنوانه إلا الآن. احفظوه كما يُحفظ المفتاح: كل من يملكه يستطيع قراءة التقويم.',
  'mine.calendar-of': 'أُنشئ في {day}',
  'mine.no-bodies': 'لم تُختر أي هيئة.',
  'mine.bodies': 'الهيئات',
  'mine.alarm': 'التذكير قبل كم دقيقة',
  'mine.alarm-hint': 'إذا تُرك فارغاً فلا تذكير',
  'mine.new': 'تقويم آخر',
  'mine.make': 'إنشاء التقويم',
  'mine.not-kept': 'لم يُحفظ التقويم',
  'mine.language-needs-address': 'تتغير الهيئات على العنوان نفسه؛ أما اللغة والتذكير فيسريان مع عنوان جديد.',
  'mine.renew': 'عنوان جديد',
  'mine.renew-explained': 'يتوقف العنوان الحالي عن العمل فوراً.',
  'mine.end': 'إنهاء هذا التقويم',
  'mine.end-explained': 'لن تجد البرامج التي تقرؤه شيئاً فيه بعد ذلك.',
  'refused.calendar.too-many-own': {
    zero: 'لا تقاويم خاصة',
    one: 'تقويم خاص واحد على الأكثر',
    two: 'تقويمان خاصان على الأكثر',
    few: '{count} تقاويم خاصة على الأكثر',
    many: '{count} تقويماً خاصاً على الأكثر',
    other: '{count} تقويم خاص على الأكثر',
  },
};
