import type { Translated } from '../../../src/language/message.ts';
import type { following as english } from '../en/following.ts';

/** Words of following changes by mail. */
export const following: Translated<typeof english> = {
  'following.by-mail': 'Cambios por correo electrónico',
  'following.by-mail-says':
    'Cuando cambia algo de lo publicado aquí, le indicamos lo anterior y lo nuevo: una vez al día como máximo, y de inmediato si afecta a una sesión dentro de las 24 horas siguientes. No necesita una cuenta, y cada mensaje contiene un enlace para ponerle fin.',
  'following.changes-of': 'Cambios de',
  'following.whole-session': 'Todo el período de sesiones',
  'following.ask': 'Enviarme los cambios',
  'following.not-asked': 'No se ha enviado nada',
  'following.asked-title': 'Consulte su correo',
  'following.written-to':
    'Hemos escrito a {email}. Abra el enlace de ese mensaje en un plazo de dos días; solo entonces enviaremos los cambios.',
  'following.not-come':
    '¿No ha llegado nada al cabo de unos minutos? Busque entre los mensajes no deseados y compruebe cómo está escrita la dirección.',
  'following.confirm-title': 'Cambios por correo electrónico',
  'following.confirm-says': '¿Desea recibir los cambios de lo siguiente en {email}?',
  'following.confirm': 'Sí, enviarme los cambios',
  'following.confirm-uses': 'Un enlace en cada mensaje permite ponerle fin en cualquier momento.',
  'following.link-over': 'Este enlace no es válido',
  'following.link-over-says':
    'Tiene más de dos días, no se copió entero o se puso fin a aquello a lo que se refería. Puede solicitar otro en la página del período de sesiones o del órgano.',
  'following.yours': 'Lo que sigue por correo electrónico',
  'following.yours-says': 'Los cambios se envían a {email}.',
  'following.now-confirmed': 'Confirmado. A partir de ahora los cambios se envían a {email}.',
  'following.nothing': 'Desde esta dirección no se sigue nada, y no se le envía ningún cambio.',
  'following.end': 'Dejar de seguir',
  'following.end-what': 'Dejar de seguir: {what}',
  'following.one': 'Se sigue',
  'following.end-all': 'Dejar de seguir todo',
  'following.language': 'Idioma de los mensajes',
  'following.end-title': 'No recibir más mensajes sobre cambios',
  'following.end-says':
    'Un solo botón pone fin a todo lo que se sigue desde esta dirección. Abrir esta página no ha cambiado nada.',
  'following.ended': 'Ya no sigue nada',
  'following.ended-says':
    'Ya no se envían cambios a esta dirección. Puede volver a seguir un período de sesiones o un órgano desde su página.',
  'following.mail-confirm': 'Confirme: cambios por correo electrónico, {what}',
  'following.asked-for':
    'Alguien, probablemente usted, ha solicitado que se envíen a esta dirección los cambios de lo siguiente: {what}.',
  'following.if-not-you':
    'El enlace es válido durante dos días; no se envía nada antes de que se abra y se confirme. Si no fue usted, no haga nada.',
  'following.to-session': 'Abrir la página del período de sesiones',
  'following.to-calendar': 'Añadir las sesiones a su calendario',
  'following.why': 'Recibe este mensaje porque desde esta dirección se confirmó el envío de cambios.',
  'following.manage': 'Ver lo que sigue o ponerle fin',
  'following.mail-sessions': 'Períodos de sesiones con cambios: {count}',
  'following.mail-change': '{session}: {change}',
  'following.mail-changes': '{session}: {change} (+{count})',
  'following.item': 'Tema {item}: {title}',
  'refused.following.no-mail':
    'Por el momento no se envían mensajes desde este sitio, por lo que no es posible seguir los cambios por correo electrónico.',
};
