import type { Translated } from '../../../src/language/message.ts';
import type { subscribing as english } from '../en/subscribing.ts';

/** Words of the page by which a calendar is subscribed to. */
export const subscribing: Translated<typeof english> = {
  'subscribing.page': 'Añadir a su calendario',
  'subscribing.more': 'Otros programas, recordatorio, código para un teléfono',
  'subscribing.lag':
    'Los calendarios se actualizan a su propio ritmo, algunos solo una vez al día. Lo que cambia el mismo día figura de inmediato en la página indicada arriba.',
  'subscribing.options': 'Elegir el contenido',
  'subscribing.language': 'Idioma del calendario',
  'subscribing.reminder': 'Recordatorio',
  'subscribing.none': 'Ninguno',
  'subscribing.quarter': '15 minutos antes',
  'subscribing.hour': '1 hora antes',
  'subscribing.day': '1 día antes',
  'subscribing.omit': 'Omitir las sesiones canceladas',
  'subscribing.apply': 'Formar la dirección',
  'subscribing.ways': 'Seguir',
  'subscribing.scan': 'Escanee este código para abrir esta página en un teléfono.',
  'subscribing.qr': 'Código que abre esta página',
  'subscribing.how': 'Cómo añadirlo',
  'subscribing.google':
    'En una computadora, elija “+” junto a “Otros calendarios”, luego “Desde URL”, pegue la dirección y añada el calendario. Después aparecerá también en su teléfono. Google lo vuelve a leer cada 8 a 24 horas.',
  'subscribing.outlook':
    'En Outlook en la Web o en el nuevo Outlook, abra el calendario, elija “Agregar calendario”, luego “Suscribirse desde la web”, y pegue la dirección. Outlook lo vuelve a leer cada 3 horas aproximadamente, a veces una vez al día.',
  'subscribing.iphone':
    'En Calendario, toque “Calendarios”, “Añadir calendario”, “Añadir suscripción a calendario”, y pegue la dirección.',
  'subscribing.mac':
    'En Calendario, elija “Archivo”, “Nueva suscripción a calendario”, pegue la dirección e indique con qué frecuencia debe leerse.',
  'subscribing.thunderbird': 'Elija “Nuevo calendario”, “En la red”, y pegue la dirección.',
  'subscribing.items': 'Un solo tema',
};
