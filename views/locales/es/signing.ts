import type { Translated } from '../../../src/language/message.ts';
import type { signing as english } from '../en/signing.ts';

/** Words of single sign-on, sign-ins and terms of office. */
export const signing: Translated<typeof english> = {
  // Single sign-on.
  'signing.single-sign-on': 'Acceso único',
  'signing.sign-in-at': 'Acceder mediante {host}',
  'signing.single-sign-on-explained':
    'Se le dirigirá allí y de vuelta. Así acceden las personas que tienen aquí una cuenta con la misma dirección de correo electrónico.',
  'signing.signs-out-here-alone': 'Ha accedido mediante {host}: salir aquí no pone fin a su acceso allí.',
  'signing.still-signed-in-at':
    'Es posible que su acceso a {host} siga abierto; si otras personas utilizan este equipo, salga también allí.',
  'signing.to-public-pages': 'A las páginas públicas',

  // One-time links by mail.
  'signing.lost-password': '¿Ha perdido la contraseña? Solicite un enlace por correo',
  'signing.link-by-mail': 'Un enlace de un solo uso por correo',
  'signing.link-by-mail-explained':
    'Indique la dirección de su cuenta. Se enviará a ella un enlace que permite acceder una sola vez.',
  'signing.send-link': 'Enviar el enlace',
  'signing.link-not-sent': 'No se ha solicitado ningún enlace',
  'signing.link-asked':
    'Si la dirección {email} es de una persona con acceso, el enlace está en camino. Es válido durante un día.',
  'signing.link-not-come':
    '¿No ha llegado nada al cabo de unos minutos? Mire en el correo no deseado y compruebe la dirección; un administrador también puede facilitarle un enlace.',
  'signing.invited': 'La invitación para {name} está en camino',
  'signing.link-sent': 'El enlace para {name} está en camino',
  'signing.link-sent-to':
    'Se envía a {email} un mensaje con un enlace de un solo uso, válido hasta el {until}.',
  'signing.invites-by-mail':
    'Se envía a la persona una invitación con un enlace de un solo uso, válido durante siete días.',
  'signing.send-new-link': 'Enviar un nuevo enlace por correo',
  'signing.show-link-instead': 'Mostrar aquí un enlace en su lugar',

  // What the letters say.
  'signing.invitation-subject': 'Invitación para acceder a Plenary',
  'signing.invitation-words':
    '{by} le da acceso a Plenary, donde se preparan los períodos de sesiones. Su función: {role}.',
  'signing.role-at': '{role}, {body}',
  'signing.invitation-link': 'Acceda y elija una contraseña',
  'signing.letter-link-subject': 'Un enlace para acceder a Plenary',
  'signing.letter-link-sent': '{by} le envía un enlace para acceder como {name}.',
  'signing.letter-link-asked':
    'Alguien, probablemente usted, ha solicitado un enlace para acceder como {name}.',
  'signing.letter-holds':
    'El enlace es exclusivamente para {email}. Permite acceder una sola vez, hasta el {until}.',
  'signing.letter-not-expected':
    '¿No esperaba este mensaje? No ocurre nada mientras no se utilice el enlace.',

  // One’s clock.
  'signing.clock': 'Su hora',
  'signing.clock-hint':
    'La ciudad por cuya hora se le indican los plazos, o una zona como Europe/Vienna; en blanco, la del lugar de destino',
  'signing.clock-is': 'Zona: {zone}',
  'signing.day-at-city': '{day}, a las {time} ({city})',

  // Where somebody is signed in.
  'signing.signed-in-at': 'Dónde está abierto el acceso',
  'signing.nowhere': 'No hay ningún acceso abierto.',
  'signing.way': 'Mediante',
  'signing.way-password': 'contraseña',
  'signing.way-link': 'enlace de un solo uso',
  'signing.way-single-sign-on': 'acceso único',
  'signing.way-unknown': 'no consta',
  'signing.used': 'Último uso',
  'signing.used-to-the-hour': 'El último uso se registra con precisión de una hora.',
  'signing.end-all': 'Terminar todos',
  'signing.bound': 'Para el acceso único, {host} conoce a esta persona como {subject}.',
  'signing.release': 'Desvincular',
  'signing.release-explained':
    'El próximo acceso único con la misma dirección verificada se vinculará de nuevo.',

  // Looking for people.
  'signing.search': 'Buscar',
  'signing.search-people': 'Nombre o dirección de correo electrónico',
  'signing.people-found': { one: '{count} persona', other: '{count} personas' },
  'signing.nobody-found': 'Nadie tiene “{typed}” en el nombre o la dirección.',
  'signing.show-everybody': 'Mostrar todas',
  'signing.page-of': 'Página {page} de {pages}',
  'signing.page-before': 'Página anterior',
  'signing.page-after': 'Página siguiente',
  'signing.name-and-address': 'Nombre y dirección',
  'signing.new-address-explained':
    'El correo se envía en adelante a la nueva dirección; los enlaces que no se hayan utilizado dejan de funcionar.',

  // Offices.
  'signing.post': 'Puesto',
  'signing.post-chair': 'Presidente/a',
  'signing.post-vice-chair': 'Vicepresidente/a',
  'signing.post-rapporteur': 'Relator/a',
  'signing.post-member': 'Miembro',
  'signing.post-for-group': '{post}, {group}',
  'signing.group': 'Grupo de Estados',
  'signing.no-group': 'Ninguno',
  'signing.group-african-states': 'Estados de África',
  'signing.group-asia-pacific-states': 'Estados de Asia y el Pacífico',
  'signing.group-eastern-european-states': 'Estados de Europa Oriental',
  'signing.group-latin-american-and-caribbean-states': 'Estados de América Latina y el Caribe',
  'signing.group-western-european-and-other-states': 'Estados de Europa Occidental y otros Estados',
  'signing.group-group-of-77-and-china': 'Grupo de los 77 y China',
  'signing.group-european-union': 'Unión Europea',
  'signing.person-typed':
    'El nombre o la dirección de correo electrónico de alguien que tenga una cuenta aquí',
  'signing.capacity-written': 'En blanco, se redacta a partir del puesto y el grupo, en los seis idiomas',
  'signing.capacity-in-others': 'Calidad en los demás idiomas',
  'signing.what-it-is': 'Qué es',
  'signing.change-office': 'Modificar, terminar, traspasar',
  'signing.change-office-of': 'Modificar, terminar o traspasar: {capacity}, {name}',
  'signing.last-day-hint': 'En blanco, hasta nuevo aviso',
  'signing.successor': 'Sucesor/a',
  'signing.successor-explained':
    'El mandato de {name} termina el día anterior. La persona que le suceda ocupa el cargo en la misma calidad.',
  'signing.pass-on': 'Traspasar el cargo',
  'signing.not-passed-on': 'El cargo no se ha traspasado',
  'signing.take-back': 'Retirar el cargo',
  'signing.take-back-explained':
    'Su mandato no ha comenzado. Solo queda de él una línea en el registro; el último día de quien ocupa antes el cargo no cambia.',
  'signing.at-the-same-time': 'Al mismo tiempo',
  'signing.two-offices': '{name} ocupa dos cargos: {one}, y {other} ({term}).',
  'signing.same-office': '{one} y {other} ocupan el mismo cargo: {capacity} ({term}).',

  // Refusals.
  'refused.people.chair-held':
    '{name} ocupa la Presidencia del {from} al {until}, y una Mesa tiene una sola Presidencia a la vez. Traspase ese cargo a quien le suceda o asígnelo para otros días.',
  'refused.people.chair-held-on':
    '{name} ocupa la Presidencia desde el {from}, y una Mesa tiene una sola Presidencia a la vez. Traspase ese cargo a quien le suceda o indique antes su último día.',
  'refused.people.successor-too-early':
    'Quien suceda en el cargo comienza después del {from}, primer día de este',
  'refused.people.own-administration':
    'Otro administrador debe retirarle esta función, para que siempre quede uno',
  'refused.people.office-began': 'El cargo comenzó el {from}; indique en su lugar el último día',
  'refused.people.nobody-called': 'Nadie que tenga una cuenta aquí se llama “{typed}” ni tiene esa dirección',
  'refused.people.several-called':
    'Varias personas se llaman “{typed}”; indique la dirección de correo electrónico',
  'refused.field.no-city':
    '“{typed}” no es una ciudad conocida aquí ni una zona; indique una ciudad grande con la misma hora, o una zona como Europe/Vienna',
  'refused.sign-in.provider-silent':
    'El acceso único no responde en este momento. Inténtelo más tarde o acceda de otro modo.',
  'refused.sign-in.provider-refused':
    'El acceso único no ha confirmado su identidad. Comience de nuevo o acceda de otro modo.',
  'refused.sign-in.not-set-out':
    'Este acceso no comenzó en este navegador, ya obtuvo respuesta o tardó demasiado. Comience de nuevo.',
  'refused.sign-in.email-unverified':
    'El acceso único no da fe de su dirección de correo electrónico, por lo que no puede asociarse a una cuenta aquí. Diríjase a un administrador.',
  'refused.sign-in.nobody-known':
    'Nadie con la dirección {email} tiene una cuenta aquí. Solicítela a un administrador.',
  'refused.sign-in.revoked': 'El acceso de {email} fue revocado.',
  'refused.sign-in.bound-to-another':
    'La cuenta de {email} está vinculada allí a otra identidad. Pida a un administrador que la desvincule.',
  'refused.sign-in.asked-too-often': {
    one: 'Se ha solicitado demasiadas veces. Inténtelo de nuevo dentro de {count} minuto.',
    other: 'Se ha solicitado demasiadas veces. Inténtelo de nuevo dentro de {count} minutos.',
  },
};
