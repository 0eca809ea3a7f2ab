import type { Translated } from '../../../src/language/message.ts';
import type { paper as english } from '../en/paper.ts';

/** Words that papers print. */
export const paper: Translated<typeof english> = {
  'paper.united-nations': 'Naciones Unidas',
  'paper.distr.general': 'Distr. general',
  'paper.distr.limited': 'Distr. limitada',
  'paper.distr.restricted': 'Distr. reservada',
  'paper.language': 'Español',
  'paper.original.ar': 'Original: árabe',
  'paper.original.zh': 'Original: chino',
  'paper.original.en': 'Original: inglés',
  'paper.original.fr': 'Original: francés',
  'paper.original.ru': 'Original: ruso',
  'paper.original.es': 'Original: español',
  'paper.languages-only': '{languages} únicamente',
  'paper.item-of-provisional-agenda': 'Tema {number} del programa provisional',
  'paper.items-of-provisional-agenda': 'Temas {numbers} del programa provisional',
  'paper.advance-unedited': 'Versión anticipada sin editar',
  'paper.advance-edited': 'Versión anticipada editada',
  'paper.draft': 'Proyecto',

  'paper.agenda': 'Programa',
  'paper.provisional-agenda': 'Programa provisional',
  'paper.annotated-provisional-agenda': 'Programa provisional anotado',
  'paper.provisional-agenda-and-annotations': 'Programa provisional y anotaciones',
  'paper.annotations': 'Anotaciones',
  'paper.documentation': 'Documentación',
  'paper.annex': 'Anexo',
  'paper.organization-of-work': 'Propuesta de organización de los trabajos',
  'paper.list-of-documents': 'Lista de documentos',
  'paper.note-by-secretariat': 'Nota de la Secretaría',
  'paper.item': 'Tema {number}',

  'paper.date-and-time': 'Fecha y hora',
  'paper.agenda-item': 'Tema del programa',
  'paper.title-or-description': 'Título o descripción',
  'paper.continued': '(continuación)',
  'paper.plenary': 'Plenaria',
  'paper.parallel-meeting': 'Sesión paralela',
  'paper.holiday': 'Feriado oficial de las Naciones Unidas',
  'paper.lunch': 'Almuerzo',
  'paper.cancelled': 'Cancelada',

  'paper.standing.organizational': 'Cuestiones de organización',
  'paper.standing.opening.session': 'Apertura del período de sesiones',
  'paper.standing.opening.meeting': 'Apertura de la reunión',
  'paper.standing.adoption-of-agenda': 'Aprobación del programa y organización de los trabajos',
  'paper.standing.election': 'Elección de la Mesa',
  'paper.standing.other-matters': 'Otros asuntos',
  'paper.standing.next-agenda.session': 'Programa provisional del próximo período de sesiones',
  'paper.standing.next-agenda.meeting': 'Programa provisional de la próxima reunión',
  'paper.standing.adoption-of-report': 'Aprobación del informe',
  'paper.standing.closure.session': 'Clausura del período de sesiones',
  'paper.standing.closure.meeting': 'Clausura de la reunión',

  'paper.opening': '{ordinal:the:capital} {body:of} se inaugurará {day:on} a las {time}.',
  'paper.services':
    'Los recursos disponibles permitirán celebrar {meetings} durante {days}, con servicios de interpretación en los seis idiomas oficiales de las Naciones Unidas.',
  'paper.services-in':
    'Los recursos disponibles permitirán celebrar {meetings} durante {days}, con servicios de interpretación en los idiomas siguientes: {languages}.',
  'paper.services-without-interpretation':
    'Los recursos disponibles permitirán celebrar {meetings} durante {days}, sin servicios de interpretación.',
  'paper.plenary-meetings': { one: '{number} sesión plenaria', other: '{number} sesiones plenarias' },
  'paper.days': { one: '{number} día', other: '{number} días' },
  'paper.no-documentation':
    'Por el momento no se prevé presentar documentación en relación con este tema del programa.',

  'paper.agreed.meeting': 'En su reunión celebrada el {date}, {bureau:the} acordó {matters}.',
  'paper.agreed.silence':
    'El {date}, {bureau:the} acordó, mediante el procedimiento de acuerdo tácito, {matters}.',
  'paper.agreed.meeting-too': 'Además, en su reunión celebrada el {date}, {bureau:the} acordó {matters}.',
  'paper.agreed.silence-too':
    'Además, el {date}, {bureau:the} acordó, mediante el procedimiento de acuerdo tácito, {matters}.',
  'paper.agreed.dates': 'que {ordinal:the} {body:of} se celebrara en {place} {days}',
  'paper.agreed.topics': { one: 'el tema sustantivo {word:of}', other: 'los temas sustantivos {word:of}' },
  'paper.agreed.agenda': 'el programa provisional',
  'paper.agreed.organization-of-work': 'la propuesta de organización de los trabajos',
  'paper.word.session': 'período de sesiones',
  'paper.word.meeting': 'reunión',

  'paper.authority.bureau': 'Mesa',
  'paper.authority.secretariat': 'Secretaría',
  'paper.authority.chair': 'Presidencia',
  'paper.authority.body': 'El propio órgano',
  'paper.subject.dates': 'Lugar y fechas',
  'paper.subject.topics': 'Temas sustantivos',
  'paper.subject.agenda': 'Programa provisional',
  'paper.subject.organization-of-work': 'Organización de los trabajos',

  'language.ar': 'árabe',
  'language.zh': 'chino',
  'language.en': 'inglés',
  'language.fr': 'francés',
  'language.ru': 'ruso',
  'language.es': 'español',
};
