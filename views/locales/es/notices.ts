import type { Translated } from '../../../src/language/message.ts';
import type { notices as english } from '../en/notices.ts';

/** Words of mails and of the outbox. */
export const notices: Translated<typeof english> = {
  'notices.unsubscribe': 'Dejar de recibir estos mensajes',
  'notices.is-new': 'Nuevo: {words}',
  'notices.is-gone': 'Ya no figura: {words}',
  'notices.was': 'Antes: {words}',
  'notices.is': 'Ahora: {words}',
  'notices.leads-to': '{words}:',
  'notices.page': 'Mensajes',
  'notices.explained':
    'Lo que se envió, lo que espera a ser enviado y lo que no pudo entregarse. No se muestra el texto de los mensajes.',
  'notices.no-server':
    'No hay servidor de correo configurado (SMTP_URL, MAIL_FROM): no se envía nada y los mensajes esperan.',
  'notices.all': 'En total',
  'notices.count-waiting': 'En espera: {count}',
  'notices.count-sent': 'Enviados: {count}',
  'notices.count-failed': 'No entregados: {count}',
  'notices.last': 'Los últimos mensajes',
  'notices.none': 'Todavía no se ha enviado ningún mensaje.',
  'notices.to': 'Destinatario',
  'notices.about': 'Asunto',
  'notices.state': 'Estado',
  'notices.state-waiting': 'En espera',
  'notices.state-sent': 'Enviado',
  'notices.state-failed': 'No entregado',
  'notices.tried': { one: '{count} intento', many: '{count} intentos', other: '{count} intentos' },
  'notices.next': 'próximo intento {when}',
  'notices.server-said': 'Respuesta del servidor:',
  'notices.try-again': 'Enviar de nuevo',
  'notices.try-again-to': 'Enviar de nuevo: {email}',
  'notices.only-last': {
    one: 'Solo se muestra el último mensaje.',
    many: 'Solo se muestran los últimos {count} mensajes.',
    other: 'Solo se muestran los últimos {count} mensajes.',
  },
  'notices.kind-round': 'consulta a la Mesa',
  'notices.kind-invitation': 'invitación',
  'notices.kind-changes': 'cambios seguidos',
  'notices.kind-follow': 'confirmación de seguimiento',
  'notices.kind-sign': 'enlace de acceso',
  'notices.kind-other': 'aviso',
  'desk.places-mails': 'Mensajes',
};
