import type { Translated } from '../../../src/language/message.ts';
import type { mine as english } from '../en/mine.ts';

/** Words of private calendars. */
export const mine: Translated<typeof english> = {
  'mine.name': 'Plenary: mi calendario',
  'mine.about': 'Las sesiones elegidas y los plazos de los procedimientos de acuerdo tácito.',
  'mine.page': 'Calendarios personales',
  'mine.explained':
    'Las sesiones de los órganos, períodos de sesiones y temas que usted elija, en una dirección que nadie más tiene.',
  'mine.deadlines-too':
    'También figuran los plazos de los procedimientos de acuerdo tácito en los que se le consulta.',
  'mine.made': 'Su calendario personal',
  'mine.calendar-of': 'Creado el {day}',
  'mine.bodies': 'Órganos',
  'mine.alarm': 'Aviso, minutos antes',
  'mine.alarm-hint': 'Si se deja vacío, ninguno',
  'mine.new': 'Otro calendario',
  'mine.make': 'Crear el calendario',
  'mine.not-kept': 'El calendario no se ha guardado',
  'mine.renew': 'Nueva dirección',
  'mine.renew-explained': 'La dirección actual deja de funcionar de inmediato.',
  'mine.end': 'Suprimir este calendario',
  'mine.end-explained': 'Los programas que lo leen ya no encuentran nada.',
  'refused.calendar.too-many-own': {
    one: 'Como máximo {count} calendario personal',
    many: 'Como máximo {count} calendarios personales',
    other: 'Como máximo {count} calendarios personales',
  },
  'mine.about-anybody': 'Las sesiones elegidas.',
  'mine.own': 'Un calendario propio',
  'mine.own-says':
    'Elija órganos, períodos de sesiones y temas concretos. Recibirá para su programa de calendario una dirección que nadie más tiene; no se necesita cuenta.',
  'mine.link': 'Elegir órganos, períodos de sesiones y temas para un calendario propio',
  'mine.called': 'Nombre',
  'mine.called-hint': 'Como lo muestran los programas; si se deja vacío, “{name}”',
  'mine.sessions': 'Períodos de sesiones',
  'mine.sessions-hint':
    'Todos los períodos de sesiones de un órgano elegido arriba ya figuran en el calendario.',
  'mine.single-items': 'Solo algunos temas',
  'mine.no-sessions': 'No hay ningún período de sesiones próximo.',
  'mine.more-sessions': 'Períodos de sesiones de otro órgano, también los pasados',
  'mine.item-gone': '{item} (ya no está en el programa)',
  'mine.banner': 'Mostrar además cada período de sesiones como días completos',
  'mine.holds': 'Contenido',
  'mine.yours': 'Sus calendarios',
  'mine.nothing': 'No se ha elegido nada.',
  'mine.made-says': 'El calendario está creado. Añádalo a su programa de una de las formas indicadas abajo.',
  'mine.kept':
    'Los cambios se han guardado. La dirección es la misma; los programas los muestran en su próxima lectura.',
  'mine.renewed': 'El calendario tiene una nueva dirección. La anterior ya no funciona.',
  'mine.this-page': 'Esta página',
  'mine.this-page-says':
    'Guarde la dirección de esta página, por ejemplo como marcador: solo aquí se puede cambiar o suprimir el calendario. La dirección del propio calendario solo permite leerlo.',
  'mine.this-page-address': 'Dirección de esta página',
  'mine.like-a-key': 'Guarde la dirección del calendario como una llave: quien la tenga puede leerlo.',
  'mine.address-unseen':
    'La dirección de este calendario ya no se puede mostrar, aunque funciona. Una nueva podrá mostrarse en todo momento.',
  'mine.lag':
    'Los calendarios se actualizan a su propio ritmo, algunos solo una vez al día. Lo que cambia el mismo día figura de inmediato en la página del período de sesiones.',
  'mine.readers': 'Leído por',
  'mine.not-read': 'Ningún programa lo ha leído aún.',
  'mine.read-lag':
    'Lo que lee un programa aparece aquí en unos minutos. Los programas leen cuando lo deciden, algunos solo una vez al día.',
  'mine.another-program': 'Otro programa',
  'mine.by-clock-of': '{when} ({zone})',
  'mine.got-nothing': 'Aún no figuraba ninguna edición.',
  'mine.behind': 'Aún no se ha leído una edición posterior u otra elección.',
  'mine.scan':
    'Escanee este código para añadir el calendario en un iPhone o iPad. Contiene la dirección del calendario, no la de esta página.',
  'mine.qr': 'Código con la dirección del calendario',
  'mine.renew-or-end': 'Nueva dirección o supresión',
  'mine.ended': 'El calendario se ha suprimido',
  'mine.over': 'No existe ese calendario',
  'mine.over-says':
    'Se suprimió, ningún programa lo leyó durante su primer año o la dirección está incompleta.',
  'refused.calendar.nothing-chosen': 'Elija al menos un órgano, un período de sesiones o un tema',
  'refused.calendar.too-many-chosen': {
    one: 'Como máximo {count} órgano, período de sesiones o tema por calendario',
    many: 'Como máximo {count} órganos, períodos de sesiones y temas por calendario',
    other: 'Como máximo {count} órganos, períodos de sesiones y temas por calendario',
  },
};
