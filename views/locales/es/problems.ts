import type { Translated } from '../../../src/language/message.ts';
import type { problems as english } from '../en/problems.ts';

/** What a problem says: the message `problem.CODE`. The place to mend it is named before it. */
export const problems: Translated<typeof english> = {
  'problem.session.end-before-start':
    'El período de sesiones termina el {end}, antes de comenzar el {start}.',
  'problem.session.body-unknown': 'No se conoce el órgano {body}.',
  'problem.session.left-over': 'Quedan por tratar pasajes del documento importado que no se entendieron.',
  'problem.agreement.changed-dates': 'El lugar o las fechas ya no son los convenidos.',
  'problem.agreement.changed-topics': 'Los temas sustantivos ya no son los convenidos.',
  'problem.agreement.changed-agenda': 'El programa ya no es el convenido.',
  'problem.agreement.changed-organization-of-work': 'La organización de los trabajos ya no es la convenida.',
  'problem.agenda.empty': 'El programa no contiene ningún tema.',
  'problem.agenda.no-annotation': 'No hay anotación.',
  'problem.agenda.review-pending': 'La anotación procede de una reunión anterior y no se ha revisado.',
  'problem.agenda.translation-stale': {
    one: 'Una traducción ya no corresponde al original.',
    other: 'Las traducciones a {count} idiomas ya no corresponden al original.',
  },
  'problem.agenda.dangling-reference': 'La anotación remite a un tema que ya no figura en el programa.',
  'problem.agenda.opening-not-first': 'La apertura no es el primer tema.',
  'problem.agenda.report-not-last': 'Hay temas después de la aprobación del informe.',
  'problem.documents.no-symbol': 'El documento aún no tiene signatura.',
  'problem.documents.symbol-malformed': '“{symbol}” no es una signatura bien formada.',
  'problem.documents.symbol-nearly':
    '“{symbol}” no es una signatura bien formada; tal vez se trate de {suggestion}.',
  'problem.documents.symbol-twice': 'Otro documento lleva también la signatura {symbol}.',
  'problem.documents.other-prefix': 'La signatura {symbol} no pertenece a la serie del órgano ({prefixes}).',
  'problem.documents.item-gone': 'El documento figura en relación con un tema que ya no está en el programa.',
  'problem.documents.no-item': 'El documento no figura en relación con ningún tema.',
  'problem.documents.no-language': 'No se indica en qué idiomas se publicará el documento.',
  'problem.documents.crp-without-language': 'No se indica el idioma del documento de sesión.',
  'problem.documents.translation-stale': {
    one: 'Una traducción del título ya no corresponde al original.',
    other: 'Las traducciones del título a {count} idiomas ya no corresponden al original.',
  },
  'problem.timetable.no-meetings': 'Todavía no hay sesiones.',
  'problem.timetable.meetings-promised': {
    one: 'La organización de los trabajos contiene {count} sesión; se prevén servicios para {promised}.',
    other: 'La organización de los trabajos contiene {count} sesiones; se prevén servicios para {promised}.',
  },
  'problem.timetable.outside-session': 'La sesión del {date} queda fuera del período, del {start} al {end}.',
  'problem.timetable.end-before-start': 'La sesión termina antes de comenzar.',
  'problem.timetable.overlap': 'La sesión coincide con la del {date}, de {start} a {end}.',
  'problem.timetable.holiday': 'El {date} es feriado en el lugar de destino.',
  'problem.timetable.weekend': 'El {date} cae en fin de semana.',
  'problem.timetable.over-full': {
    one: 'Las líneas suman {planned} minutos y la sesión tiene {available}: sobra {count} minuto.',
    other: 'Las líneas suman {planned} minutos y la sesión tiene {available}: sobran {count} minutos.',
  },
  'problem.timetable.empty-meeting': 'No hay nada previsto en la sesión.',
  'problem.timetable.item-without-row': 'El tema no figura en la organización de los trabajos.',
  'problem.timetable.row-for-no-item': 'La línea remite a un tema que ya no figura en el programa.',
  'problem.timetable.order':
    'El tema {item} se examina después del tema {before}, en contra del orden del programa.',
  'problem.timetable.opening-not-first': 'La apertura no es la primera línea.',
  'problem.timetable.report-not-last': 'El tema {item} se examina después de la aprobación del informe.',
};
