import type { Translated } from '../../../src/language/message.ts';
import type { signing as english } from '../en/signing.ts';

/** Words of single sign-on, sign-ins and terms of office. */
export const signing: Translated<typeof english> = {
  // Single sign-on.
  'signing.single-sign-on': 'الدخول الموحّد',
  'signing.sign-in-at': 'تسجيل الدخول عن طريق {host}',
  'signing.single-sign-on-explained':
    'تُحالون إلى هناك ثم تعودون. ويتيح ذلك الدخول لمن له حساب هنا بعنوان البريد الإلكتروني نفسه.',
  'signing.signs-out-here-alone': 'سجلتم الدخول عن طريق {host}: تسجيل الخروج هنا لا ينهي دخولكم هناك.',
  'signing.still-signed-in-at':
    'قد يكون دخولكم لا يزال مسجلاً لدى {host}؛ فإن كان الجهاز يستعمله غيركم، فسجّلوا الخروج هناك أيضاً.',
  'signing.to-public-pages': 'إلى الصفحات العامة',

  // One-time links by mail.
  'signing.lost-password': 'هل فقدتم كلمة السر؟ اطلبوا رابطاً بالبريد الإلكتروني',
  'signing.link-by-mail': 'رابط يُستعمل مرة واحدة بالبريد الإلكتروني',
  'signing.link-by-mail-explained': 'اذكروا عنوان حسابكم؛ يُرسل إليه رابط يتيح لكم الدخول مرة واحدة.',
  'signing.send-link': 'إرسال الرابط',
  'signing.link-not-sent': 'لم يُطلب أي رابط',
  'signing.link-asked':
    'إذا كان العنوان {email} لشخص له حق الدخول، فالرابط في طريقه إليه. وهو صالح ليوم واحد.',
  'signing.link-not-come':
    'ألم يصل شيء بعد بضع دقائق؟ انظروا في البريد غير المرغوب فيه، وتحققوا من كتابة العنوان؛ ويمكن لمدير النظام أيضاً أن يعطيكم رابطاً.',
  'signing.invited': 'دعوة {name} في الطريق',
  'signing.link-sent': 'الرابط في طريقه إلى {name}',
  'signing.link-sent-to': 'تُرسل إلى {email} رسالة فيها رابط يُستعمل مرة واحدة، صالح حتى {until}.',
  'signing.invites-by-mail': 'تُرسل إلى الشخص دعوة فيها رابط يُستعمل مرة واحدة، صالح لسبعة أيام.',
  'signing.send-new-link': 'إرسال رابط جديد بالبريد الإلكتروني',
  'signing.show-link-instead': 'عرض الرابط هنا بدلاً من ذلك',

  // What the letters say.
  'signing.invitation-subject': 'دعوة إلى تسجيل الدخول إلى Plenary',
  'signing.invitation-words': 'يتيح لكم {by} الدخول إلى Plenary، حيث تُعَدّ الدورات. ودوركم: {role}.',
  'signing.role-at': '{role}، {body}',
  'signing.invitation-link': 'سجّلوا الدخول واختاروا كلمة سر',
  'signing.letter-link-subject': 'رابط لتسجيل الدخول إلى Plenary',
  'signing.letter-link-sent': 'يرسل إليكم {by} رابطاً لتسجيل الدخول باسم {name}.',
  'signing.letter-link-asked': 'طُلب رابط لتسجيل الدخول باسم {name}، والأرجح أنكم من طلبه.',
  'signing.letter-holds': 'الرابط مخصص لصاحب العنوان {email} وحده، ويتيح الدخول مرة واحدة، حتى {until}.',
  'signing.letter-not-expected': 'لم تكونوا تنتظرون هذه الرسالة؟ لا يحدث شيء ما لم يُستعمل الرابط.',

  // One’s clock.
  'signing.clock': 'ساعتكم',
  'signing.clock-hint':
    'مدينة تُعرض عليكم المواعيد بتوقيتها، أو منطقة زمنية مثل Europe/Vienna؛ وإذا تُركت الخانة خالية فبتوقيت مكان الدورة',
  'signing.clock-is': 'المنطقة الزمنية: {zone}',
  'signing.day-at-city': '{day}، {time} ({city})',

  // Where somebody is signed in.
  'signing.signed-in-at': 'أين سُجّل الدخول',
  'signing.nowhere': 'لا دخول مسجلاً في أي مكان.',
  'signing.way': 'الطريقة',
  'signing.way-password': 'كلمة السر',
  'signing.way-link': 'رابط يُستعمل مرة واحدة',
  'signing.way-single-sign-on': 'الدخول الموحّد',
  'signing.way-unknown': 'غير مسجل',
  'signing.used': 'آخر استعمال',
  'signing.used-to-the-hour': 'يُسجَّل آخر استعمال بالساعة.',
  'signing.end-all': 'إنهاء الكل',
  'signing.bound': 'في الدخول الموحّد، يُعرف هذا الشخص لدى {host} بالمعرّف {subject}.',
  'signing.release': 'فك الارتباط',
  'signing.release-explained': 'عند الدخول الموحّد التالي بالعنوان نفسه بعد التحقق منه، يُربط الحساب من جديد.',

  // Looking for people.
  'signing.search': 'بحث',
  'signing.search-people': 'الاسم أو عنوان البريد الإلكتروني',
  'signing.people-found': {
    zero: 'لا أحد',
    one: 'شخص واحد',
    two: 'شخصان',
    few: '{count} أشخاص',
    many: '{count} شخصاً',
    other: '{count} شخص',
  },
  'signing.nobody-found': 'لا يوجد أحد في اسمه أو عنوانه ”{typed}“.',
  'signing.show-everybody': 'عرض الجميع',
  'signing.page-of': 'الصفحة {page} من {pages}',
  'signing.page-before': 'الصفحة السابقة',
  'signing.page-after': 'الصفحة التالية',
  'signing.name-and-address': 'الاسم والعنوان',
  'signing.new-address-explained':
    'تُرسل الرسائل من الآن إلى العنوان الجديد؛ ولا تعود الروابط التي لم تُستعمل صالحة.',

  // Offices.
  'signing.post': 'المنصب',
  'signing.post-chair': 'الرئيس',
  'signing.post-vice-chair': 'نائب الرئيس',
  'signing.post-rapporteur': 'المقرر',
  'signing.post-member': 'عضو',
  'signing.post-for-group': '{post}، {group}',
  'signing.group': 'مجموعة الدول',
  'signing.no-group': 'لا توجد',
  'signing.group-african-states': 'الدول الأفريقية',
  'signing.group-asia-pacific-states': 'دول آسيا والمحيط الهادئ',
  'signing.group-eastern-european-states': 'دول أوروبا الشرقية',
  'signing.group-latin-american-and-caribbean-states': 'دول أمريكا اللاتينية والبحر الكاريبي',
  'signing.group-western-european-and-other-states': 'دول أوروبا الغربية ودول أخرى',
  'signing.group-group-of-77-and-china': 'مجموعة الـ 77 والصين',
  'signing.group-european-union': 'الاتحاد الأوروبي',
  'signing.person-typed': 'اسم شخص له حساب هنا، أو عنوان بريده الإلكتروني',
  'signing.capacity-written': 'إذا تُركت الخانة خالية كُتبت الصفة من المنصب والمجموعة، باللغات الست',
  'signing.capacity-in-others': 'الصفة باللغات الأخرى',
  'signing.what-it-is': 'ماهية المنصب',
  'signing.change-office': 'تعديل، إنهاء، نقل',
  'signing.change-office-of': 'تعديل المنصب أو إنهاؤه أو نقله: {capacity}، {name}',
  'signing.last-day-hint': 'إذا تُركت الخانة خالية فحتى إشعار آخر',
  'signing.successor': 'الخلف',
  'signing.successor-explained': 'تنتهي مدة {name} في اليوم السابق، ويشغل الخلف المنصب بالصفة نفسها.',
  'signing.pass-on': 'نقل المنصب',
  'signing.not-passed-on': 'لم يُنقل المنصب',
  'signing.take-back': 'سحب المنصب',
  'signing.take-back-explained':
    'لم تبدأ مدة هذا المنصب بعد. ولا يبقى منه إلا سطر في السجل؛ أما اليوم الأخير لمن يشغله قبل ذلك فيبقى كما هو.',
  'signing.at-the-same-time': 'في الوقت نفسه',
  'signing.two-offices': '{name}: منصبان في الوقت نفسه، {one} و{other} ({term}).',
  'signing.same-office': 'يشغل {one} و{other} المنصب نفسه: {capacity} ({term}).',

  // Refusals.
  'refused.people.chair-held':
    'يشغل {name} منصب الرئيس من {from} إلى {until}، وليس للمكتب إلا رئيس واحد في الوقت الواحد. انقلوا ذلك المنصب إلى خلف، أو أسندوه من يوم آخر.',
  'refused.people.chair-held-on':
    'يشغل {name} منصب الرئيس اعتباراً من {from}، وليس للمكتب إلا رئيس واحد في الوقت الواحد. انقلوا ذلك المنصب إلى خلف، أو حددوا يومه الأخير أولاً.',
  'refused.people.successor-too-early': 'يبدأ الخلف بعد {from}، وهو أول أيام المنصب',
  'refused.people.own-administration': 'لا ينهي هذا الدور عنكم إلا مدير نظام آخر، لئلا يبقى النظام بلا مدير',
  'refused.people.office-began': 'بدأت مدة هذا المنصب في {from}؛ فحددوا يومه الأخير بدلاً من سحبه',
  'refused.people.nobody-called': 'لا أحد ممن لهم حساب هنا يُدعى ”{typed}“ أو له هذا العنوان',
  'refused.people.several-called': 'أكثر من شخص يُدعى ”{typed}“؛ اكتبوا عنوان البريد الإلكتروني',
  'refused.field.no-city':
    '”{typed}“ ليست مدينة معروفة هنا ولا منطقة زمنية؛ اكتبوا مدينة كبيرة لها التوقيت نفسه، أو Europe/Vienna مثلاً',
  'refused.sign-in.provider-silent':
    'لا يستجيب الدخول الموحّد حالياً. حاولوا بعد قليل، أو سجّلوا الدخول بطريقة أخرى.',
  'refused.sign-in.provider-refused':
    'لم يؤكد الدخول الموحّد هويتكم. ابدأوا من جديد، أو سجّلوا الدخول بطريقة أخرى.',
  'refused.sign-in.not-set-out':
    'لم يبدأ هذا الدخول في هذا المتصفح، أو سبق استعمال جوابه، أو مضى عليه وقت طويل. ابدأوا من جديد.',
  'refused.sign-in.email-unverified':
    'لا يشهد الدخول الموحّد على عنوان بريدكم الإلكتروني، فلا يمكن مطابقته بحساب هنا. راجعوا مدير النظام.',
  'refused.sign-in.nobody-known': 'لا حساب هنا لصاحب العنوان {email}. اطلبوا حساباً من مدير النظام.',
  'refused.sign-in.revoked': 'أُلغي حق دخول صاحب العنوان {email}.',
  'refused.sign-in.bound-to-another':
    'حساب {email} مرتبط لدى الجهة نفسها بهوية أخرى. اطلبوا من مدير النظام فك هذا الارتباط.',
  'refused.sign-in.asked-too-often': {
    zero: 'طُلب هذا أكثر مما ينبغي. حاولوا مرة أخرى الآن.',
    one: 'طُلب هذا أكثر مما ينبغي. حاولوا مرة أخرى بعد دقيقة واحدة.',
    two: 'طُلب هذا أكثر مما ينبغي. حاولوا مرة أخرى بعد دقيقتين.',
    few: 'طُلب هذا أكثر مما ينبغي. حاولوا مرة أخرى بعد {count} دقائق.',
    many: 'طُلب هذا أكثر مما ينبغي. حاولوا مرة أخرى بعد {count} دقيقة.',
    other: 'طُلب هذا أكثر مما ينبغي. حاولوا مرة أخرى بعد {count} دقيقة.',
  },
};
