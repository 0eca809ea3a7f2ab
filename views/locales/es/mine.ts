import type { Translated } from '../../../src/language/message.ts';
import type { mine as english } from '../en/mine.ts';

/** Words of private calendars. */
export const mine: Translated<typeof english> = {
  'mine.name': 'Plenary: mi calendario',
  'mine.about': 'Las sesiones de los órganos elegidos y los plazos de los procedimientos de acuerdo tácito.',
  'mine.page': 'Calendarios personales',
  'mine.explained': 'Las sesiones de los órganos que usted elija, en una dirección que solo usted conoce.',
  'mine.deadlines-too':
    'También figuran los plazos de los procedimientos de acuerdo tácito en los que se le consulta.',
  'mine.made': 'Su calendario personal',
  'mine.shown-once':
    'Su dirección solo se muestra ahora. Guárdela como una llave: quien la tenga puede leer el calendario.',
  'mine.calendar-of': 'Creado el {day}',
  'mine.no-bodies': 'No se ha elegido ningún órgano.',
  'mine.bodies': 'Órganos',
  'mine.alarm': 'Aviso, minutos antes',
  'mine.alarm-hint': 'Si se deja vacío, ninguno',
  'mine.new': 'Otro calendario',
  'mine.make': 'Crear el calendario',
  'mine.not-kept': 'El calendario no se ha guardado',
  'mine.language-needs-address':
    'Los órganos cambian en la misma dirección; el idioma y el aviso surten efecto con una nueva.',
  'mine.renew': 'Nueva dirección',
  'mine.renew-explained': 'La dirección actual deja de funcionar de inmediato.',
  'mine.end': 'Suprimir este calendario',
  'mine.end-explained': 'Los programas que lo leen ya no encuentran nada.',
  'refused.calendar.too-many-own': {
    one: 'Como máximo {count} calendario personal',
    many: 'Como máximo {count} calendarios personales',
    other: 'Como máximo {count} calendarios personales',
  },
};
