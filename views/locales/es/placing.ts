import type { Translated } from '../../../src/language/message.ts';
import type { placing as english } from '../en/placing.ts';

/** Words of the desk for placing rows and meetings: moving, splitting, merging, frames, side events. */
export const placing: Translated<typeof english> = {
  'desk.saved-as': 'Se ha guardado el cambio.',

  'desk.move-to': 'Trasladar a…',
  'desk.where-to': 'Adónde trasladar la línea {row}, {meeting}',
  'desk.where-to-explained': 'Cada lugar indica lo que allí habría que corregir y ahora no.',
  'desk.nearest-places': {
    one: 'Solo se indica el lugar más próximo.',
    other: 'Solo se indican los {count} lugares más próximos.',
  },
  'desk.here': 'Aquí',
  'desk.here-at': 'Aquí: {meeting}, lugar {place}',
  'desk.breaks-nothing': 'Nada nuevo por corregir',
  'desk.would-mend': { one: '{count} corrección menos', other: '{count} correcciones menos' },
  'desk.place-refused': 'No es posible',
  'desk.leave-row': 'Dejarla donde está',
  'desk.drag-hint':
    'También se puede arrastrar una línea por su título: cada lugar indica entonces lo que allí habría que corregir.',
  'desk.pin-row': 'Fijar la línea {row}, {meeting}',

  'desk.split-row': 'Dividir la línea',
  'desk.split-in-two': 'Dividir en dos',
  'desk.row-not-split': 'La línea no se ha dividido',
  'desk.minutes-of-first': 'Minutos de la primera parte',
  'desk.minutes-of-second': 'Minutos de la segunda parte',
  'desk.second-piece-goes-to': 'La segunda parte pasa a',
  'desk.merge-with': 'Unir con la línea {row}, {meeting}',
  'desk.merge-explained': 'Esta línea permanece aquí con los minutos de ambas; la otra desaparece.',

  'desk.add-meetings': 'Añadir sesiones',
  'desk.new-meetings': 'Sesiones en varios días',
  'desk.meetings-not-added': 'Las sesiones no se han añadido',
  'desk.meetings-explained': 'Las sesiones ya previstas a esas horas quedan como están.',
  'desk.on-days': 'Días',
  'desk.on-days-hint': 'Los fines de semana y los feriados, solo si los marca.',
  'desk.is-weekend': '{day} (fin de semana)',
  'desk.is-holiday': '{day} (feriado)',
  'desk.frame': 'Horas de cada día',
  'desk.own-frame': 'Una sesión a otras horas:',

  'desk.side-event': 'Actividad paralela',
  'desk.add-side-event': 'Añadir una actividad paralela',
  'desk.new-side-event': 'Nueva actividad paralela',
  'desk.save-side-event': 'Guardar la actividad paralela',
  'desk.side-event-not-added': 'La actividad paralela no se ha añadido',
  'desk.side-event-not-saved': 'La actividad paralela no se ha guardado',
  'desk.side-event-title': 'Nombre de la actividad',
  'desk.side-event-explained':
    'Figura en la organización de los trabajos y en los calendarios, no comprende ningún tema y no se cuenta entre las sesiones.',
  'desk.cancel-side-event': 'Cancelar la actividad paralela',
  'desk.remove-side-event': 'Suprimir la actividad paralela',
  'desk.meeting-of-bodies': 'Órganos cuya sesión es',
  'desk.meeting-of-bodies-hint': 'Si no se marca ninguno: de todos.',
  'desk.field-bodies': 'órganos',

  'refused.timetable.unlike-rows': 'Solo se pueden unir líneas que tengan los mismos temas y el mismo texto.',
  'refused.timetable.side-event-without-items':
    'Una actividad paralela no comprende ningún tema del programa.',
  'refused.timetable.side-event-hours': 'Una actividad paralela tiene un comienzo y un término.',
  'refused.timetable.no-days': 'Marque al menos un día.',
  'refused.timetable.all-there': 'Ya hay sesiones previstas a todas esas horas.',
  'refused.timetable.skipped-hour': 'El {date} no existe esa hora ({time}): se adelantan los relojes.',

  'changes.rows.cut': 'Las líneas se han dividido de otro modo: {meeting}.',
  'changes.side-event.added': 'Se ha añadido una actividad paralela: {meeting}.',
  'changes.side-event.removed': 'Se ha suprimido una actividad paralela: {was}.',
};
