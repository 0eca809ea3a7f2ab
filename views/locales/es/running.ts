import type { Translated } from '../../../src/language/message.ts';
import type { running as english } from '../en/running.ts';

/** Words of a session while it runs: what happens at a meeting, re-flowing, the hall's screen. */
export const running: Translated<typeof english> = {
  'desk.page-now': 'En sesión',
  'running.title': 'En sesión: {session}',
  'running.meeting-on': 'En curso',
  'running.meeting-to-come': 'Por celebrar',
  'running.meeting-over': 'Levantada',
  'running.meeting-past': 'Sin registrar',
  'running.since': 'desde las {clock}',
  'running.item-since': '{item:capital}, desde las {clock}',
  'running.minutes-of': '{minutes} de {planned} min',
  'running.nothing-considered': 'No se está examinando ningún tema.',
  'running.start': 'Abrir la sesión',
  'running.take-up': 'Examinar: {item}',
  'running.conclude': '{item:capital}: examen concluido',
  'running.conclude-and-take-up': '{item:capital}: examen concluido; examinar: {next}',
  'running.suspend': '{item:capital}: examen suspendido',
  'running.rise': 'Se levanta la sesión',
  'running.take-back': 'Retirar el último registro',
  'running.take-up-another': 'Examinar otro tema',
  'running.take-up-again': 'Volver a un tema concluido',
  'running.earlier': 'Ocurrió antes',
  'running.what': 'Qué ocurrió',
  'running.at': 'A qué hora',
  'running.record': 'Registrar',
  'running.not-recorded': 'No se ha registrado',
  'running.public':
    'Lo que se pulsa aquí es público de inmediato: la pantalla de la sala y la página del período de sesiones muestran qué sesión está en curso y qué tema se examina. Las sesiones privadas no aparecen en ninguna de las dos.',
  'running.not-public-yet':
    'Todavía no se ha publicado nada de este período de sesiones, por lo que ninguna pantalla muestra lo que se pulsa aquí.',
  'running.closed': 'Esta sesión es privada: nada de ella se muestra en público.',
  'running.screen': 'La pantalla de la sala',
  'running.open-screen': 'Abrir la pantalla',
  'running.planned-and-actual': 'Minutos previstos y reales',
  'running.planned': 'Previsto',
  'running.taken': 'Real',
  'running.left': 'Restante',
  'running.item-considered': 'En examen',
  'running.item-suspended': 'Suspendido',
  'running.item-concluded': 'Concluido',
  'running.item-to-come': 'Por examinar',
  'running.what-happened': 'Lo ocurrido',
  'running.nothing-happened': 'Todavía no hay nada registrado.',
  'running.said-started': 'Sesión abierta',
  'running.said-taken-up': '{item:capital}: examen comenzado',
  'running.said-concluded': '{item:capital}: examen concluido',
  'running.said-suspended': '{item:capital}: examen suspendido',
  'running.said-rose': 'Sesión levantada',
  'running.said-back': 'Registro retirado: {what}',
  'running.meetings': 'Sesiones',
  'running.none-left': 'Todas las sesiones han terminado.',
  'running.reflow': 'Reorganizar el resto',
  'running.reflow-explained':
    'El cálculo parte de lo que queda y busca dónde caben los temas restantes. Nada se publica antes de que usted lo acepte.',
  'running.reflow-title': 'El resto reorganizado: {session}',
  'running.reflow-heading': 'El resto del período de sesiones, reorganizado',
  'running.worked-out':
    'Calculado {clock}, a partir de la revisión {revision} y de lo ocurrido hasta entonces.',
  'running.reflow-changes': 'Qué cambia',
  'running.reflow-nothing': 'Nada cambia: el resto cabe según lo previsto.',
  'running.also-drafted': 'Publicado a la vez',
  'running.also-drafted-since': 'redactado desde la edición {edition}',
  'running.in-force': 'Vigente',
  'running.reflowed': 'Reorganizada',
  'running.what-is-left': 'Lo que queda',
  'running.unrecorded': {
    one: 'No hay nada registrado sobre la sesión siguiente, que se da por celebrada según lo previsto: {meetings}.',
    other:
      'No hay nada registrado sobre las sesiones siguientes, que se dan por celebradas según lo previsto: {meetings}.',
  },
  'running.accept': 'Aceptar y publicar bajo la autoridad de la Presidencia',
  'running.accept-explained':
    'La edición {edition} es pública de inmediato como organización de los trabajos revisada: la siguen la página del período de sesiones, las pantallas y los calendarios de todos. Nunca se modifica; un nuevo cambio es otra edición.',
  'running.not-yet': 'Ahora no',
  'running.not-accepted': 'No se ha publicado nada',
  'running.no-reflow': 'No se propone nada',
  'running.why': 'Por qué',
  'running.first-of-all': 'antes que todo lo demás',
  'running.as-it-stood': 'donde estaba',
  'running.now-since': 'Ahora, desde las {clock}',
  'running.not-begun': 'La sesión todavía no se ha abierto.',
  'running.rose-at': 'Sesión levantada a las {clock} ({meeting}).',
  'running.session-over': 'Las sesiones de este período de sesiones han terminado.',
  'running.no-meetings': 'No hay ninguna sesión anunciada.',
  'running.changed': 'Cambios',
  'running.row-now': 'ahora',
  'refused.proceedings.not-started': 'La sesión no se ha abierto. Indique primero que se ha abierto.',
  'refused.proceedings.started-already': 'La sesión ya se ha abierto.',
  'refused.proceedings.nothing-considered':
    'No se está examinando ningún tema, por lo que ninguno puede concluirse ni suspenderse.',
  'refused.proceedings.considered-already': 'Este tema ya se está examinando.',
  'refused.proceedings.has-risen':
    'La sesión se ha levantado. Si a pesar de todo continúa, retire ese registro.',
  'refused.proceedings.meanwhile': {
    one: 'Mientras tanto, otra persona ha registrado algo de esta sesión. A continuación figura lo que está registrado ahora; examínelo y vuelva a pulsar si sigue siendo correcto.',
    other:
      'Mientras tanto, otra persona ha registrado {count} hechos de esta sesión. A continuación figura lo que está registrado ahora; examínelo y vuelva a pulsar si sigue siendo correcto.',
  },
  'refused.proceedings.not-held':
    'En ese momento no se celebra ninguna sesión: está cancelada, o es una actividad paralela o una mera indicación del día.',
  'refused.proceedings.another-day':
    'Esta sesión está prevista para el {date}, y hoy es {today}. Trasládela primero en la programación.',
  'refused.proceedings.another-on':
    'La sesión del {date}, de {start} a {end}, todavía no se ha levantado. Indique primero que se ha levantado.',
  'refused.proceedings.in-future': 'Esa hora todavía no ha llegado.',
  'refused.proceedings.before-last':
    'Ya hay registrado algo posterior, a las {time}. Lo registrado figura en el orden en que ocurrió.',
  'refused.proceedings.nothing-to-take-back': 'No hay ningún registro de esta sesión que pueda retirarse.',
  'refused.proceedings.reflow-outdated':
    'Algo ha cambiado desde que se hizo este cálculo, o ya no es reciente. A continuación figura el nuevo; examínelo otra vez.',
};
