import type { Translated } from '../../../src/language/message.ts';
import type { checks as english } from '../en/checks.ts';

/** Words of what is checked in an organization of work, how much it weighs, and holidays. */
export const checks: Translated<typeof english> = {
  // What is wrong in an organization of work.
  'problem.timetable.weekday': 'يوافق {date} يوما من أيام الأسبوع غير المذكور في هذا النص.',
  'problem.timetable.meetings-annotated':
    'عدد الجلسات المذكور في الشرح ({count}) يختلف عن عددها في تنظيم الأعمال ({held}).',
  'problem.timetable.teams-at-once':
    'الجلسات التي تحتاج إلى ترجمة شفوية في هذا الوقت: {meetings}؛ وأفرقة المترجمين الشفويين: {count}.',
  'problem.timetable.teams-a-day':
    'الجلسات التي تحتاج إلى ترجمة شفوية في {date}: {count}؛ وأقصى ما تخدمه الأفرقة: {most}.',
  'problem.timetable.room-twice':
    'تُعقد جلسة أخرى من هذه الدورة في \u2068{room}\u2069 في {date}، من {start} إلى {end}.',
  'problem.timetable.outside-windows': 'يُنظر في البند {item} خارج الأوقات المحددة له.',
  'problem.timetable.before-documents': 'يُنظر في البند {item} قبل صدور وثائقه بجميع لغاتها.',
  'problem.timetable.other-track': 'البند {item} محال إلى جلسة أخرى من الجلسات الموازية: ⁨{track}⁩.',
  'problem.timetable.not-joint': 'يُنظر في البند {item} نظرا مشتركا، وهذه الجلسة ليست لجميع الهيئات المعنية.',
  'problem.timetable.minutes-short': 'الدقائق المقررة للبند: {planned}؛ والمتوقعة: {estimated}.',
  'problem.timetable.short-piece':
    'هذا الجزء من البند {item} قصير: عدد دقائقه {count}، والحد الأدنى {least}.',
  'problem.timetable.agenda-adopted-late': 'لا يُقر جدول الأعمال في بداية الجلسة الأولى.',
  'problem.timetable.other-matters-not-last': 'يُنظر في البند {item} بعد المسائل الأخرى.',
  'problem.timetable.meeting-after-report': 'تُعقد جلسة بعد اعتماد التقرير: {date}، {start}.',
  'problem.timetable.same-officers':
    'أعضاء المكتب المطلوبون في الوقت نفسه في دورة أخرى، \u2068{session}\u2069 ({date}، من {start} إلى {end}): \u2068{officers}\u2069.',
  'problem.timetable.same-delegations':
    'تجتمع في الوقت نفسه هيئة تشارك فيها الوفود نفسها: ⁨{session}⁩، {date}، من {start} إلى {end}.',
  'problem.timetable.room-taken':
    'القاعة ⁨{room}⁩ مشغولة في الوقت نفسه: ⁨{session}⁩، {date}، من {start} إلى {end}.',
  'refused.by-rule': '{sentence} ولا تسمح قواعد الهيئة بهذا التعديل.',

  // The rules themselves, as an administrator weighs them.
  'rule.timetable.outside-session': 'تُعقد الجلسات في أيام الدورة',
  'rule.timetable.overlap': 'لا تعقد الهيئة أكثر من جلسة واحدة في وقت واحد في كل سلسلة من الجلسات الموازية',
  'rule.timetable.over-full': 'تتسع مدة الجلسة لأسطرها',
  'rule.timetable.empty-meeting': 'في كل جلسة ما يُنظر فيه',
  'rule.timetable.no-meetings': 'توجد جلسات',
  'rule.timetable.weekday': 'تُذكر مع التواريخ أيام الأسبوع التي توافقها',
  'rule.timetable.weekend': 'لا اجتماعات في عطلة نهاية الأسبوع',
  'rule.timetable.holiday': 'لا اجتماعات في عطل مركز العمل',
  'rule.timetable.meetings-promised': 'عدد الجلسات هو العدد المقررة له الخدمات',
  'rule.timetable.meetings-annotated': 'عدد الجلسات هو المذكور في الشرح',
  'rule.timetable.teams-at-once': 'يخدم فريق المترجمين الشفويين جلسة واحدة في الوقت الواحد',
  'rule.timetable.teams-a-day': 'يخدم فريق المترجمين الشفويين جلستين في اليوم',
  'rule.timetable.room-twice': 'تُعقد في القاعة جلسة واحدة من الدورة في الوقت الواحد',
  'rule.timetable.item-without-row': 'لكل بند وبند فرعي سطر',
  'rule.timetable.row-for-no-item': 'تتناول الأسطر بنودا مدرجة في جدول الأعمال',
  'rule.timetable.outside-windows': 'يُنظر في البند في الأوقات المحددة له',
  'rule.timetable.before-documents': 'لا يُنظر في البند قبل صدور وثائقه، حيثما طُلب ذلك',
  'rule.timetable.other-track': 'يُنظر في البند في الجلسة المحال إليها',
  'rule.timetable.not-joint': 'البند الذي يُنظر فيه نظرا مشتركا تنظر فيه جميع هيئاته معا',
  'rule.timetable.minutes-short': 'يُخصص للبند ما يُتوقع له من الدقائق',
  'rule.timetable.short-piece': 'مدة كل جزء من بند مقسَّم 30 دقيقة أو أكثر',
  'rule.timetable.opening-not-first': 'الافتتاح أولا، في الجلسة الأولى',
  'rule.timetable.agenda-adopted-late': 'يليه إقرار جدول الأعمال، في الجلسة الأولى',
  'rule.timetable.order': 'يُنظر في البنود بترتيب جدول الأعمال',
  'rule.timetable.other-matters-not-last': 'لا يلي المسائل الأخرى إلا اعتماد التقرير',
  'rule.timetable.report-not-last': 'لا بند بعد اعتماد التقرير',
  'rule.timetable.meeting-after-report': 'يُعتمد التقرير في الجلسة الأخيرة',
  'rule.timetable.same-officers': 'لا يُطلب عضو من أعضاء المكتب في دورتين في وقت واحد',
  'rule.timetable.same-delegations': 'لا تجتمع في وقت واحد الهيئات التي تشارك فيها الوفود نفسها',
  'rule.timetable.room-taken': 'لا تُخصص القاعة لدورتين في وقت واحد',

  // The page on which they are weighed.
  'checks.rules': 'قواعد تنظيم الأعمال',
  'checks.rules-of': 'قواعد تنظيم الأعمال: {body}',
  'checks.rules-explained':
    'ما يترتب على الإخلال بكل قاعدة. وحين تجتمع عدة هيئات معا يُعتد بالأشد. ولا يُرفض أبدا ما هو موجود في المشروع، وإنما تُرفض التعديلات التي تؤدي إلى الإخلال. وما دام الإخلال لم يُصحح فهو يمنع النشر.',
  'checks.about-meetings': 'الجلسات',
  'checks.about-services': 'الخدمات',
  'checks.about-items': 'البنود',
  'checks.about-order': 'الترتيب',
  'checks.about-elsewhere': 'الدورات الأخرى',
  'checks.level-refuse': 'رفض التعديل',
  'checks.level-block': 'منع النشر',
  'checks.level-warning': 'التحذير',
  'checks.level-ignore': 'عدم الالتفات إليه',
  'checks.usual': 'كالمعتاد: {level}',
  'checks.save-levels': 'حفظ',
  'checks.levels-not-saved': 'لم تُحفظ المستويات',
  'checks.weigh-rules': 'تحديد وزن القواعد',
  'checks.see-rules': 'عرض وزن القواعد',

  // Holidays.
  'checks.holidays': 'العطل',
  'checks.holidays-of': 'العطل: \u2068{station}\u2069، {year}',
  'checks.holidays-explained': 'لكل مركز عمل قائمته التي تُحدد كل سنة. ولا تُعقد اجتماعات في هذه الأيام.',
  'checks.year': 'السنة',
  'checks.show': 'عرض',
  'checks.which-list': 'أي قائمة',
  'checks.known-lists': 'القوائم المعروفة',
  'checks.list-name': '⁨{station}⁩، {year} ({count})',
  'checks.no-holidays': 'لم تُدرج أي عطلة بعد.',
  'checks.no-stations': 'يظهر مركز العمل هنا متى حُدد لإحدى الهيئات.',
  'checks.day': 'اليوم',
  'checks.name': 'الاسم',
  'checks.name-hint': 'كما ورد في القائمة: عيد العمال',
  'checks.add-holiday': 'إضافة عطلة',
  'checks.paste-holidays': 'لصق قائمة',
  'checks.paste-hint': 'عطلة في كل سطر، والتاريخ أولا: 1 أيار/مايو عيد العمال',
  'checks.add-list': 'إضافة هذه العطل',
  'checks.remove': 'حذف',
  'checks.remove-holiday': 'حذف \u2068{name}\u2069، {date}',
  'checks.holiday-not-added': 'لم تُضف العطلة',
  'checks.list-not-added': 'لم تُضف القائمة',
  'refused.holidays.line': 'السطر {line} لا يبدأ بتاريخ يليه اسم: «\u2068{typed}\u2069»',

  // Interpreters.
  'checks.teams': 'أفرقة المترجمين الشفويين',
  'checks.teams-hint': 'يخدم كل منها جلسة واحدة في الوقت الواحد وجلستين في اليوم؛ ويُترك فارغا لفريق واحد',
  'changes.session.teams': 'أفرقة المترجمين الشفويين: {after} (سابقا: {before}).',
};
