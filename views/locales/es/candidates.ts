import type { Translated } from '../../../src/language/message.ts';
import type { candidates as english } from '../en/candidates.ts';

/** Words of several organizations of work side by side. */
export const candidates: Translated<typeof english> = {
  // The page and its deeds.
  'desk.page-candidates': 'Organizaciones de los trabajos',
  'candidates.title': 'Organizaciones de los trabajos: {session}',
  'candidates.explained':
    'Los documentos, las páginas y los calendarios recogen solo la vigente. Las demás quedan a su lado: pueden modificarse, presentarse a la Mesa o conservarse.',
  'candidates.alone':
    'Hay una sola organización de los trabajos, y es la vigente. Puede elaborarse a su lado una copia, como alternativa, y presentarse ambas a la Mesa como A y B.',
  'candidates.name': 'Organización de los trabajos {letter}',
  'candidates.name-in-force': 'Organización de los trabajos {letter}, vigente',
  'candidates.place-in-force': 'Vigente',
  'candidates.place-candidate': 'Alternativa',
  'candidates.place-superseded': 'Sustituida',
  'candidates.superseded-by': 'Sustitución efectuada por {person}, {when}.',
  'candidates.copy-of': 'Copia de {letter} según la revisión {revision}.',
  'candidates.holds': {
    one: '{count} sesión; {taken} de {length} min ocupados.',
    other: '{count} sesiones; {taken} de {length} min ocupados.',
  },
  'candidates.edit': 'Modificar {letter}',
  'candidates.ask': 'Consultar a la Mesa sobre {letter}',
  'candidates.put-in-force': 'Poner {letter} en vigor',
  'candidates.put-in-force-explained':
    'La vigente queda, como sustituida, junto a la que ocupa su lugar. Con ello no se publica nada.',
  'candidates.keep-copy': 'Conservar una copia de {letter}',
  'candidates.keep-first-copy': 'Conservar una copia como alternativa B',
  'candidates.remove': 'Suprimir {letter}',
  'candidates.link': 'Otras alternativas, para comparar',
  'candidates.which': 'Cuál de las organizaciones de los trabajos',
  'candidates.you-edit':
    'Esta es {letter}. Lo que modifique aquí solo afecta a {letter}; {inForce} sigue vigente tal como está.',
  'candidates.removal-rows': {
    one: 'Se suprime {count} línea de las organizaciones de los trabajos que se conservan junto a la vigente.',
    other:
      'Se suprimen {count} líneas de las organizaciones de los trabajos que se conservan junto a la vigente.',
  },

  // How they stand before the Bureau.
  'candidates.edited-since-asked': 'Modificada desde la consulta a la Mesa',
  'candidates.round-says': 'Consulta {round}: {state}',
  'candidates.asked-several': '{letters} están ante la Mesa',
  'candidates.agreed-other': '{letter} acordada',
  'candidates.other-in-force': '{letter} es la vigente',
  'candidates.stands-agreed':
    '{letter} está acordada, pero la vigente es {inForce}. El acuerdo surte efecto para la publicación cuando {letter} se ponga en vigor.',
  'candidates.stands-open':
    '{letter} está acordada, y la consulta sobre {other} sigue abierta. La secretaría puede retirarla.',
  'candidates.also-asked': 'También presentado a la Mesa',
  'candidates.how-it-differs': 'En qué difiere {letter} de {other}',
  'desk.field-in-force': 'organización de los trabajos vigente',
  'desk.field-letter': 'letra',

  // Two of them side by side, and what differs.
  'candidates.compare': 'Comparar',
  'candidates.with': 'con',
  'candidates.differences': 'Diferencias',
  'candidates.count': { one: '{count} diferencia', other: '{count} diferencias' },
  'candidates.no-difference': '{a} y {b} dicen lo mismo.',
  'candidates.caption': 'Organizaciones de los trabajos {a} y {b}, sesión por sesión',
  'candidates.marked': 'Está marcado lo que dice solo una de ellas.',
  'candidates.only-in': 'solo en {letter}',
  'candidates.no-meeting': 'No hay sesión',
  'candidates.in-both': '{what}: en {a}, {was}; en {b}, {is}.',
  'candidates.in-one': '{what}: solo en {letter}.',
  'candidates.in-one-so': '{what}: solo en {letter}, {is}.',
  'candidates.not-the-same': '{what}: no es igual en {a} y en {b}.',
  'candidates.minutes': '{count} min',
  'candidates.what-item': 'Tema {item}',
  'candidates.what-item-begins': 'Tema {item}, comienzo',
  'candidates.what-item-ends': 'Tema {item}, término',
  'candidates.what-item-minutes': 'Tema {item}, minutos',
  'candidates.what-item-divided': 'Tema {item}, distribución de los minutos',
  'candidates.what-row': 'Línea “{words}”',
  'candidates.what-row-minutes': 'Línea “{words}”, minutos',
  'candidates.what-row-words': 'Texto de una línea, {meeting}',
  'candidates.what-row-pinned': 'Línea fijada, {meeting}',
  'candidates.what-meeting': 'Sesión del {meeting}',
  'candidates.what-hours': 'Día y horas de una sesión',
  'candidates.what-cancelled': 'Sesión del {meeting}, cancelada',
  'candidates.what-closed': 'Sesión del {meeting}, privada',
  'candidates.what-rows': 'Sesión del {meeting}, orden o división de las líneas',
  'candidates.what-track': 'Sesión del {meeting}, cuál de las paralelas',
  'candidates.what-room': 'Sesión del {meeting}, sala',
  'candidates.what-otherwise': 'Sesión del {meeting}, órganos, enlace o interpretación',
  'candidates.what-rooms': 'Todas las sesiones, sala',
  'candidates.what-all-otherwise': 'Todas las sesiones, enlace o interpretación',

  // What is refused.
  'refused.candidates.none-such': 'Esta organización de los trabajos ya no existe.',
  'refused.candidates.too-many':
    'Un período de sesiones tiene como máximo {limit} organizaciones de los trabajos a la vez. Suprima primero una.',
  'refused.candidates.in-force':
    'La organización de los trabajos {letter} es la vigente y no puede suprimirse. Ponga primero otra en vigor.',
};
