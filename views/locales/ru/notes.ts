import type { Translated } from '../../../src/language/message.ts';
import type { notes as english } from '../en/notes.ts';

/** Words of notes by the Secretariat. Resolutions and decisions stand in the genitive, after "на основании". */
export const notes: Translated<typeof english> = {
  'note.resolution': 'резолюции {number}',
  'note.decision': 'решения {number}',
  'note.in-resolution': 'В резолюции {number}',
  'note.in-decision': 'В решении {number}',
  'note.in-same-resolution': 'В той же резолюции',
  'note.in-same-decision': 'В том же решении',
  'note.on-subject': '{act} («{subject}»)',
  'note.of-organ': '{act} {organ:of}',
  'note.established': 'На основании {act} действует {as}.',
  'note.established-constant':
    'На основании {act} в качестве постоянного элемента {organ:of} действует {as}.',
  'note.established-advising':
    'На основании {act} действует {as}, в задачи которой входит консультирование {organ:of} и оказание содействия в осуществлении мандата в связи со следующим документом: {instrument}.',
  'note.reaffirmed-resolution':
    'Эта резолюция последовательно подтверждалась в последующих резолюциях {organ:of}.',
  'note.reaffirmed-decision':
    'Это решение последовательно подтверждалось в последующих резолюциях {organ:of}.',
  'note.first-meeting': '{ordinal:capital} {body:of} состоялось {days}.',
  'note.first-session': '{ordinal:capital} {body:of} состоялась {days}.',
  'note.did-welcomed':
    '{in} {organ:of} приветствуются обсуждения по вопросам существа и деятельность {body:of} и подчеркивается вклад {body:of} в полное осуществление следующего документа: {instrument}.',
  'note.did-continued':
    '{in} {organ:of} содержится решение о том, что {body} продолжает выполнять функции на основании {act}.',
  'note.did-to-meet':
    '{in} {organ:of} содержится решение о проведении не менее одного межсессионного совещания {body:of} до начала следующей сессии {organ:of} ({session}).',
  'note.did-to-meet-on':
    '{in} {organ:of} содержится решение о проведении не менее одного межсессионного совещания {body:of} до начала следующей сессии {organ:of} ({session}) и принимается к сведению рекомендация {body:of} посвятить следующее совещание следующим темам: {topics}.',
  'note.did-made-constant':
    '{in} {organ:of} содержится, в частности, решение о том, что {body} является постоянным элементом {organ:of} и препровождает в адрес {organ:of} свои доклады и рекомендации.',
  'note.did-consecutive':
    '{in} {organ:of} содержится, в частности, рекомендация рассматривать возможность проведения совещаний на ежегодной основе, по мере необходимости, и проводить их последовательно в целях обеспечения эффективного использования ресурсов; она обращена к следующим органам: {bodies}.',
  'note.did-joint-discussion':
    '{in} {organ:of} содержится просьба провести совместное тематическое обсуждение («{topic}») и вынести в рамках своих мандатов рекомендации для рассмотрения на {at} {organ:of}; она обращена к следующим органам: {bodies}.',
  'note.did-joint-discussion-to':
    '{in} {organ:of} содержится просьба провести совместное тематическое обсуждение («{topic}») и вынести в рамках своих мандатов рекомендации для рассмотрения на {at} {organ:of}, с тем чтобы {aim}; она обращена к следующим органам: {bodies}.',
  'note.session': '{ordinal} ({days})',
  'note.back-to-back': '{session}, непосредственно до или после {ordinal:of} {body:of}',
  'note.with-discussion': '{session}, с совместным тематическим обсуждением на основании {act} {organ:of}',
  'note.held-meeting': {
    one: 'Состоялось следующее совещание {body:of}: {sessions}.',
    few: 'Состоялись следующие совещания {body:of}: {sessions}.',
    many: 'Состоялись следующие совещания {body:of}: {sessions}.',
    other: 'Состоялись следующие совещания {body:of}: {sessions}.',
  },
  'note.held-session': {
    one: 'Состоялась следующая сессия {body:of}: {sessions}.',
    few: 'Состоялись следующие сессии {body:of}: {sessions}.',
    many: 'Состоялись следующие сессии {body:of}: {sessions}.',
    other: 'Состоялись следующие сессии {body:of}: {sessions}.',
  },
  'note.respectively': '{symbols}, соответственно',
  'note.report-available':
    'доклад о работе {ordinal:of} {body:of} ({symbols}) будет представлен на {at} {organ:of}',
  'note.meeting-reports-available':
    'доклады о работе этих совещаний ({symbols}) будут представлены на {at} {organ:of}',
  'note.session-reports-available':
    'доклады о работе этих сессий ({symbols}) будут представлены на {at} {organ:of}',
  'note.by-act': 'На основании {act} {organ:of}',
  'note.by-bureau': 'На основании решения {bureau:of} {organ:of} от {date}',
  'note.accordingly': '{by} {sentence}.',
  'note.sentence': '{sentence}.',
  'note.requested':
    '{in} {organ:of} содержится просьба предоставить эту резолюцию следующим органам: {to}. Просьба обращена к следующему должностному лицу: {asked}.',
  'note.report-contains':
    'Доклад о работе {ordinal:of} ({symbols}), в котором содержится эта резолюция, будет представлен на {at} {organ:of}.',
  'note.in-place': '{place}, {days}',
  'note.heading-meeting': 'Доклад о работе совещания {body:of} ({where})',
  'note.heading-meetings': 'Доклады о работе совещаний {body:of} ({where})',
  'note.heading-session': 'Доклад о работе {ordinal:of} {body:of} ({where})',
  'note.heading-sessions': 'Доклады о работе сессий {body:of} ({where})',
  'note.title-subsidiary': 'доклады о работе совещаний вспомогательных органов {organ:of}',
  'note.title-transmitted': 'доклад о работе {ordinal:of} {body:of}',
  'note.items-of-provisional-agenda': 'Пункты {numbers} предварительной повестки дня',
  'problem.note.no-item': 'Записка не относится ни к одному пункту повестки дня.',
  'problem.note.item-unknown': 'Записка относится к пункту, которого нет в повестке дня.',
  'problem.note.empty': 'В записке не препровождается ни доклад, ни резолюция.',
  'problem.note.not-subsidiary': '{body:capital} не входит в структуру {parent:of}.',
  'problem.note.body-twice': '{body:capital} значится в записке дважды.',
  'problem.note.resolution-earlier':
    'Резолюция или решение {number} предшествует документу {established}, которым был учрежден орган.',
  'problem.note.held-before-established':
    'Сессия или совещание {body:of} началось {start}, до учреждения органа ({year} год).',
  'problem.note.no-session': 'Не указано ни одного совещания {body:of} после предыдущей сессии.',
  'problem.note.out-of-order':
    'Среди совещаний {body:of} номер {ordinal} следует за номером {before}: нарушен порядок дат или номеров.',
  'problem.note.days-reversed':
    'Совещание {ordinal} {body:of} заканчивается {end}, раньше, чем начинается ({start}).',
  'problem.note.outside-period':
    'Совещание {ordinal} {body:of} ({start} – {end}) не приходится на период между предыдущей сессией (до {since}) и той, для которой предназначена записка (с {opens}).',
  'problem.note.report-missing':
    'Доклад о работе совещания {ordinal} {body:of} еще не имеет условного обозначения.',
  'problem.note.report-twice': 'Доклад {symbol} указан для двух совещаний одного органа.',
  'problem.note.report-never-issued': 'Доклад {symbol} не был издан.',
  'problem.note.report-of-another': '{symbol} не является условным обозначением документов {body:of}.',
  'problem.note.symbol-malformed': '{symbol} не является условным обозначением документа.',
  'problem.note.symbol-meant':
    '{symbol} не является условным обозначением документа. Возможно, имеется в виду {suggestion}.',
  'problem.note.act-malformed':
    '{number} не является номером резолюции или решения, таким как 7/1 или 2016/17.',
  'problem.note.act-later':
    'Резолюция или решение {number} датируется {year} годом, то есть позже сессии, открывающейся {opens}.',
  'problem.note.act-of-another-session': 'Резолюция {number} была принята до указанной сессии.',
  'problem.note.joint-with-itself':
    '{body:capital} не может проводить совещание вслед за своим же совещанием.',
  'problem.note.joint-apart':
    'Совещание {ordinal} {body:of} должно примыкать по времени, однако проводится с {start} по {end}.',
  'problem.note.no-bureau': 'Указано неизвестное бюро.',
  'desk.field-established': 'мандат',
  'desk.field-resolutions': 'последующие резолюции',
  'desk.field-sessions': 'проведенные сессии',
  'desk.field-by': 'основание для препровождения докладов',
  'desk.field-head': 'заголовок и сноски',
  'desk.field-inWords': 'текст',
  'desk.field-body': 'орган',
  'desk.field-act': 'резолюция',
  'desk.field-session': 'сессия',
  'desk.field-asked': 'кого просили представить резолюцию',
  'desk.field-to': 'другие органы-адресаты',
};
