import type { Translated } from '../../../src/language/message.ts';
import type { notes as english } from '../en/notes.ts';

/** Words of notes by the Secretariat. */
export const notes: Translated<typeof english> = {
  'note.resolution': 'القرار {number}',
  'note.decision': 'المقرر {number}',
  'note.in-resolution': 'في القرار {number}',
  'note.in-decision': 'في المقرر {number}',
  'note.in-same-resolution': 'وفي القرار نفسه',
  'note.in-same-decision': 'وفي المقرر نفسه',
  'note.on-subject': '{act} (”{subject}“)',
  'note.of-organ': '{act} الصادر عن {organ}',
  'note.established': 'عملاً ب{act}، أُنشئ {as}.',
  'note.established-constant': 'عملاً ب{act}، أُنشئ {as} ليكون عنصراً ثابتاً من عناصر {organ}.',
  'note.established-advising':
    'عملاً ب{act}، أُنشئ {as} لإسداء المشورة وتقديم المساعدة إلى {organ} في تنفيذ ولايته فيما يتعلق ب{instrument}.',
  'note.reaffirmed-resolution': 'وقد أُعيد تأكيد ذلك القرار باستمرار في القرارات اللاحقة الصادرة عن {organ}.',
  'note.reaffirmed-decision': 'وقد أُعيد تأكيد ذلك المقرر باستمرار في القرارات اللاحقة الصادرة عن {organ}.',
  'note.first-meeting': 'وعُقد {ordinal} {body:of} {days}.',
  'note.first-session': 'وعُقدت {ordinal} {body:of} {days}.',
  'note.did-welcomed':
    '{in} الصادر عن {organ}، رُحِّب بالمناقشات الموضوعية والأنشطة التي اضطلع بها {body} وجرى التشديد على مساهمته في التنفيذ الكامل {instrument:of}.',
  'note.did-continued': '{in} الصادر عن {organ}، تقرر أن يواصل {body} أداء المهام المنصوص عليها في {act}.',
  'note.did-to-meet':
    '{in} الصادر عن {organ}، تقرر أن يعقد {body} اجتماعاً واحداً على الأقل بين الدورات قبل {session:genitive} {organ:of}.',
  'note.did-to-meet-on':
    '{in} الصادر عن {organ}، تقرر أن يعقد {body} اجتماعاً واحداً على الأقل بين الدورات قبل {session:genitive} {organ:of}، وأُشير في هذا الصدد إلى توصية {body} بأن يركز الاجتماع المقبل على ما يلي: {topics}.',
  'note.did-made-constant':
    '{in} الصادر عن {organ}، تقرر، ضمن جملة أمور، أن يكون {body} عنصراً ثابتاً من عناصر {organ} وأن يحيل إليه تقاريره وتوصياته.',
  'note.did-consecutive':
    '{in} الصادر عن {organ}، جرى، ضمن جملة أمور، تشجيع الهيئات التالية على النظر في عقد اجتماعاتها سنوياً، عند الاقتضاء، وعلى عقدها بصورة متعاقبة، من أجل ضمان استخدام الموارد بفعالية: {bodies}.',
  'note.did-joint-discussion':
    '{in} الصادر عن {organ}، طُلب إلى الهيئات التالية إجراء مناقشة مواضيعية مشتركة بشأن الموضوع ”{topic}“ وتقديم توصيات، في إطار ولاياتها، لينظر فيها {organ} في {at}: {bodies}.',
  'note.did-joint-discussion-to':
    '{in} الصادر عن {organ}، طُلب إلى الهيئات التالية إجراء مناقشة مواضيعية مشتركة بشأن الموضوع ”{topic}“ وتقديم توصيات، في إطار ولاياتها، لينظر فيها {organ} في {at}، من أجل ما يلي: {aim}. والهيئات هي: {bodies}.',
  'note.session': '{ordinal} {days}',
  'note.back-to-back': '{session}، بالتعاقب مع {ordinal:genitive} {body:of}',
  'note.with-discussion': '{session}، مع إجراء مناقشة مواضيعية مشتركة عملاً ب{act} الصادر عن {organ}',
  'note.held-meeting': {
    zero: 'عُقد {body:of} {sessions}.',
    one: 'عُقد {body:of} {sessions}.',
    two: 'عُقد {body:of} {sessions}.',
    few: 'عُقد {body:of} {sessions}.',
    many: 'عُقد {body:of} {sessions}.',
    other: 'عُقد {body:of} {sessions}.',
  },
  'note.held-session': {
    zero: 'عُقدت {body:of} {sessions}.',
    one: 'عُقدت {body:of} {sessions}.',
    two: 'عُقدت {body:of} {sessions}.',
    few: 'عُقدت {body:of} {sessions}.',
    many: 'عُقدت {body:of} {sessions}.',
    other: 'عُقدت {body:of} {sessions}.',
  },
  'note.respectively': '{symbols}، على التوالي',
  'note.report-available': 'سيتاح التقرير عن {ordinal:genitive} {body:of} ({symbols}) {organ:of} في {at}',
  'note.meeting-reports-available': 'ستتاح التقارير عن تلك الاجتماعات ({symbols}) {organ:of} في {at}',
  'note.session-reports-available': 'ستتاح التقارير عن تلك الدورات ({symbols}) {organ:of} في {at}',
  'note.by-act': 'وعملاً ب{act} الصادر عن {organ}',
  'note.by-bureau': 'ووفقاً للقرار الذي اتخذه {bureau} {organ:of} في {date}',
  'note.accordingly': '{by}، {sentence}.',
  'note.sentence': 'و{sentence}.',
  'note.requested': '{in} الصادر عن {organ}، طُلب إلى {asked} إتاحة القرار للهيئات التالية: {to}.',
  'note.report-contains':
    'وسيتاح التقرير عن {ordinal:genitive} ({symbols})، الذي يتضمن القرار، {organ:of} في {at}.',
  'note.in-place': 'في {place} {days}',
  'note.heading-meeting': 'التقرير عن اجتماع {body} المعقود {where}',
  'note.heading-meetings': 'التقارير عن اجتماعات {body} المعقودة {where}',
  'note.heading-session': 'التقرير عن {ordinal:genitive} {body:of} ({where})',
  'note.heading-sessions': 'التقارير عن دورات {body} المعقودة {where}',
  'note.title-subsidiary': 'التقارير عن اجتماعات الهيئات الفرعية التابعة {organ:of}',
  'note.title-transmitted': 'التقرير عن {ordinal:genitive} {body:of}',
  'note.items-of-provisional-agenda': 'البنود {numbers} من جدول الأعمال المؤقت',
  'problem.note.no-item': 'لا تندرج المذكرة في إطار أي بند من بنود جدول الأعمال.',
  'problem.note.item-unknown': 'تندرج المذكرة في إطار بند غير مدرج في جدول الأعمال.',
  'problem.note.empty': 'لا تحيل المذكرة أي تقرير أو قرار.',
  'problem.note.not-subsidiary': '{body} لا يتبع {parent}.',
  'problem.note.body-twice': 'يرد {body} في المذكرة مرتين.',
  'problem.note.resolution-earlier':
    'اعتُمد القرار أو المقرر {number} قبل {established} الذي أُنشئت الهيئة بموجبه.',
  'problem.note.held-before-established': 'بدأت دورة {body:of} في {start}، قبل إنشاء الهيئة في عام {year}.',
  'problem.note.no-session': 'لم يُذكر أي اجتماع {body:of} منذ الدورة الماضية.',
  'problem.note.out-of-order':
    'في اجتماعات {body}، يلي الرقم {ordinal} الرقم {before}: التواريخ أو الأرقام غير مرتبة.',
  'problem.note.days-reversed': 'الاجتماع {ordinal} {body:of} ينتهي في {end}، قبل أن يبدأ في {start}.',
  'problem.note.outside-period':
    'الاجتماع {ordinal} {body:of} (من {start} إلى {end}) لا يقع بين الدورة الماضية (حتى {since}) والدورة المقصودة بالمذكرة (ابتداءً من {opens}).',
  'problem.note.report-missing': 'التقرير عن الاجتماع {ordinal} {body:of} ليس له رمز بعد.',
  'problem.note.report-twice': 'ذُكر التقرير {symbol} لاجتماعين من اجتماعات هيئة واحدة.',
  'problem.note.report-never-issued': 'التقرير {symbol} لم يصدر قط.',
  'problem.note.report-of-another': '{symbol} ليس من رموز وثائق {body}.',
  'problem.note.symbol-malformed': '{symbol} ليس رمز وثيقة.',
  'problem.note.symbol-meant': '{symbol} ليس رمز وثيقة. ولعل المقصود هو {suggestion}.',
  'problem.note.act-malformed': '{number} ليس رقماً لقرار أو مقرر، مثل 7/1 أو 2016/17.',
  'problem.note.act-later': 'القرار أو المقرر {number} صادر في عام {year}، بعد الدورة التي تُفتتح في {opens}.',
  'problem.note.act-of-another-session': 'اعتُمد القرار {number} قبل الدورة المذكورة.',
  'problem.note.joint-with-itself': 'لا يمكن أن يجتمع {body} بالتعاقب مع اجتماعه هو نفسه.',
  'problem.note.joint-apart':
    'يُفترض أن يكون الاجتماع {ordinal} {body:of} متعاقباً، لكنه يُعقد من {start} إلى {end}.',
  'problem.note.no-bureau': 'المكتب المذكور غير معروف.',
};
