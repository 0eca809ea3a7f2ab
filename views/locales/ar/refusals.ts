import type { Translated } from '../../../src/language/message.ts';
import type { refusals as english } from '../en/refusals.ts';

/** What a broken rule (`refused.CODE`) and a problem (`problem.CODE`) say. */
export const refusals: Translated<typeof english> = {
  'refused.other': 'لم يُقبل هذا الإجراء ({code}).',

  'refused.agenda.no-such-item': 'هذا البند لم يعد مدرجا في جدول الأعمال.',
  'refused.agenda.item-exists': 'هذا البند مدرج بالفعل في جدول الأعمال.',
  'refused.agenda.no-such-place': 'لا يوجد في جدول الأعمال موضع رقمه {place}؛ الموضع الأخير هو {last}.',
  'refused.agenda.no-such-step': 'لا يمكن نقل هذا البند أبعد من ذلك في هذا الاتجاه.',
  'refused.agenda.inside-itself': 'لا يمكن أن يوضع بند تحت نفسه.',
  'refused.agenda.too-deep': 'يتكون جدول الأعمال من {levels} مستويات على الأكثر؛ وسيقع «{title}» دون ذلك.',
  'refused.agenda.too-many': 'لا يمكن أن يتضمن جدول الأعمال أكثر من {limit} بند.',
  'refused.agenda.title-missing': 'يجب أن يكون للبند عنوان.',
  'refused.agenda.title-too-long': 'هذا العنوان مؤلف من {length} حرف؛ والحد الأقصى هو {limit}.',
  'refused.agenda.annotation-too-long': 'هذا الشرح مؤلف من {length} حرف؛ والحد الأقصى هو {limit}.',
  'refused.agenda.nothing-pasted': 'لم يُعثر في النص الملصق على أي بند.',
  'refused.agenda.no-such-reference': 'يشير النص إلى البند {reference}، وهو غير مدرج في جدول الأعمال.',

  'refused.timetable.no-such-meeting': 'هذه الجلسة لم تعد مدرجة في تنظيم الأعمال.',
  'refused.timetable.meeting-exists': 'هذه الجلسة مدرجة بالفعل في تنظيم الأعمال.',
  'refused.timetable.too-many-meetings': 'لا يمكن أن يتضمن تنظيم الأعمال أكثر من {limit} جلسة.',
  'refused.timetable.no-such-day': 'لا يوجد يوم بهذا التاريخ: {date}.',
  'refused.timetable.no-such-time': 'لا يوجد وقت كهذا: {time}.',
  'refused.timetable.half-a-time': 'يلزم تحديد وقت البداية ووقت النهاية معا، أو ترك كليهما فارغا.',
  'refused.timetable.end-before-start': 'النهاية، {end}، ليست بعد البداية، {start}.',
  'refused.timetable.across-midnight':
    'تنتهي الجلسة في اليوم الذي تبدأ فيه: من {start} إلى {end} يتجاوز منتصف الليل. يُرجى تقسيمها إلى جلستين.',
  'refused.timetable.outside-session': 'يقع {date} خارج أيام الدورة، من {start} إلى {end}.',
  'refused.timetable.overlap': 'تُعقد جلسة أخرى للهيئة نفسها في {date}، من {start} إلى {end}.',
  'refused.timetable.no-such-row': 'هذا السطر لم يعد مدرجا في تنظيم الأعمال.',
  'refused.timetable.row-exists': 'هذا السطر مدرج بالفعل في تنظيم الأعمال.',
  'refused.timetable.too-many-rows': 'لا يمكن أن يتضمن تنظيم الأعمال أكثر من {limit} سطر.',
  'refused.timetable.no-such-step': 'لا يمكن نقل هذا السطر أبعد من ذلك في هذا الاتجاه.',
  'refused.timetable.no-such-place': 'لا يوجد في هذه الجلسة موضع رقمه {place}؛ الموضع الأخير هو {last}.',
  'refused.timetable.minutes': 'يمكن أن يُخصص للسطر من دقيقة واحدة إلى {limit} دقيقة؛ وقد كُتب {minutes}.',
  'refused.timetable.empty-row': 'يجب أن يتناول السطر بندا أو أن تكون له كلماته الخاصة.',
  'refused.timetable.words-too-long': 'هذا النص مؤلف من {length} حرف؛ والحد الأقصى هو {limit}.',

  'refused.sessions.no-such-day': 'لا يوجد يوم بهذا التاريخ: {date}.',
  'refused.sessions.no-body': 'يجب أن تكون للدورة هيئة واحدة على الأقل.',
  'refused.sessions.end-before-start': 'اليوم الأخير، {end}، يسبق اليوم الأول، {start}.',
  'refused.documents.no-such-document': 'هذه الوثيقة لم تعد مدرجة.',
  'refused.documents.document-exists': 'هذه الوثيقة مدرجة بالفعل.',
  'refused.documents.too-many': 'لا يمكن إدراج أكثر من {limit} وثيقة.',
  'refused.documents.no-such-day': 'لا يوجد يوم بهذا التاريخ: {date}.',
  'refused.documents.no-such-step': 'لا يمكن نقل هذه الوثيقة أبعد من ذلك في هذا الاتجاه.',
  'refused.documents.title-missing': 'يجب أن يكون للوثيقة عنوان.',
  'refused.documents.title-too-long': 'هذا العنوان مؤلف من {length} حرف؛ والحد الأقصى هو {limit}.',
  'refused.documents.symbol-too-long': 'هذا الرمز مؤلف من {length} حرف؛ والحد الأقصى هو {limit}.',
  'refused.documents.symbol-used': 'الرمز {symbol} مستخدم بالفعل لوثيقة أخرى: «{title}».',

  'refused.drafting.session-exists': 'توجد بالفعل دورة بهذا المعرّف: {session}.',
  'refused.drafting.no-such-revision':
    'لا توجد المراجعة {number} لهذا البرنامج. لم يضع شيء مما كُتب؛ يُرجى إرسال الاستمارة مرة أخرى.',
  'refused.drafting.saved-by-another':
    'حفظ شخص آخر المراجعة {number} في هذه الأثناء. يُرجى المحاولة مرة أخرى.',
  'refused.drafting.no-such-text': 'هذا النص لم يعد موجودا في البرنامج.',
  'refused.drafting.not-a-translation': 'هذه هي اللغة الأصلية ({language})، وليست ترجمة.',
  'refused.drafting.clash': 'غيَّر شخص آخر الموضع نفسه في الأثناء. لم يُحفظ نصكم ولم يضع منه شيء.',

  'refused.approval.no-bureau': 'لم يُحدَّد مكتب يتفق على أعمال هذه الهيئة.',
  'refused.approval.agreed-in-future': 'لا يمكن أن يكون تاريخ الاتفاق في المستقبل: {on}.',
  'refused.approval.not-a-member': 'لا يُطلب رد إلا من أعضاء المكتب الذين استُشيروا في هذه الجولة.',
  'refused.approval.closed-already': 'أُغلقت هذه الجولة.',
  'refused.approval.words-needed': 'يُرجى بيان الاعتراض أو التعليق كتابة.',
  'refused.approval.opened-by-another': 'فُتحت الجولة {number} في هذه الأثناء. يُرجى المحاولة مرة أخرى.',
  'refused.approval.answered-at-once': 'وصل رد آخر في اللحظة نفسها. يُرجى المحاولة مرة أخرى.',

  'refused.editions.not-agreed': 'لم يتفق المكتب بعد على ما يلي: {subjects}.',
  'refused.editions.bureau-needs-symbol': 'الطبعة الصادرة تحت سلطة المكتب لها رمز.',
  'refused.editions.bound-part-changed':
    'يغيّر هذا ما نُشر بعد الاتفاق عليه: {subjects}. يلزم اتفاق جديد من المكتب.',
  'refused.editions.dates-not-agreed': 'لا يمكن الإعلان عن الجلسات قبل الاتفاق على المكان والتواريخ.',
  'refused.editions.nothing-published': 'لم يُنشر شيء عن هذه الدورة بعد.',
  'refused.editions.not-in-session':
    'لا يجوز للرئيس إجراء هذا التغيير إلا أثناء انعقاد الدورة، من {start} إلى {end}؛ أما الإلغاء فجائز في أي وقت.',
  'refused.editions.before-opening': 'لا يمكن للهيئة إقرار جدول أعمالها قبل الافتتاح في {start}.',
  'refused.editions.date-before-last': 'التاريخ، {date}، يسبق تاريخ الطبعة السابقة، {last}.',
  'refused.editions.draft-moved':
    'عندما طُلب هذا كانت المراجعة {seen} هي الأحدث؛ والآن هي المراجعة {revision}. يُرجى الاطلاع عليها ثم المحاولة مرة أخرى.',
  'refused.editions.blocked': {
    zero: 'لا يوجد ما يمنع النشر.',
    one: 'يوجد ما يجب تصحيحه قبل النشر: {problem}',
    two: 'يوجد أمران يجب تصحيحهما قبل النشر؛ أولهما: {problem}',
    few: 'توجد {count} أمور يجب تصحيحها قبل النشر؛ أولها: {problem}',
    many: 'يوجد {count} أمرا يجب تصحيحها قبل النشر؛ أولها: {problem}',
    other: 'يوجد {count} أمر يجب تصحيحها قبل النشر؛ أولها: {problem}',
  },
  'refused.editions.no-symbol': '«{symbol}» ليس رمزا سليم الصيغة.',
  'refused.editions.symbol-malformed': '«{symbol}» ليس رمزا سليم الصيغة. ربما المقصود: {suggestion}',
  'refused.editions.symbol-used': 'الرمز {symbol} مستخدم بالفعل.',
  'refused.editions.issued-by-another': 'صدرت الطبعة {number} في هذه الأثناء. يُرجى المحاولة مرة أخرى.',
  'refused.editions.no-papers': 'لم تُنشر أي طبعة تحمل رمزًا، ومن ثم لا يمكن إضافة أي لغة.',
  'refused.editions.texts-missing': {
    zero: 'لا ينقص أي نص لإصدار الوثيقة بهذه اللغة.',
    one: 'لا يمكن إصدار الوثيقة بهذه اللغة: نص واحد من نصوصها غير مترجم أو تُرجم عن صيغة أخرى.',
    two: 'لا يمكن إصدار الوثيقة بهذه اللغة: نصان من نصوصها غير مترجمين أو تُرجما عن صيغة أخرى.',
    few: 'لا يمكن إصدار الوثيقة بهذه اللغة: {count} من نصوصها غير مترجمة أو تُرجمت عن صيغة أخرى.',
    many: 'لا يمكن إصدار الوثيقة بهذه اللغة: {count} من نصوصها غير مترجمة أو تُرجمت عن صيغة أخرى.',
    other: 'لا يمكن إصدار الوثيقة بهذه اللغة: {count} من نصوصها غير مترجمة أو تُرجمت عن صيغة أخرى.',
  },
  'refused.editions.language-issued': 'صدرت الوثيقة بهذه اللغة بالفعل. وما صدر لا يُغيَّر.',
  'refused.papers.not-translated': {
    zero: 'لا يوجد نص ينقصه الترجمة ({language}).',
    one: 'لا يمكن كتابة الوثيقة بهذه اللغة ({language}): يوجد نص واحد غير مترجم أو ترجمته قديمة.',
    two: 'لا يمكن كتابة الوثيقة بهذه اللغة ({language}): يوجد نصان غير مترجمين أو ترجمتهما قديمة.',
    few: 'لا يمكن كتابة الوثيقة بهذه اللغة ({language}): توجد {count} نصوص غير مترجمة أو ترجمتها قديمة.',
    many: 'لا يمكن كتابة الوثيقة بهذه اللغة ({language}): يوجد {count} نصا غير مترجم أو ترجمته قديمة.',
    other: 'لا يمكن كتابة الوثيقة بهذه اللغة ({language}): يوجد {count} نص غير مترجم أو ترجمته قديمة.',
  },
  'refused.calendar.uid-taken': 'معرّف هذه الجلسة في التقويم مستخدم بالفعل: {meeting}.',

  'refused.import.not-a-programme': 'لم يُعثر في هذا النص على جدول أعمال ولا على تنظيم للأعمال.',
  'refused.import.no-days': 'لا يذكر النص أيام انعقاد الهيئة. يُرجى تحديدها.',

  'problem.other': 'يوجد هنا ما يجب تصحيحه ({code}).',
};
