import type { Translated } from '../../../src/language/message.ts';
import type { notes as english } from '../en/notes.ts';

/** Words of notes by the Secretariat. */
export const notes: Translated<typeof english> = {
  'note.resolution': 'resolución {number}',
  'note.decision': 'decisión {number}',
  'note.in-resolution': 'En su resolución {number}',
  'note.in-decision': 'En su decisión {number}',
  'note.in-same-resolution': 'En la misma resolución',
  'note.in-same-decision': 'En la misma decisión',
  'note.on-subject': '{act}, titulada “{subject}”',
  'note.of-organ': '{act} {organ:of}',
  'note.established': 'De conformidad con la {act}, se estableció {as}.',
  'note.established-constant':
    'De conformidad con la {act}, se estableció {as} como elemento constante {organ:of}.',
  'note.established-advising':
    'De conformidad con la {act}, se estableció {as}, con la función de asesorar y prestar asistencia en la ejecución del mandato {organ:of} respecto {instrument:of}.',
  'note.reaffirmed-resolution':
    'Esa resolución se ha reafirmado sistemáticamente en resoluciones posteriores {organ:of}.',
  'note.reaffirmed-decision':
    'Esa decisión se ha reafirmado sistemáticamente en resoluciones posteriores {organ:of}.',
  'note.first-meeting': '{ordinal:the:capital} {body:of} se celebró {days}.',
  'note.first-session': '{ordinal:the:capital} {body:of} se celebró {days}.',
  'note.did-welcomed':
    '{in}, {organ:the} acogió con beneplácito los debates sustantivos y las actividades {body:of} y subrayó su contribución a la plena aplicación {instrument:of}.',
  'note.did-continued':
    '{in}, {organ:the} decidió que {body:the} siguiera desempeñando las funciones enunciadas en la {act}.',
  'note.did-to-meet':
    '{in}, {organ:the} decidió que {body:the} celebrara al menos una reunión entre períodos de sesiones antes {session:of} {organ:of}.',
  'note.did-to-meet-on':
    '{in}, {organ:the} decidió que {body:the} celebrara al menos una reunión entre períodos de sesiones antes {session:of} {organ:of} y tomó nota a ese respecto de la recomendación {body:of} de que la reunión siguiente se centrara en los temas siguientes: {topics}.',
  'note.did-made-constant':
    '{in}, {organ:the} decidió, entre otras cosas, que {body:the} fuera un elemento constante {organ:of} y le remitiera sus informes y recomendaciones.',
  'note.did-consecutive':
    '{in}, {organ:the} alentó, entre otras cosas, a que consideraran la posibilidad de reunirse anualmente, según fuera necesario, y celebraran sus reuniones de forma consecutiva, a fin de asegurar la utilización eficaz de los recursos, los siguientes órganos: {bodies}.',
  'note.did-joint-discussion':
    '{in}, {organ:the} solicitó que celebraran un debate temático conjunto sobre el tema “{topic}” y formularan recomendaciones, en el marco de sus mandatos, para que {organ:the} las examinara en su {at}, los siguientes órganos: {bodies}.',
  'note.did-joint-discussion-to':
    '{in}, {organ:the} solicitó que celebraran un debate temático conjunto sobre el tema “{topic}” y formularan recomendaciones, en el marco de sus mandatos, para que {organ:the} las examinara en su {at}, con el fin de {aim}, los siguientes órganos: {bodies}.',
  'note.session': 'su {ordinal} {days}',
  'note.back-to-back': '{session}, en forma contigua con {ordinal:the} {body:of}',
  'note.with-discussion':
    '{session}, con un debate temático conjunto celebrado de conformidad con la {act} {organ:of}',
  'note.held-meeting': {
    one: '{body:the:capital} celebró {sessions}.',
    other: '{body:the:capital} celebró {sessions}.',
  },
  'note.held-session': {
    one: '{body:the:capital} celebró {sessions}.',
    other: '{body:the:capital} celebró {sessions}.',
  },
  'note.respectively': '{symbols}, respectivamente',
  'note.report-available':
    'el informe sobre {ordinal:the} {body:of} ({symbols}) se pondrá a disposición {organ:of} en su {at}',
  'note.meeting-reports-available':
    'los informes sobre esas reuniones ({symbols}) se pondrán a disposición {organ:of} en su {at}',
  'note.session-reports-available':
    'los informes sobre esos períodos de sesiones ({symbols}) se pondrán a disposición {organ:of} en su {at}',
  'note.by-act': 'De conformidad con la {act} {organ:of}',
  'note.by-bureau': 'De conformidad con la decisión {bureau:of} {organ:of} de fecha {date}',
  'note.accordingly': '{by}, {sentence}.',
  'note.sentence': '{sentence}.',
  'note.requested':
    '{in}, {organ:the} solicitó que la resolución se pusiera a disposición de los siguientes órganos: {to}. Destinatario de la solicitud: {asked}.',
  'note.report-contains':
    'El informe sobre {ordinal:the} ({symbols}), en el que figura la resolución, se pondrá a disposición {organ:of} en su {at}.',
  'note.in-place': 'en {place} {days}',
  'note.heading-meeting': 'Informe de la reunión {body:of} celebrada {where}',
  'note.heading-meetings': 'Informes de las reuniones {body:of} celebradas {where}',
  'note.heading-session': 'Informe sobre {ordinal:the} {body:of} ({where})',
  'note.heading-sessions': 'Informes sobre los períodos de sesiones {body:of} celebrados {where}',
  'note.title-subsidiary': 'informes de las reuniones de los órganos subsidiarios {organ:of}',
  'note.title-transmitted': 'informe sobre {ordinal:the} {body:of}',
  'note.items-of-provisional-agenda': 'Temas {numbers} del programa provisional',
  'problem.note.no-item': 'La nota no corresponde a ningún tema del programa.',
  'problem.note.item-unknown': 'La nota corresponde a un tema que no figura en el programa.',
  'problem.note.empty': 'La nota no transmite ningún informe ni resolución.',
  'problem.note.not-subsidiary': '{body:the:capital} no depende {parent:of}.',
  'problem.note.body-twice': '{body:the:capital} figura dos veces en la nota.',
  'problem.note.resolution-earlier':
    'La resolución o decisión {number} se aprobó antes que {established}, que estableció el órgano.',
  'problem.note.held-before-established':
    'Un período de sesiones {body:of} comenzó el {start}, antes de que se estableciera el órgano en {year}.',
  'problem.note.no-session':
    'No se indica ninguna reunión {body:of} celebrada desde el último período de sesiones.',
  'problem.note.out-of-order':
    'Entre las reuniones {body:of}, la número {ordinal} sigue a la número {before}: las fechas o los números no están en orden.',
  'problem.note.days-reversed':
    'La reunión {ordinal} {body:of} termina el {end}, antes de comenzar el {start}.',
  'problem.note.outside-period':
    'La reunión {ordinal} {body:of} ({start} a {end}) no tuvo lugar entre el último período de sesiones (hasta el {since}) y aquel al que se destina la nota (a partir del {opens}).',
  'problem.note.report-missing': 'El informe sobre la reunión {ordinal} {body:of} aún no tiene signatura.',
  'problem.note.report-twice': 'El informe {symbol} se indica para dos reuniones de un mismo órgano.',
  'problem.note.report-never-issued': 'El informe {symbol} nunca se publicó.',
  'problem.note.report-of-another': '{symbol} no es una signatura {body:of}.',
  'problem.note.symbol-malformed': '{symbol} no es una signatura de documento.',
  'problem.note.symbol-meant': '{symbol} no es una signatura de documento. Quizás se trate de {suggestion}.',
  'problem.note.act-malformed': '{number} no es un número de resolución o decisión, como 7/1 o 2016/17.',
  'problem.note.act-later':
    'La resolución o decisión {number} es de {year}, posterior al período de sesiones que comienza el {opens}.',
  'problem.note.act-of-another-session':
    'La resolución {number} se aprobó antes del período de sesiones indicado.',
  'problem.note.joint-with-itself':
    '{body:the:capital} no puede reunirse de forma contigua a su propia reunión.',
  'problem.note.joint-apart':
    'La reunión {ordinal} {body:of} debería ser contigua, pero se celebra del {start} al {end}.',
  'problem.note.no-bureau': 'Se indica una Mesa que no se conoce.',
  'desk.field-established': 'mandato',
  'desk.field-resolutions': 'resoluciones posteriores',
  'desk.field-sessions': 'períodos de sesiones celebrados',
  'desk.field-by': 'base de la transmisión de los informes',
  'desk.field-head': 'título y notas de pie de página',
  'desk.field-inWords': 'texto',
  'desk.field-body': 'órgano',
  'desk.field-act': 'resolución',
  'desk.field-session': 'período de sesiones',
  'desk.field-asked': 'a quién se pidió que la pusiera a disposición',
  'desk.field-to': 'otros órganos destinatarios',
};
