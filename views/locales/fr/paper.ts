import type { Translated } from '../../../src/language/message.ts';
import type { paper as english } from '../en/paper.ts';

/** Words that papers print. */
export const paper: Translated<typeof english> = {
  'paper.united-nations': 'Nations Unies',
  'paper.distr.general': 'Distr. générale',
  'paper.distr.limited': 'Distr. limitée',
  'paper.distr.restricted': 'Distr. restreinte',
  'paper.language': 'Français',
  'paper.original.ar': 'Original\u00a0: arabe',
  'paper.original.zh': 'Original\u00a0: chinois',
  'paper.original.en': 'Original\u00a0: anglais',
  'paper.original.fr': 'Original\u00a0: français',
  'paper.original.ru': 'Original\u00a0: russe',
  'paper.original.es': 'Original\u00a0: espagnol',
  'paper.languages-only': '{languages} seulement',
  'paper.item-of-provisional-agenda': 'Point {number} de l’ordre du jour provisoire',
  'paper.items-of-provisional-agenda': 'Points {numbers} de l’ordre du jour provisoire',
  'paper.advance-unedited': 'Version préliminaire non éditée',
  'paper.advance-edited': 'Version préliminaire éditée',
  'paper.draft': 'Projet',

  'paper.agenda': 'Ordre du jour',
  'paper.provisional-agenda': 'Ordre du jour provisoire',
  'paper.annotated-provisional-agenda': 'Ordre du jour provisoire annoté',
  'paper.provisional-agenda-and-annotations': 'Ordre du jour provisoire et annotations',
  'paper.annotations': 'Annotations',
  'paper.documentation': 'Documentation',
  'paper.annex': 'Annexe',
  'paper.organization-of-work': 'Projet d’organisation des travaux',
  'paper.list-of-documents': 'Liste des documents',
  'paper.note-by-secretariat': 'Note du Secrétariat',
  'paper.item': 'Point {number}',

  'paper.date-and-time': 'Date et heure',
  'paper.agenda-item': 'Point de l’ordre du jour',
  'paper.title-or-description': 'Titre ou description',
  'paper.continued': '(suite)',
  'paper.plenary': 'Plénière',
  'paper.parallel-meeting': 'Séance parallèle',
  'paper.holiday': 'Jour férié à l’ONU',
  'paper.lunch': 'Pause déjeuner',
  'paper.cancelled': 'Annulée',

  'paper.standing.organizational': 'Questions d’organisation',
  'paper.standing.opening.session': 'Ouverture de la session',
  'paper.standing.opening.meeting': 'Ouverture de la réunion',
  'paper.standing.adoption-of-agenda': 'Adoption de l’ordre du jour et organisation des travaux',
  'paper.standing.election': 'Élection du Bureau',
  'paper.standing.other-matters': 'Autres questions',
  'paper.standing.next-agenda.session': 'Ordre du jour provisoire de la prochaine session',
  'paper.standing.next-agenda.meeting': 'Ordre du jour provisoire de la prochaine réunion',
  'paper.standing.adoption-of-report': 'Adoption du rapport',
  'paper.standing.closure.session': 'Clôture de la session',
  'paper.standing.closure.meeting': 'Clôture de la réunion',

  'paper.opening': '{ordinal:the:capital} {body:of} s’ouvrira {day:on} à {time}.',
  'paper.services':
    'Les ressources disponibles permettront de tenir {meetings} sur {days}, avec interprétation dans les six langues officielles de l’Organisation des Nations Unies.',
  'paper.services-in':
    'Les ressources disponibles permettront de tenir {meetings} sur {days}, avec interprétation dans les langues suivantes\u00a0: {languages}.',
  'paper.services-without-interpretation':
    'Les ressources disponibles permettront de tenir {meetings} sur {days}, sans interprétation.',
  'paper.plenary-meetings': { one: '{number} séance plénière', other: '{number} séances plénières' },
  'paper.days': { one: '{number} jour', other: '{number} jours' },
  'paper.no-documentation':
    'Il n’est actuellement pas prévu de documentation au titre de ce point de l’ordre du jour.',

  'paper.agreed.meeting': 'À sa réunion du {date}, {bureau:the} est convenu {matters}.',
  'paper.agreed.silence':
    'Le {date}, {bureau:the} est convenu, selon la procédure d’approbation tacite, {matters}.',
  'paper.agreed.meeting-too': 'En outre, à sa réunion du {date}, {bureau:the} est convenu {matters}.',
  'paper.agreed.silence-too':
    'En outre, le {date}, {bureau:the} est convenu, selon la procédure d’approbation tacite, {matters}.',
  'paper.agreed.dates': 'que {ordinal:the} {body:of} se tiendrait à {place} {days}',
  'paper.agreed.topics': {
    one: 'du thème de fond de cette {word}',
    other: 'des thèmes de fond de cette {word}',
  },
  'paper.agreed.agenda': 'de l’ordre du jour provisoire',
  'paper.agreed.organization-of-work': 'du projet d’organisation des travaux',
  'paper.word.session': 'session',
  'paper.word.meeting': 'réunion',

  'paper.authority.bureau': 'Bureau',
  'paper.authority.secretariat': 'Secrétariat',
  'paper.authority.chair': 'Présidence',
  'paper.authority.body': 'L’organe lui-même',
  'paper.subject.dates': 'Lieu et dates',
  'paper.subject.topics': 'Thèmes de fond',
  'paper.subject.agenda': 'Ordre du jour provisoire',
  'paper.subject.organization-of-work': 'Organisation des travaux',

  'language.ar': 'arabe',
  'language.zh': 'chinois',
  'language.en': 'anglais',
  'language.fr': 'français',
  'language.ru': 'russe',
  'language.es': 'espagnol',
};
