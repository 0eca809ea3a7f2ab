import type { Translated } from '../../../src/language/message.ts';
import type { mine as english } from '../en/mine.ts';

/** Words of private calendars. */
export const mine: Translated<typeof english> = {
  'mine.name': 'Plenary\u00a0: mon calendrier',
  'mine.about': 'Les séances des organes choisis et les échéances des procédures d’approbation tacite.',
  'mine.page': 'Calendriers personnels',
  'mine.explained': 'Les séances des organes que vous choisissez, à une adresse qui vous est personnelle.',
  'mine.deadlines-too':
    'Les échéances des procédures d’approbation tacite auxquelles vous participez y figurent aussi.',
  'mine.made': 'Votre calendrier personnel',
  'mine.shown-once':
    'Son adresse n’est affichée que maintenant. Gardez-la comme une clé\u00a0: quiconque la possède peut lire le calendrier.',
  'mine.calendar-of': 'Créé le {day}',
  'mine.no-bodies': 'Aucun organe n’est choisi.',
  'mine.bodies': 'Organes',
  'mine.alarm': 'Rappel, minutes avant',
  'mine.alarm-hint': 'Laisser vide pour aucun',
  'mine.new': 'Nouveau calendrier',
  'mine.make': 'Créer le calendrier',
  'mine.not-kept': 'Le calendrier n’est pas enregistré',
  'mine.language-needs-address':
    'Les organes changent à la même adresse\u00a0; la langue et le rappel prennent effet avec une nouvelle adresse.',
  'mine.renew': 'Nouvelle adresse',
  'mine.renew-explained': 'L’adresse actuelle cesse aussitôt de fonctionner.',
  'mine.end': 'Supprimer ce calendrier',
  'mine.end-explained': 'Les programmes qui le lisent n’y trouvent plus rien.',
  'refused.calendar.too-many-own': {
    one: '{count} calendrier personnel au plus',
    many: '{count} calendriers personnels au plus',
    other: '{count} calendriers personnels au plus',
  },
};
