import type { Translated } from '../../../src/language/message.ts';
import type { feeds as english } from '../en/feeds.ts';

/** Words of feeds of items and deadlines, and of the page to subscribe by. */
export const feeds: Translated<typeof english> = {
  'feeds.due-submission': 'presentación de documentos',
  'feeds.due-issuance': 'publicación de documentos',
  'feeds.rule-submission':
    'Según la norma general, los documentos de un período de sesiones se presentan diez semanas antes de su apertura.',
  'feeds.rule-issuance':
    'Según la norma general, los documentos de un período de sesiones se publican en todos los idiomas seis semanas antes de su apertura.',
  'feeds.item-left': 'En esta sesión ya no se examina: {item}.',
  'feeds.item-back': 'En esta sesión se examina de nuevo: {item}.',
  'feeds.change-documents': 'Documentos anteriores: {was}.',
  'feeds.item-about': 'Las sesiones en que se examina este tema ({item}), cualquiera que sea su fecha.',
  'feeds.deadlines-name': 'Plazos de los documentos',
  'feeds.deadlines-about':
    'Plazos de los documentos de los períodos de sesiones publicados: según la norma general, presentación diez semanas y publicación seis semanas antes de la apertura; de lo contrario, en las fechas del plan de documentación del período de sesiones.',
  'feeds.deadlines-says':
    'Los plazos figuran en su calendario y se desplazan en él cuando se desplazan aquí.',
};
