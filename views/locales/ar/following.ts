import type { Translated } from '../../../src/language/message.ts';
import type { following as english } from '../en/following.ts';

/** Words of following changes by mail. */
export const following: Translated<typeof english> = {
  'following.by-mail': 'التغييرات بالبريد الإلكتروني',
  'following.by-mail-says':
    'عندما يتغير شيء مما هو منشور هنا نكتب إليكم بما كان وما صار: مرة في اليوم على الأكثر، وفوراً إذا تعلق الأمر بجلسة تُعقد خلال 24 ساعة. ولا يلزم حساب، وفي كل رسالة رابط لإنهائها.',
  'following.changes-of': 'التغييرات المتعلقة بما يلي',
  'following.whole-session': 'الدورة كلها',
  'following.ask': 'إرسال التغييرات إليّ',
  'following.not-asked': 'لم يُرسل شيء',
  'following.asked-title': 'راجعوا بريدكم',
  'following.written-to':
    'كتبنا إلى العنوان {email}. افتحوا الرابط الوارد في تلك الرسالة في غضون يومين؛ ولن نرسل التغييرات إلا بعد ذلك.',
  'following.not-come':
    'ألم يصل شيء بعد بضع دقائق؟ ابحثوا في البريد غير المرغوب فيه وتحققوا من كتابة العنوان.',
  'following.confirm-title': 'التغييرات بالبريد الإلكتروني',
  'following.confirm-says': 'هل هذا ما تودون أن تُبلَّغوا به على العنوان {email}؟',
  'following.confirm': 'نعم، إرسال التغييرات إليّ',
  'following.confirm-uses': 'يمكنكم إنهاء ذلك في أي وقت بواسطة رابط في كل رسالة.',
  'following.link-over': 'هذا الرابط غير صالح',
  'following.link-over-says':
    'مضى عليه أكثر من يومين، أو لم يُنسخ كاملاً، أو أُنهي ما كان مخصصاً له. ويمكنكم طلب رابط آخر من صفحة الدورة أو الهيئة.',
  'following.yours': 'ما تتابعونه بالبريد الإلكتروني',
  'following.yours-says': 'تُرسل التغييرات إلى {email}.',
  'following.now-confirmed': 'تم التأكيد. ستُرسل التغييرات من الآن فصاعداً إلى {email}.',
  'following.nothing': 'لا يُتابع أي شيء من هذا العنوان، ولا تُرسل إليه أي تغييرات.',
  'following.end': 'إنهاء',
  'following.end-what': 'إنهاء: {what}',
  'following.one': 'موضوع المتابعة',
  'following.end-all': 'إنهاء الكل',
  'following.language': 'لغة الرسائل',
  'following.end-title': 'لا مزيد من الرسائل عن التغييرات',
  'following.end-says': 'زر واحد ينهي كل ما يُتابع من هذا العنوان. وفتح هذه الصفحة لم يغير شيئاً.',
  'following.ended': 'تم الإنهاء',
  'following.ended-says':
    'لن تُرسل تغييرات أخرى إلى هذا العنوان. ويمكنكم متابعة دورة أو هيئة من جديد من صفحتها.',
  'following.mail-confirm': 'يرجى التأكيد: التغييرات بالبريد الإلكتروني، {what}',
  'following.asked-for': 'طُلب، والأرجح منكم، أن تُرسل إلى هذا العنوان التغييرات المتعلقة بما يلي: {what}.',
  'following.if-not-you':
    'الرابط صالح لمدة يومين؛ ولا يُرسل شيء قبل فتحه وتأكيد الطلب. وإن لم تكونوا من طلب ذلك، فلا حاجة إلى أي إجراء.',
  'following.to-session': 'فتح صفحة الدورة',
  'following.to-calendar': 'إضافة الجلسات إلى تقويمكم',
  'following.why': 'تلقيتم هذه الرسالة لأن إرسال التغييرات قد أُكّد من هذا العنوان.',
  'following.manage': 'الاطلاع على ما تتابعونه أو إنهاؤه',
  'following.mail-sessions': 'الدورات التي طرأت عليها تغييرات: {count}',
  'following.mail-change': '{session}: {change}',
  'following.mail-changes': '{session}: {change} (+{count})',
  'following.item': 'البند {item}: {title}',
  'refused.following.no-mail':
    'لا تُرسل رسائل من هذا الموقع في الوقت الحاضر، ولذلك لا يمكن متابعة التغييرات بالبريد الإلكتروني.',
};
