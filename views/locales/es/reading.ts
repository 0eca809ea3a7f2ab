import type { Translated } from '../../../src/language/message.ts';
import type { reading as english } from '../en/reading.ts';

/** What is to be mended in a paper that was read. */
export const reading: Translated<typeof english> = {
  'reading.at-line': 'Línea {line}: {sentence}',
  'reading.unreadable': 'Esto no es un texto legible.',
  'reading.number-lost': 'Un tema ha perdido su número.',
  'reading.number-gap': 'Hay un salto en la numeración de los temas.',
  'reading.number-repeated': 'Un número de tema aparece dos veces.',
  'reading.annotation-missing': 'Un tema no tiene anotación.',
  'reading.annotation-heading-differs': 'El encabezamiento de una anotación difiere del título de la lista.',
  'reading.annotation-unlisted': 'Una anotación se refiere a un tema que no figura en la lista.',
  'reading.row-item-unknown': 'El cuadro menciona un tema que no figura en el programa.',
  'reading.weekday-mismatch': 'El día de la semana no corresponde a esta fecha.',
  'reading.date-outside-session': 'Una fecha queda fuera del período de sesiones.',
  'reading.date-impossible': 'Una fecha no existe.',
  'reading.time-end-missing': 'El documento no indica cuándo termina una sesión.',
  'reading.symbol-malformed': 'Una signatura está mal formada.',
  'reading.other': 'Hay algo en el documento que debe comprobarse.',
};
