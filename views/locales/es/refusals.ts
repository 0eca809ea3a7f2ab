import type { Translated } from '../../../src/language/message.ts';
import type { refusals as english } from '../en/refusals.ts';

/** What a broken rule (`refused.CODE`) and a problem (`problem.CODE`) say. */
export const refusals: Translated<typeof english> = {
  'refused.other': 'Esta acción fue rechazada ({code}).',

  'refused.agenda.no-such-item': 'Este tema ya no figura en el programa.',
  'refused.agenda.item-exists': 'Este tema ya figura en el programa.',
  'refused.agenda.no-such-place': 'No hay un lugar {place} en el programa; el último es el {last}.',
  'refused.agenda.no-such-step': 'Este tema no puede moverse más en esa dirección.',
  'refused.agenda.inside-itself': 'Un tema no puede colocarse dentro de sí mismo.',
  'refused.agenda.too-deep': 'El programa tiene como máximo {levels} niveles; “{title}” quedaría por debajo.',
  'refused.agenda.too-many': 'El programa no puede tener más de {limit} temas.',
  'refused.agenda.title-missing': 'El tema debe tener un título.',
  'refused.agenda.title-too-long': 'Este título tiene {length} caracteres; el máximo es {limit}.',
  'refused.agenda.annotation-too-long': 'Esta anotación tiene {length} caracteres; el máximo es {limit}.',
  'refused.agenda.nothing-pasted': 'No se encontró ningún tema en el texto pegado.',
  'refused.agenda.no-such-reference': 'El texto remite al tema {reference}, que no figura en el programa.',

  'refused.timetable.no-such-meeting': 'Esta sesión ya no figura en la organización de los trabajos.',
  'refused.timetable.meeting-exists': 'Esta sesión ya figura en la organización de los trabajos.',
  'refused.timetable.too-many-meetings':
    'La organización de los trabajos no puede tener más de {limit} sesiones.',
  'refused.timetable.no-such-day': 'Ese día no existe: {date}.',
  'refused.timetable.no-such-time': 'Esa hora no existe: {time}.',
  'refused.timetable.half-a-time':
    'Hay que indicar tanto la hora de comienzo como la de término, o ninguna de las dos.',
  'refused.timetable.end-before-start': 'El término, {end}, no es posterior al comienzo, {start}.',
  'refused.timetable.across-midnight':
    'Una sesión termina el mismo día en que comienza: de {start} a {end} pasaría la medianoche. Divídala en dos sesiones.',
  'refused.timetable.outside-session':
    'El {date} no está dentro de los días de la reunión o período de sesiones, del {start} al {end}.',
  'refused.timetable.overlap': 'El mismo órgano celebra otra sesión el {date}, de {start} a {end}.',
  'refused.timetable.no-such-row': 'Esta línea ya no figura en la organización de los trabajos.',
  'refused.timetable.row-exists': 'Esta línea ya figura en la organización de los trabajos.',
  'refused.timetable.too-many-rows': 'La organización de los trabajos no puede tener más de {limit} líneas.',
  'refused.timetable.no-such-step': 'Esta línea no puede moverse más en esa dirección.',
  'refused.timetable.no-such-place': 'No hay un lugar {place} en esta sesión; el último es el {last}.',
  'refused.timetable.minutes': 'Una línea puede durar de 1 a {limit} minutos; se indicó {minutes}.',
  'refused.timetable.empty-row': 'Una línea debe tratar un tema o tener su propio texto.',
  'refused.timetable.words-too-long': 'Este texto tiene {length} caracteres; el máximo es {limit}.',

  'refused.sessions.no-such-day': 'Ese día no existe: {date}.',
  'refused.sessions.no-body': 'Un período de sesiones debe ser de al menos un órgano.',
  'refused.sessions.end-before-start': 'El último día, {end}, es anterior al primero, {start}.',
  'refused.documents.no-such-document': 'Este documento ya no figura en la lista.',
  'refused.documents.document-exists': 'Este documento ya figura en la lista.',
  'refused.documents.too-many': 'La lista no puede tener más de {limit} documentos.',
  'refused.documents.no-such-day': 'Ese día no existe: {date}.',
  'refused.documents.no-such-step': 'Este documento no puede moverse más en esa dirección.',
  'refused.documents.title-missing': 'El documento debe tener un título.',
  'refused.documents.title-too-long': 'Este título tiene {length} caracteres; el máximo es {limit}.',
  'refused.documents.symbol-too-long': 'Esta signatura tiene {length} caracteres; el máximo es {limit}.',
  'refused.documents.symbol-used': 'La signatura {symbol} ya corresponde a otro documento: “{title}”.',

  'refused.drafting.session-exists':
    'Ya existe un período de sesiones o reunión con ese identificador: {session}.',
  'refused.drafting.no-such-revision':
    'Este programa no tiene ninguna revisión {number}. No se ha perdido nada de lo escrito; envíe el formulario de nuevo.',
  'refused.drafting.saved-by-another':
    'Entretanto, otra persona guardó la revisión {number}. Inténtelo de nuevo.',
  'refused.drafting.no-such-text': 'Este texto ya no figura en el programa.',
  'refused.drafting.not-a-translation': 'Este es el idioma original ({language}), no una traducción.',
  'refused.drafting.clash':
    'Entretanto, otra persona modificó el mismo pasaje. Nada de lo suyo se ha guardado ni perdido.',

  'refused.approval.no-bureau': 'No se ha designado una Mesa que dé su acuerdo en nombre de este órgano.',
  'refused.approval.agreed-in-future': 'La fecha del acuerdo no puede estar en el futuro: {on}.',
  'refused.approval.not-a-member': 'Solo pueden responder los miembros de la Mesa a quienes se consulta.',
  'refused.approval.closed-already': 'Esta consulta ya está cerrada.',
  'refused.approval.words-needed': 'Indique por escrito su objeción o su observación.',
  'refused.approval.opened-by-another': 'Entretanto se abrió la consulta {number}. Inténtelo de nuevo.',
  'refused.approval.answered-at-once': 'Otra respuesta llegó al mismo tiempo. Inténtelo de nuevo.',

  'refused.editions.not-agreed': 'La Mesa todavía no ha dado su acuerdo sobre lo siguiente: {subjects}.',
  'refused.editions.bureau-needs-symbol':
    'Una edición publicada con la autoridad de la Mesa lleva una signatura.',
  'refused.editions.bound-part-changed':
    'Esto modifica lo que se publicó una vez acordado: {subjects}. Se necesita un nuevo acuerdo de la Mesa.',
  'refused.editions.dates-not-agreed':
    'Las sesiones no pueden anunciarse antes de que se acuerden el lugar y las fechas.',
  'refused.editions.nothing-published':
    'Todavía no se ha publicado nada sobre este período de sesiones o reunión.',
  'refused.editions.not-in-session':
    'La Presidencia solo puede hacer este cambio durante la reunión o período de sesiones, del {start} al {end}; una cancelación es posible en cualquier momento.',
  'refused.editions.before-opening':
    'El órgano no puede aprobar su programa antes de la apertura, el {start}.',
  'refused.editions.date-before-last': 'La fecha, {date}, es anterior a la de la edición precedente, {last}.',
  'refused.editions.draft-moved':
    'Cuando se hizo esta solicitud, la revisión más reciente era la {seen}; ahora es la {revision}. Examínela e inténtelo de nuevo.',
  'refused.editions.blocked': {
    one: 'Queda {count} problema por resolver antes de la publicación: {problem}',
    other: 'Quedan {count} problemas por resolver antes de la publicación; el primero es: {problem}',
  },
  'refused.editions.no-symbol': '“{symbol}” no es una signatura bien formada.',
  'refused.editions.symbol-malformed': '“{symbol}” no es una signatura bien formada. Tal vez: {suggestion}',
  'refused.editions.symbol-used': 'La signatura {symbol} ya está utilizada.',
  'refused.editions.issued-by-another': 'Entretanto se publicó la edición {number}. Inténtelo de nuevo.',
  'refused.editions.no-papers':
    'No se ha publicado ninguna edición con signatura, por lo que no se puede añadir ningún idioma.',
  'refused.editions.texts-missing': {
    one: 'El documento no puede publicarse en este idioma: {count} de sus textos no está traducido o se tradujo a partir de otra redacción.',
    other:
      'El documento no puede publicarse en este idioma: {count} de sus textos no están traducidos o se tradujeron a partir de otra redacción.',
  },
  'refused.editions.language-issued':
    'El documento ya se ha publicado en este idioma. Lo publicado no se modifica.',
  'refused.papers.not-set': 'No se pudo componer el PDF: {why}. No se ha publicado nada.',
  'refused.papers.not-translated': {
    one: 'El documento no puede redactarse en este idioma ({language}): {count} texto no está traducido o su traducción no está actualizada.',
    other:
      'El documento no puede redactarse en este idioma ({language}): {count} textos no están traducidos o su traducción no está actualizada.',
  },
  'refused.calendar.uid-taken':
    'El identificador de esta sesión en el calendario ya está utilizado: {meeting}.',

  'refused.import.not-a-programme':
    'En este texto no se encontró ningún programa ni organización de los trabajos.',
  'refused.import.no-days': 'El texto no indica los días en que se reúne el órgano. Indíquelos.',

  'problem.other': 'Aquí hay algo que corregir ({code}).',
};
