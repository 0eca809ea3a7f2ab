import type { Translated } from '../../../src/language/message.ts';
import type { topics as english } from '../en/topics.ts';

/** Words of the registers of topics for coming sessions, and of items proposed. */
export const topics: Translated<typeof english> = {
  'topics.recommended': 'La inclusión del presente tema fue recomendada por {body:the} en su {at}.',
  'topics.recommended-in':
    'La inclusión del presente tema fue recomendada por {body:the} en su {at} ({source}).',
  'topics.paragraph': '{symbol}, párr. {paragraph}',
  'topics.proposed-by-state':
    'El presente tema fue propuesto el {date} por el siguiente Estado parte: {state}{under}.',
  'topics.proposed-by-bureau': 'El presente tema fue propuesto el {date} por {bureau:the}{under}.',
  'topics.proposed-by-secretary-general':
    'El presente tema fue propuesto el {date} por el Secretario General{under}.',
  'topics.under-rule': ', de conformidad con el artículo {rule} del reglamento',
  'topics.memorandum-in': 'El memorando explicativo figura en el documento {symbol}.',
  'topics.bureau': 'Mesa',
  'topics.page': 'Temas y propuestas',
  'topics.page-of': 'Temas y propuestas para los próximos períodos de sesiones',
  'topics.explained':
    'Temas que un período de sesiones recomendó para otro futuro y temas propuestos por los Estados partes, la Mesa o el Secretario General. Con un botón, cada uno pasa a ser un tema del programa, con su cita en la anotación.',
  'topics.waiting': 'En espera',
  'topics.none-waiting': 'No hay nada en espera.',
  'topics.taken-up': 'Incluidos',
  'topics.withdrawn': 'Retirados',
  'topics.withdrawn-on': 'Retirado el {date}.',
  'topics.taken-up-by': 'Incluido en: {sessions}.',
  'topics.add-to': 'Añadir a: {session}',
  'topics.withdraw': 'Retirar',
  'topics.return': 'Restablecer',
  'topics.no-session': 'No se está preparando ningún período de sesiones de este órgano.',
  'topics.enter-topic': 'Inscribir un tema recomendado',
  'topics.enter-proposal': 'Inscribir una propuesta',
  'topics.enter': 'Inscribir',
  'topics.title': 'Título del tema',
  'topics.language': 'Idioma del título',
  'topics.by': 'Recomendado por',
  'topics.ordinal': 'En su período de sesiones o reunión número',
  'topics.on': 'El',
  'topics.report': 'Signatura del informe',
  'topics.in-paragraph': 'Párrafo',
  'topics.sponsor': 'Propuesto por',
  'topics.by-state': 'un Estado parte',
  'topics.by-bureau': 'la Mesa',
  'topics.by-secretary-general': 'el Secretario General',
  'topics.state': 'Qué Estado',
  'topics.state-hint':
    'Su nombre en cualquiera de los idiomas oficiales, o su código. Solo si propone un Estado parte.',
  'topics.received': 'Recibido el',
  'topics.rule': 'Artículo del reglamento',
  'topics.rule-hint':
    'El número del artículo con arreglo al cual se proponen temas; vacío para no citar ninguno.',
  'topics.memorandum': 'Signatura del memorando explicativo',
  'topics.not-entered': 'No se inscribió nada.',
  'topics.not-taken-up': 'No se añadió ningún tema.',
  'topics.offered': {
    one: 'Un tema o propuesta está en espera',
    other: '{count} temas y propuestas están en espera',
  },
  'refused.topics.in-the-future': 'La fecha {date} aún no ha llegado.',
  'refused.topics.paragraph-of-nothing':
    '¿El párrafo {paragraph} de qué informe? Indique la signatura del informe.',
  'refused.topics.no-symbol': '{symbol} no es una signatura de documento.',
  'refused.topics.no-such-state': 'Ningún Estado se llama “{typed}”.',
  'refused.topics.state-missing': 'Indique qué Estado propone el tema.',
  'refused.topics.too-many': 'Un registro contiene como máximo {limit} inscripciones.',
  'refused.topics.saved-at-once': 'Otra persona modificó esta inscripción al mismo tiempo. Mírela de nuevo.',
  'refused.topics.withdrawn': 'Se retiró el {date}, por lo que no puede incluirse en ningún programa.',
  'refused.topics.of-another-body': 'Corresponde a los períodos de sesiones de otro órgano.',
  'problem.topics.entered-twice': '“{title}” figura dos veces en el registro.',
  'problem.topics.taken-up-before':
    'Un período de sesiones que comenzó el {start} lo incluyó antes de que existiera, el {date}.',
  'problem.topics.recommended-outside':
    'Se dice que se recomendó el {date}, pero ese período de sesiones se celebró del {start} al {end}.',
  'problem.topics.no-report': 'No se indica el informe en que figura la recomendación.',
  'problem.topics.report-not-issued': 'Ese período de sesiones no ha publicado {symbol}.',
  'problem.topics.no-memorandum': 'No se indica ningún memorando explicativo.',
};
