import type { Translated } from '../../../src/language/message.ts';
import type { checks as english } from '../en/checks.ts';

/** Words of what is checked in an organization of work, how much it weighs, and holidays. */
export const checks: Translated<typeof english> = {
  // What is wrong in an organization of work.
  'problem.timetable.weekday': 'El {date} cae en otro día de la semana que el que se indica en este texto.',
  'problem.timetable.meetings-annotated':
    'El número de sesiones que menciona la anotación ({count}) no es el de la organización de los trabajos ({held}).',
  'problem.timetable.teams-at-once':
    'Sesiones que necesitan interpretación a esta hora: {meetings}; equipos de intérpretes: {count}.',
  'problem.timetable.teams-a-day':
    'Sesiones que necesitan interpretación el {date}: {count}; los equipos atienden {most} como máximo.',
  'problem.timetable.room-twice':
    'Otra sesión del mismo período de sesiones se celebra en {room} el {date}, de {start} a {end}.',
  'problem.timetable.outside-windows': 'El tema {item} se examina fuera de los momentos fijados para él.',
  'problem.timetable.before-documents':
    'El tema {item} se examina antes de que se publiquen sus documentos en todos sus idiomas.',
  'problem.timetable.other-track': 'El tema {item} está asignado a otra de las sesiones paralelas: {track}.',
  'problem.timetable.not-joint':
    'El tema {item} se examina conjuntamente, y esta no es una sesión de todos los órganos interesados.',
  'problem.timetable.minutes-short': 'Minutos previstos para el tema: {planned}; estimados: {estimated}.',
  'problem.timetable.short-piece':
    'Esta parte del tema {item} es corta: {count} min, y una parte debería tener al menos {least}.',
  'problem.timetable.agenda-adopted-late': 'El programa no se aprueba al comienzo de la primera sesión.',
  'problem.timetable.other-matters-not-last': 'El tema {item} se examina después de “Otros asuntos”.',
  'problem.timetable.meeting-after-report':
    'Se celebra una sesión después de la aprobación del informe: el {date}, a las {start}.',
  'problem.timetable.same-officers':
    'Miembros de la Mesa requeridos al mismo tiempo por otro período de sesiones, {session} (el {date}, de {start} a {end}): {officers}.',
  'problem.timetable.same-delegations':
    'Un órgano al que asisten las mismas delegaciones se reúne al mismo tiempo: {session}, el {date}, de {start} a {end}.',
  'problem.timetable.room-taken':
    'La sala {room} está ocupada al mismo tiempo: {session}, el {date}, de {start} a {end}.',
  'refused.by-rule': '{sentence} Las reglas del órgano no permiten esta modificación.',

  // The rules themselves, as an administrator weighs them.
  'rule.timetable.outside-session': 'Las sesiones se celebran en los días del período de sesiones',
  'rule.timetable.overlap': 'Un órgano celebra una sola sesión a la vez en cada serie de sesiones paralelas',
  'rule.timetable.over-full': 'Las líneas de una sesión caben en su duración',
  'rule.timetable.empty-meeting': 'En una sesión se examina algo',
  'rule.timetable.no-meetings': 'Hay sesiones',
  'rule.timetable.weekday': 'Las fechas llevan el día de la semana que les corresponde',
  'rule.timetable.weekend': 'Nadie se reúne en fin de semana',
  'rule.timetable.holiday': 'Nadie se reúne en un feriado del lugar de destino',
  'rule.timetable.meetings-promised': 'Hay tantas sesiones como se prevén en los servicios',
  'rule.timetable.meetings-annotated': 'Hay tantas sesiones como dice la anotación',
  'rule.timetable.teams-at-once': 'Un equipo de intérpretes atiende una sesión a la vez',
  'rule.timetable.teams-a-day': 'Un equipo de intérpretes atiende dos sesiones por día',
  'rule.timetable.room-twice': 'Una sala acoge una sola sesión del período de sesiones a la vez',
  'rule.timetable.item-without-row': 'Cada tema y subtema tiene una línea',
  'rule.timetable.row-for-no-item': 'Las líneas se refieren a temas del programa',
  'rule.timetable.outside-windows': 'Un tema se examina en los momentos fijados para él',
  'rule.timetable.before-documents':
    'Un tema no se examina antes de que se publiquen sus documentos, si así se ha pedido',
  'rule.timetable.other-track': 'Un tema se examina en las sesiones a las que está asignado',
  'rule.timetable.not-joint': 'Un tema que se examina conjuntamente lo examinan todos sus órganos juntos',
  'rule.timetable.minutes-short': 'Un tema dispone de los minutos estimados',
  'rule.timetable.short-piece': 'Una parte de un tema dividido dura 30 minutos o más',
  'rule.timetable.opening-not-first': 'La apertura es lo primero, en la primera sesión',
  'rule.timetable.agenda-adopted-late': 'Sigue la aprobación del programa, en la primera sesión',
  'rule.timetable.order': 'Los temas se examinan en el orden del programa',
  'rule.timetable.other-matters-not-last': 'Después de “Otros asuntos” solo viene la aprobación del informe',
  'rule.timetable.report-not-last': 'Ningún tema sigue a la aprobación del informe',
  'rule.timetable.meeting-after-report': 'El informe se aprueba en la última sesión',
  'rule.timetable.same-officers':
    'Ningún miembro de una Mesa es requerido por dos períodos de sesiones al mismo tiempo',
  'rule.timetable.same-delegations':
    'Los órganos a los que asisten las mismas delegaciones no se reúnen al mismo tiempo',
  'rule.timetable.room-taken': 'Una sala no se asigna a dos períodos de sesiones al mismo tiempo',

  // The page on which they are weighed.
  'checks.rules': 'Reglas de la organización de los trabajos',
  'checks.rules-of': 'Reglas de la organización de los trabajos: {body}',
  'checks.rules-explained':
    'Qué peso tiene el incumplimiento de cada regla. Cuando varios órganos se reúnen juntos, prevalece el más estricto. Lo que ya figura en el proyecto nunca se rechaza; solo se rechazan las modificaciones que introduzcan el incumplimiento. Mientras no se corrija, impide la publicación.',
  'checks.about-meetings': 'Sesiones',
  'checks.about-services': 'Servicios',
  'checks.about-items': 'Temas',
  'checks.about-order': 'Orden',
  'checks.about-elsewhere': 'Otros períodos de sesiones',
  'checks.level-refuse': 'Rechazar la modificación',
  'checks.level-block': 'Impedir la publicación',
  'checks.level-warning': 'Advertir',
  'checks.level-ignore': 'Pasar por alto',
  'checks.usual': 'Por defecto: {level}',
  'checks.save-levels': 'Guardar',
  'checks.levels-not-saved': 'Los niveles no se han guardado',
  'checks.weigh-rules': 'Fijar el peso de las reglas',
  'checks.see-rules': 'Ver el peso de las reglas',

  // Holidays.
  'checks.holidays': 'Feriados',
  'checks.holidays-of': 'Feriados: {station}, {year}',
  'checks.holidays-explained':
    'Cada lugar de destino tiene su propia lista, que se fija todos los años. En esos días no se convocan sesiones.',
  'checks.year': 'Año',
  'checks.show': 'Mostrar',
  'checks.which-list': 'Qué lista',
  'checks.known-lists': 'Listas conocidas',
  'checks.list-name': '{station}, {year} ({count})',
  'checks.no-holidays': 'Todavía no se ha introducido ningún feriado.',
  'checks.no-stations': 'Un lugar de destino figura aquí cuando algún órgano lo tiene.',
  'checks.day': 'Día',
  'checks.name': 'Nombre',
  'checks.name-hint': 'Como figura en la lista: Día del Trabajo',
  'checks.add-holiday': 'Añadir un feriado',
  'checks.paste-holidays': 'Pegar una lista',
  'checks.paste-hint': 'Un feriado por línea, primero la fecha: 1 de mayo Día del Trabajo',
  'checks.add-list': 'Añadir estos feriados',
  'checks.remove': 'Suprimir',
  'checks.remove-holiday': 'Suprimir {name}, {date}',
  'checks.holiday-not-added': 'El feriado no se ha añadido',
  'checks.list-not-added': 'La lista no se ha añadido',
  'refused.holidays.line': 'La línea {line} no empieza por una fecha seguida de un nombre: “{typed}”',

  // Interpreters.
  'checks.teams': 'Equipos de intérpretes',
  'checks.teams-hint': 'Cada uno atiende una sesión a la vez y dos por día; si se deja vacío, uno',
  'changes.session.teams': 'Equipos de intérpretes: {after} (antes: {before}).',
};
