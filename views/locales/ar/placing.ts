import type { Translated } from '../../../src/language/message.ts';
import type { placing as english } from '../en/placing.ts';

/** Words of the desk for placing rows and meetings: moving, splitting, merging, frames, side events. */
export const placing: Translated<typeof english> = {
  'desk.saved-as': 'حُفظ التغيير.',

  'desk.move-to': 'نقل إلى…',
  'desk.where-to': 'إلى أين يُنقل السطر {row}، {meeting}',
  'desk.where-to-explained': 'يبيّن كل موضع ما قد يحتاج فيه إلى تصحيح ولا يحتاج إليه الآن.',
  'desk.nearest-places': {
    zero: 'لا يُعرض أي موضع.',
    one: 'يُعرض أقرب موضع فقط.',
    two: 'يُعرض أقرب موضعين فقط.',
    few: 'تُعرض أقرب {count} مواضع فقط.',
    many: 'يُعرض أقرب {count} موضعا فقط.',
    other: 'يُعرض أقرب {count} موضع فقط.',
  },
  'desk.here': 'هنا',
  'desk.here-at': 'هنا: {meeting}، الموضع {place}',
  'desk.breaks-nothing': 'لا شيء جديد يحتاج إلى تصحيح',
  'desk.would-mend': {
    zero: 'لا يقل ما يحتاج إلى تصحيح',
    one: 'يقل ما يحتاج إلى تصحيح بواحد',
    two: 'يقل ما يحتاج إلى تصحيح باثنين',
    few: 'يقل ما يحتاج إلى تصحيح بمقدار {count}',
    many: 'يقل ما يحتاج إلى تصحيح بمقدار {count}',
    other: 'يقل ما يحتاج إلى تصحيح بمقدار {count}',
  },
  'desk.place-refused': 'غير ممكن',
  'desk.leave-row': 'إبقاؤه في مكانه',
  'desk.drag-hint': 'يمكن أيضا سحب السطر من عنوانه: فيبيّن كل موضع ما قد يحتاج فيه إلى تصحيح.',
  'desk.pin-row': 'تثبيت السطر {row}، {meeting}',

  'desk.split-row': 'تقسيم السطر',
  'desk.split-in-two': 'التقسيم إلى جزأين',
  'desk.row-not-split': 'لم يُقسَّم السطر',
  'desk.minutes-of-first': 'دقائق الجزء الأول',
  'desk.minutes-of-second': 'دقائق الجزء الثاني',
  'desk.second-piece-goes-to': 'يُنقل الجزء الثاني إلى',
  'desk.merge-with': 'الدمج مع السطر {row}، {meeting}',
  'desk.merge-explained': 'يبقى هذا السطر في مكانه بدقائق السطرين معا، ويُحذف الآخر.',

  'desk.add-meetings': 'إضافة جلسات',
  'desk.new-meetings': 'جلسات على مدى عدة أيام',
  'desk.meetings-not-added': 'لم تُضَف الجلسات',
  'desk.meetings-explained': 'تبقى الجلسات المقررة أصلا في هذه الأوقات على حالها.',
  'desk.on-days': 'الأيام',
  'desk.on-days-hint': 'لا تُضاف عطلات نهاية الأسبوع وأيام العطل إلا إذا حددتموها.',
  'desk.is-weekend': '{day} (عطلة نهاية الأسبوع)',
  'desk.is-holiday': '{day} (يوم عطلة)',
  'desk.frame': 'أوقات كل يوم',
  'desk.own-frame': 'جلسة واحدة في وقت آخر:',

  'desk.side-event': 'مناسبة جانبية',
  'desk.add-side-event': 'إضافة مناسبة جانبية',
  'desk.new-side-event': 'مناسبة جانبية جديدة',
  'desk.save-side-event': 'حفظ المناسبة الجانبية',
  'desk.side-event-not-added': 'لم تُضَف المناسبة الجانبية',
  'desk.side-event-not-saved': 'لم تُحفظ المناسبة الجانبية',
  'desk.side-event-title': 'اسمها',
  'desk.side-event-explained':
    'تظهر في تنظيم الأعمال وفي التقاويم، ولا يُنظر فيها في أي بند، ولا تُحسب ضمن الجلسات.',
  'desk.cancel-side-event': 'إلغاء المناسبة الجانبية',
  'desk.remove-side-event': 'حذف المناسبة الجانبية',
  'desk.meeting-of-bodies': 'الهيئات التي تعقد هذه الجلسة',
  'desk.meeting-of-bodies-hint': 'إذا لم تُحدَّد أي هيئة: جميعها.',
  'desk.field-bodies': 'الهيئات',

  'refused.timetable.unlike-rows': 'لا يمكن دمج إلا الأسطر التي تتناول البنود نفسها بالنص نفسه.',
  'refused.timetable.side-event-without-items': 'لا يُنظر في المناسبة الجانبية في أي بند من جدول الأعمال.',
  'refused.timetable.side-event-hours': 'يُرجى تحديد بداية المناسبة الجانبية ونهايتها.',
  'refused.timetable.no-days': 'يُرجى تحديد يوم واحد على الأقل.',

  'changes.rows.cut': 'تغيّر تقسيم الأسطر: {meeting}.',
  'changes.side-event.added': 'أُضيفت مناسبة جانبية: {meeting}.',
  'changes.side-event.removed': 'حُذفت مناسبة جانبية: {was}.',
};
