import type { Translated } from '../../../src/language/message.ts';
import type { candidates as english } from '../en/candidates.ts';

/** Words of several organizations of work side by side. */
export const candidates: Translated<typeof english> = {
  // The page and its deeds.
  'desk.page-candidates': 'تنظيمات الأعمال',
  'candidates.title': 'تنظيمات الأعمال: {session}',
  'candidates.explained':
    'لا تذكر الوثائق والصفحات والتقويمات إلا تنظيم الأعمال المعمول به. أما غيره فيبقى إلى جانبه ليُستكمل أو يُعرض على المكتب أو يُحفظ.',
  'candidates.alone':
    'لا يوجد إلا تنظيم أعمال واحد، وهو المعمول به. ويمكن إعداد نسخة منه إلى جانبه، بوصفها بديلا، وعرضهما على المكتب بوصفهما ألف وباء.',
  'candidates.name': 'تنظيم الأعمال {letter}',
  'candidates.name-in-force': 'تنظيم الأعمال {letter}، المعمول به',
  'candidates.place-in-force': 'معمول به',
  'candidates.place-candidate': 'بديل',
  'candidates.place-superseded': 'استُعيض عنه',
  'candidates.superseded-by': 'من قام بالاستعاضة عنه: {person}، {when}.',
  'candidates.copy-of': 'نسخة من {letter} كما في المراجعة {revision}.',
  'candidates.holds': {
    zero: 'لا جلسات؛ استُخدم {taken} من {length} دقيقة.',
    one: 'جلسة واحدة؛ استُخدم {taken} من {length} دقيقة.',
    two: 'جلستان؛ استُخدم {taken} من {length} دقيقة.',
    few: '{count} جلسات؛ استُخدم {taken} من {length} دقيقة.',
    many: '{count} جلسة؛ استُخدم {taken} من {length} دقيقة.',
    other: '{count} جلسة؛ استُخدم {taken} من {length} دقيقة.',
  },
  'candidates.edit': 'تعديل {letter}',
  'candidates.ask': 'استشارة المكتب بشأن {letter}',
  'candidates.put-in-force': 'بدء العمل بـ {letter}',
  'candidates.put-in-force-explained':
    'يبقى المعمول به الآن إلى جانب ما يحل محله، بوصفه مستعاضا عنه. ولا يُنشر شيء بذلك.',
  'candidates.keep-copy': 'حفظ نسخة من {letter}',
  'candidates.keep-first-copy': 'حفظ نسخة بوصفها البديل باء',
  'candidates.remove': 'حذف {letter}',
  'candidates.link': 'بدائل أخرى، جنبا إلى جنب',
  'candidates.which': 'أي تنظيم للأعمال',
  'candidates.you-edit':
    'هذا هو {letter}. وما تغيّرونه هنا لا يغيّر إلا {letter}؛ ويبقى {inForce} معمولا به كما هو.',
  'candidates.removal-rows': {
    zero: 'لا يُحذف أي سطر من تنظيمات الأعمال المحفوظة إلى جانب المعمول به.',
    one: 'يُحذف سطر واحد من تنظيمات الأعمال المحفوظة إلى جانب المعمول به.',
    two: 'يُحذف سطران من تنظيمات الأعمال المحفوظة إلى جانب المعمول به.',
    few: 'تُحذف {count} أسطر من تنظيمات الأعمال المحفوظة إلى جانب المعمول به.',
    many: 'يُحذف {count} سطرا من تنظيمات الأعمال المحفوظة إلى جانب المعمول به.',
    other: 'يُحذف {count} سطر من تنظيمات الأعمال المحفوظة إلى جانب المعمول به.',
  },

  // How they stand before the Bureau.
  'candidates.edited-since-asked': 'عُدِّل منذ استشارة المكتب',
  'candidates.round-says': 'الجولة {round}: {state}',
  'candidates.asked-several': 'المعروض على المكتب: {letters}',
  'candidates.agreed-other': 'اتُّفق على {letter}',
  'candidates.other-in-force': 'المعمول به هو {letter}',
  'candidates.stands-agreed':
    'اتُّفق على {letter}، غير أن المعمول به هو {inForce}. ويُعتد بالاتفاق عند النشر متى بدأ العمل بـ {letter}.',
  'candidates.stands-open': 'اتُّفق على {letter}، ولا تزال الجولة بشأن {other} مفتوحة. ويمكن للأمانة سحبها.',
  'candidates.also-asked': 'معروض أيضا على المكتب',
  'candidates.how-it-differs': 'كيف يختلف {letter} عن {other}',
  'desk.field-in-force': 'أي تنظيم أعمال هو المعمول به',
  'desk.field-letter': 'الحرف',

  // Two of them side by side, and what differs.
  'candidates.compare': 'مقارنة',
  'candidates.with': 'مع',
  'candidates.differences': 'أوجه الاختلاف',
  'candidates.count': {
    zero: 'لا اختلاف',
    one: 'اختلاف واحد',
    two: 'اختلافان',
    few: '{count} اختلافات',
    many: '{count} اختلافا',
    other: '{count} اختلاف',
  },
  'candidates.no-difference': 'لا فرق بين {a} و{b}.',
  'candidates.caption': 'تنظيما الأعمال {a} و{b}، جلسة بجلسة',
  'candidates.marked': 'المُعلَّم هو ما يرد في أحدهما فقط.',
  'candidates.only-in': 'في {letter} فقط',
  'candidates.no-meeting': 'لا جلسة',
  'candidates.in-both': '{what}: في {a}، {was}؛ وفي {b}، {is}.',
  'candidates.in-one': '{what}: في {letter} فقط.',
  'candidates.in-one-so': '{what}: في {letter} فقط، {is}.',
  'candidates.not-the-same': '{what}: ليس في {a} كما في {b}.',
  'candidates.minutes': '{count} دقيقة',
  'candidates.what-item': 'البند {item}',
  'candidates.what-item-begins': 'البند {item}، بدايته',
  'candidates.what-item-ends': 'البند {item}، نهايته',
  'candidates.what-item-minutes': 'البند {item}، الدقائق',
  'candidates.what-item-divided': 'البند {item}، توزيع الدقائق',
  'candidates.what-row': 'السطر «{words}»',
  'candidates.what-row-minutes': 'السطر «{words}»، الدقائق',
  'candidates.what-row-words': 'نص سطر، {meeting}',
  'candidates.what-row-pinned': 'سطر مثبّت، {meeting}',
  'candidates.what-meeting': 'جلسة {meeting}',
  'candidates.what-hours': 'يوم جلسة وساعاتها',
  'candidates.what-cancelled': 'جلسة {meeting}، ملغاة',
  'candidates.what-closed': 'جلسة {meeting}، مغلقة',
  'candidates.what-rows': 'جلسة {meeting}، ترتيب الأسطر أو تقسيمها',
  'candidates.what-track': 'جلسة {meeting}، أي الجلسات الموازية',
  'candidates.what-room': 'جلسة {meeting}، القاعة',
  'candidates.what-otherwise': 'جلسة {meeting}، الهيئات أو الرابط أو الترجمة الشفوية',
  'candidates.what-rooms': 'جميع الجلسات، القاعة',
  'candidates.what-all-otherwise': 'جميع الجلسات، الرابط أو الترجمة الشفوية',

  // What is refused.
  'refused.candidates.none-such': 'لم يعد تنظيم الأعمال هذا موجودا.',
  'refused.candidates.too-many':
    'الحد الأقصى لتنظيمات الأعمال المحفوظة جنبا إلى جنب للدورة هو {limit}. يُرجى حذف أحدها أولا.',
  'refused.candidates.in-force':
    'تنظيم الأعمال {letter} هو المعمول به ولا يمكن حذفه. يُرجى بدء العمل بغيره أولا.',
};
