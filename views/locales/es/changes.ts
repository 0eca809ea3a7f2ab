import type { Translated } from '../../../src/language/message.ts';
import type { changes as english } from '../en/changes.ts';

/** What a change of a programme says: the message `changes.CODE` of a difference. */
export const changes: Translated<typeof english> = {
  'changes.morning': '{day} por la mañana',
  'changes.afternoon': '{day} por la tarde',
  'changes.evening': '{day} por la noche',
  'changes.sitting': '{day}, {times}',
  'changes.not-said': 'ninguno',
  'changes.stale': {
    one: 'La traducción ya no corresponde al original en el idioma siguiente: {languages}.',
    other: 'La traducción ya no corresponde al original en los idiomas siguientes: {languages}.',
  },

  'changes.session.days': 'Nuevas fechas: {to} (antes: {from}).',
  'changes.session.place': 'Nuevo lugar: {after} (antes: {before}).',
  'changes.session.zone': 'Nueva zona horaria: {after} (antes: {before}).',
  'changes.session.duty-station': 'Nuevo lugar de destino: {after} (antes: {before}).',
  'changes.session.meetings-promised':
    'Número de sesiones con servicios de conferencias: {after} (antes: {before}).',
  'changes.session.interpretation': 'Interpretación prevista: {languages}.',
  'changes.session.agenda-title': 'Nuevo título del documento: “{after}” (antes: “{before}”).',
  'changes.session.series': 'Último elemento de las signaturas de la serie: {after} (antes: {before}).',
  'changes.session.bodies':
    'Han cambiado los órganos que se reúnen, o los números de sus períodos de sesiones.',
  'changes.session.adopted': 'El órgano ha aprobado su programa y la organización de los trabajos.',
  'changes.session.mandates': 'Han cambiado los mandatos.',
  'changes.session.original': 'Nuevo idioma original: {languages}.',

  'changes.item.added': 'Nuevo tema {item}: {after}.',
  'changes.item.removed': 'Se ha suprimido el tema {was}: {before}.',
  'changes.item.moved': 'El tema {was} ha cambiado de lugar y pasa a ser el tema {item}.',
  'changes.item.renumbered': 'El tema {was} pasa a ser el tema {item}.',
  'changes.items.renumbered': 'Los temas {was} pasan a ser los temas {item}.',
  'changes.item.title-shorter': 'Tema {item}: se ha abreviado el título.',
  'changes.item.title-longer': 'Tema {item}: se ha ampliado el título.',
  'changes.item.title-changed': 'Tema {item}: se ha modificado el título.',
  'changes.item.title-translated': 'Tema {item}: se ha traducido el título ({languages}).',
  'changes.item.title-untranslated': 'Tema {item}: se ha suprimido la traducción del título ({languages}).',
  'changes.item.annotation-added': 'Tema {item}: se ha añadido una anotación.',
  'changes.item.annotation-removed': 'Tema {item}: se ha suprimido la anotación.',
  'changes.item.annotation-amended': 'Tema {item}: se ha modificado la anotación.',
  'changes.item.annotation-translated': 'Tema {item}: se ha traducido la anotación ({languages}).',
  'changes.item.annotation-untranslated':
    'Tema {item}: se ha suprimido la traducción de la anotación ({languages}).',
  'changes.item.standing': 'El tema {item} es ahora de otra naturaleza.',
  'changes.item.reviewed': 'Tema {item}: se ha revisado la anotación anterior.',
  'changes.item.to-review': 'Tema {item}: la anotación debe revisarse.',

  'changes.document.added': 'Documento añadido: {document}.',
  'changes.document.removed': 'Documento suprimido: {document}.',
  'changes.document.moved': '{document} figura en otro lugar de la lista de documentos.',
  'changes.document.symbol': 'La signatura de {document} era {before}.',
  'changes.document.title': '{document}: se ha modificado el título.',
  'changes.document.title-translated': '{document}: se ha traducido el título ({languages}).',
  'changes.document.title-untranslated':
    '{document}: se ha suprimido la traducción del título ({languages}).',
  'changes.document.items': '{document} figura en relación con otros temas.',
  'changes.document.languages': '{document} está previsto en los idiomas siguientes: {languages}.',
  'changes.document.issued': '{document} se ha publicado ({languages}).',
  'changes.document.withdrawn': '{document} ya no consta como publicado ({languages}).',
  'changes.document.redated': '{document}: nueva fecha de publicación ({languages}).',

  'changes.meeting.added': 'Sesión añadida: {meeting}.',
  'changes.meeting.removed': 'Sesión suprimida: {was}.',
  'changes.meeting.moved': 'La sesión del {was} pasa al {meeting}.',
  'changes.meeting.cancelled': 'Sesión cancelada: {meeting}.',
  'changes.meeting.reinstated': 'Sesión que finalmente se celebrará: {meeting}.',
  'changes.meeting.closed': 'Sesión ahora privada: {meeting}.',
  'changes.meeting.opened': 'Sesión ahora pública: {meeting}.',
  'changes.meeting.track': 'Sesión del {meeting}: “{after}” (antes: “{before}”).',
  'changes.meeting.bodies': 'La sesión del {meeting} es de otros órganos.',
  'changes.meeting.room': 'Sesión del {meeting}: nueva sala, {after} (antes: {before}).',
  'changes.meeting.room-set': 'Sesión del {meeting}: {after}.',
  'changes.meeting.room-unset': 'Sesión del {meeting}: sala por determinar (antes: {before}).',
  'changes.meeting.link': 'Sesión del {meeting}: ha cambiado el enlace.',
  'changes.meeting.interpretation': 'Sesión del {meeting}: interpretación ({languages}).',
  'changes.meetings.room': {
    one: 'Nueva sala para la sesión: {after} (antes: {before}).',
    other: 'Nueva sala para las {count} sesiones: {after} (antes: {before}).',
  },
  'changes.meetings.room-set': {
    one: 'Sala de la sesión: {after}.',
    other: 'Sala de las {count} sesiones: {after}.',
  },
  'changes.meetings.room-unset': {
    one: 'Sala de la sesión por determinar (antes: {before}).',
    other: 'Sala de las {count} sesiones por determinar (antes: {before}).',
  },
  'changes.meetings.link': {
    one: 'Ha cambiado el enlace de la sesión.',
    other: 'Ha cambiado el enlace de las {count} sesiones.',
  },
  'changes.meetings.interpretation': {
    one: 'Interpretación de la sesión: {languages}.',
    other: 'Interpretación de las {count} sesiones: {languages}.',
  },

  'changes.item.taken-up': 'El tema {item} se examinará: {to}.',
  'changes.item.not-taken-up':
    'El tema {item} ya no figura en la organización de los trabajos (antes: {from}).',
  'changes.item.rescheduled': 'El tema {item} pasa del {from} al {to}.',
  'changes.item.begins': 'El examen del tema {item} comienza el {to} (antes: {from}).',
  'changes.item.ends': 'El examen del tema {item} concluye el {to} (antes: {from}).',
  'changes.item.sittings': 'El tema {item} se examina el {to} (antes: {from}).',
  'changes.item.minutes': {
    one: 'El tema {item} dispone de {count} minuto (antes: {before}).',
    other: 'El tema {item} dispone de {count} minutos (antes: {before}).',
  },
  'changes.item.minutes-set': {
    one: 'Se asigna {count} minuto al tema {item}.',
    other: 'Se asignan {count} minutos al tema {item}.',
  },
  'changes.item.minutes-unset': 'El tema {item} ya no tiene duración fijada (antes: {before} minutos).',
  'changes.item.minutes-shared': 'Tema {item}: los minutos se distribuyen de otro modo.',
  'changes.row.minutes': {
    one: '“{after}” dispone de {count} minuto (antes: {before}).',
    other: '“{after}” dispone de {count} minutos (antes: {before}).',
  },
  'changes.row.minutes-set': {
    one: 'Se asigna {count} minuto a “{after}”.',
    other: 'Se asignan {count} minutos a “{after}”.',
  },
  'changes.row.minutes-unset': '“{after}” ya no tiene duración fijada (antes: {before} minutos).',
  'changes.row.added': 'Línea añadida, {meeting}: “{after}”.',
  'changes.row.removed': 'Línea suprimida, {was}: “{before}”.',
  'changes.row.moved': 'La línea “{after}” pasa del {was} al {meeting}.',
  'changes.row.words': 'Línea del {meeting}: “{after}” (antes: “{before}”).',
  'changes.row.pinned': 'Se ha fijado una línea del {meeting}.',
  'changes.row.unpinned': 'Una línea del {meeting} ya no está fijada.',
  'changes.rows.reordered': 'Ha cambiado el orden de las líneas: {meeting}.',

  'changes.work.in-force': 'Está en vigor la organización de los trabajos {letter}.',
  'changes.work.added': 'Se conserva la organización de los trabajos {letter} junto a la vigente.',
  'changes.work.removed':
    'Se ha suprimido la organización de los trabajos {letter}, que se conservaba junto a la vigente.',
  'changes.work.changed':
    'Se ha modificado la organización de los trabajos {letter}, que se conserva junto a la vigente.',
  'changes.left-over': 'Ha cambiado lo que quedaba del documento importado.',
  'changes.text-translated': 'Ha cambiado una traducción ({languages}).',
  'changes.text-untranslated': 'Se ha suprimido una traducción ({languages}).',
};
