import type { Translated } from '../../../src/language/message.ts';
import type { silence as english } from '../en/silence.ts';

/** Words of the silence procedure and of answering in a round. */
export const silence: Translated<typeof english> = {
  'round.about': '{subject}, {session}',
  'round.piece-item': 'tema {item}',
  'round.piece-titled': '{item}: {title}',
  'round.mail-open': 'Silencio hasta el {end}: {about}',
  'round.mail-open-meeting': 'Sometido a la Mesa: {about}',
  'round.mail-remind': 'Recordatorio, silencio hasta el {end}: {about}',
  'round.mail-object': 'Objeción: {about}',
  'round.mail-amend': 'Enmienda propuesta: {about}',
  'round.mail-take-back': 'Objeción o enmienda retirada: {about}',
  'round.mail-extend': 'Silencio prorrogado hasta el {end}: {about}',
  'round.mail-adopted': 'Texto acordado: {about}',
  'round.mail-broken': 'Silencio roto: {about}',
  'round.mail-withdrawn': 'Consulta retirada: {about}',
  'round.mail-superseded': 'Consulta sustituida: {about}',
  'round.mail-wait': 'Silencio terminado sin que se avisara a todos: {about}',
  'round.mail-receipt': 'Su respuesta ha quedado registrada: {about}',
  'round.mail-late': 'Su respuesta llegó fuera de plazo: {about}',
  'round.says-open': 'El texto queda acordado si no se mantiene ninguna objeción cuando termine el silencio.',
  'round.says-open-meeting':
    'La Mesa examinará esta cuestión en una reunión. Hasta entonces puede usted formular observaciones sobre el texto.',
  'round.says-remind': 'Usted aún no ha respondido. El silencio significa que no objeta.',
  'round.says-object':
    'Un miembro objeta. La consulta sigue abierta hasta que venza el plazo; si la objeción se mantiene entonces, el silencio queda roto.',
  'round.says-amend':
    'Un miembro propone una enmienda. La consulta sigue abierta hasta que venza el plazo; si la propuesta se mantiene entonces, el silencio queda roto.',
  'round.says-take-back': '{member} ha retirado lo siguiente:',
  'round.says-left': {
    one: 'Se mantiene {count} objeción o enmienda.',
    many: 'Se mantienen {count} objeciones o enmiendas.',
    other: 'Se mantienen {count} objeciones o enmiendas.',
  },
  'round.says-extend': 'La Presidencia ha prorrogado el silencio. El texto es el mismo.',
  'round.says-adopted':
    'Ninguna objeción se mantenía al terminar el silencio: el texto queda acordado a partir del {day}.',
  'round.says-adopted-meeting': 'La Mesa acordó el texto en una reunión celebrada el {day}.',
  'round.says-broken':
    'El silencio queda roto y el texto no queda acordado. Al terminar el silencio se mantenía lo siguiente:',
  'round.says-withdrawn': 'La secretaría ha retirado la consulta, con la que no se acuerda nada.',
  'round.says-superseded':
    'Otra consulta sobre este asunto sustituye a esta. Las respuestas dadas se conservan, pero no cuentan en la nueva.',
  'round.says-wait':
    'El silencio terminó sin objeciones, pero a estos miembros no se les avisó antes de que terminara. Por tanto, el texto no queda acordado; retire la consulta o vuelva a consultar.',
  'round.receipt-acknowledge': 'Usted ha leído el texto y no objeta. No se le pide nada más.',
  'round.receipt-comment': 'Usted ha formulado una observación. Una observación no rompe el silencio.',
  'round.receipt-object':
    'Usted ha objetado. Se ha avisado a todos los miembros; puede retirar la objeción hasta el fin de la consulta.',
  'round.receipt-amend':
    'Usted ha propuesto una enmienda. Se ha avisado a todos los miembros; puede retirarla hasta el fin de la consulta.',
  'round.receipt-take-back': 'Su retirada ha quedado registrada. Se ha avisado a todos los miembros.',
  'round.receipt-late':
    'Llegó al terminar el silencio o después. Se conserva, se marca como tardía y no cambia nada.',
  'round.by-about': '{member} – {piece}',
  'round.ended-in': 'El silencio terminó, en {city}',
  'round.says-none-left': 'Ya no se mantiene ninguna objeción ni enmienda.',
  'round.says-object-meeting': 'Un miembro objeta. La Mesa examinará la objeción en su reunión.',
  'round.says-amend-meeting': 'Un miembro propone una enmienda. La Mesa la examinará en su reunión.',
  'round.receipt-kept': 'Su respuesta ha quedado registrada. Todos los miembros pueden leerla.',
  'round.translated': 'En español, como traducción',
  'round.translated-explained':
    'El acuerdo recae sobre el texto anterior ({language}); esta es su traducción.',
  'round.you': 'usted',
  'round.end': 'Fin del silencio',
  'round.ends-in': 'Fin del silencio, en {city}',
  'round.where-you-are': 'En su hora local, {city}',
  'round.silence-ends-about': 'Fin del silencio: {about}',
  'round.ends-outside':
    'Toda objeción debe llegar antes de que termine el silencio; la que llega en ese mismo momento es tardía.',
  'round.changed-since-seen': 'Cambios desde el último texto que usted vio',
  'round.read-and-answer': 'Leer el texto y responder',
  'round.read': 'Ver la consulta',
  'round.link-explained':
    'El enlace es solo para usted, abre únicamente esta consulta, sirve una vez y vale hasta el {until}. Le rogamos que no reenvíe este mensaje.',
  'refused.approval.objection-stands':
    'Se mantiene una objeción o enmienda suya. Retírela primero; después podrá tomar nota del texto.',
  'refused.approval.no-such-objection': 'Usted no ha presentado esa objeción o enmienda en esta consulta.',
  'refused.approval.taken-back-late':
    'El silencio ha terminado: lo que se mantenía entonces ya no puede retirarse.',
  'refused.approval.has-seen-it':
    'Este miembro ha abierto la consulta o ha respondido en ella, por lo que ha sido avisado.',
  'refused.approval.no-silence': 'En esta consulta no hay silencio que prorrogar.',
  'refused.approval.not-the-chair': 'Solo la Presidencia de la Mesa puede prorrogar el silencio.',
  'refused.approval.extended-late': 'El silencio ha terminado y ya no puede prorrogarse.',
  'refused.approval.not-later': 'El nuevo plazo debe ser posterior al actual.',
  'refused.approval.silence-runs':
    'El procedimiento de acuerdo tácito solo se resuelve al vencer su plazo. Puede retirarse o iniciarse de nuevo.',
  'refused.approval.no-members':
    'Nadie ocupa un cargo en esta Mesa, por lo que no se puede consultar a nadie.',
  'refused.approval.already-asked':
    'La consulta {round} ya se refiere exactamente a este texto. Solo la Presidencia puede prorrogar su silencio; para cambiar su plazo de otro modo, retírela primero.',
  'refused.approval.end-needed': 'Indique qué día y a qué hora termina el silencio',
  'refused.approval.no-such-hour':
    'Ese día no existe la hora {clock}: los relojes se adelantan al horario de verano',
  'refused.approval.too-short': {
    one: 'El silencio debe durar al menos {count} hora: hasta el {day}, {clock}, o más tarde',
    many: 'El silencio debe durar al menos {count} horas: hasta el {day}, {clock}, o más tarde',
    other: 'El silencio debe durar al menos {count} horas: hasta el {day}, {clock}, o más tarde',
  },
  'refused.approval.ends-on-weekend':
    'El {day} es sábado o domingo en el lugar de destino. Envíe de nuevo para mantener este plazo',
  'refused.approval.ends-on-holiday':
    'El {day} es feriado en el lugar de destino: {holiday}. Envíe de nuevo para mantener este plazo',
};
