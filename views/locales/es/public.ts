import type { Translated } from '../../../src/language/message.ts';
import type { publicPages as english } from '../en/public.ts';

/** Words of the pages that everyone may read. */
export const publicPages: Translated<typeof english> = {
  'public.plenary': 'Plenary',
  'public.skip': 'Ir al contenido',
  'public.main': 'Navegación principal',
  'public.languages': 'Idioma',
  'public.places-now': 'Ahora y a continuación',
  'public.places-sessions': 'Períodos de sesiones',
  'public.places-papers': 'Documentos',
  'public.places-calendars': 'Calendarios',
  'public.places-desk': 'Mesa de trabajo',
  'public.places-public': 'Páginas públicas',
  'public.times-are-local': 'Las horas corresponden al lugar de la reunión.',
  'public.atom': 'Cambios en formato Atom',
  'public.as-data': 'Lo mismo en forma de datos',
  'public.error-title': 'No se ha podido realizar la operación',
  'public.not-found': 'La página no existe o no está publicada.',
  'public.too-large':
    'Lo enviado supera los 2 MB y no se ha leído. No se ha cambiado nada; envíe un texto más breve.',
  'public.not-understood': 'No se ha podido leer lo enviado. No se ha cambiado nada.',
  'public.fault':
    'El programa no ha podido responder. Lo publicado no se ha visto afectado. Si vuelve a ocurrir, comunique este número a la secretaría: {id}.',
};
