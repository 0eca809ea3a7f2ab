import type { Translated } from '../../../src/language/message.ts';
import type { mine as english } from '../en/mine.ts';

/** Words of private calendars. */
export const mine: Translated<typeof english> = {
  'mine.name': 'Plenary\u00a0: mon calendrier',
  'mine.about': 'Les séances choisies et les échéances des procédures d’approbation tacite.',
  'mine.page': 'Calendriers personnels',
  'mine.explained':
    'Les séances des organes, des sessions et des points que vous choisissez, à une adresse qui vous est personnelle.',
  'mine.deadlines-too':
    'Les échéances des procédures d’approbation tacite auxquelles vous participez y figurent aussi.',
  'mine.made': 'Votre calendrier personnel',
  'mine.calendar-of': 'Créé le {day}',
  'mine.bodies': 'Organes',
  'mine.alarm': 'Rappel, minutes avant',
  'mine.alarm-hint': 'Laisser vide pour aucun',
  'mine.new': 'Nouveau calendrier',
  'mine.make': 'Créer le calendrier',
  'mine.not-kept': 'Le calendrier n’est pas enregistré',
  'mine.renew': 'Nouvelle adresse',
  'mine.renew-explained': 'L’adresse actuelle cesse aussitôt de fonctionner.',
  'mine.end': 'Supprimer ce calendrier',
  'mine.end-explained': 'Les programmes qui le lisent n’y trouvent plus rien.',
  'refused.calendar.too-many-own': {
    one: '{count} calendrier personnel au plus',
    many: '{count} calendriers personnels au plus',
    other: '{count} calendriers personnels au plus',
  },
  'mine.about-anybody': 'Les séances choisies.',
  'mine.own': 'Un calendrier à vous',
  'mine.own-says':
    'Choisissez des organes, des sessions et des points. Vous recevez, pour votre programme de calendrier, une adresse que personne d’autre n’a\u00a0; aucun compte n’est nécessaire.',
  'mine.link': 'Choisir des organes, des sessions et des points pour un calendrier à vous',
  'mine.called': 'Nom',
  'mine.called-hint': 'Tel que les programmes l’affichent\u00a0; laissé vide\u00a0: «\u00a0{name}\u00a0»',
  'mine.sessions': 'Sessions',
  'mine.sessions-hint': 'Toutes les sessions d’un organe choisi ci-dessus figurent déjà dans le calendrier.',
  'mine.single-items': 'Certains points seulement',
  'mine.no-sessions': 'Aucune session n’est annoncée.',
  'mine.more-sessions': 'Sessions d’un autre organe, passées comprises',
  'mine.item-gone': '{item} (n’est plus à l’ordre du jour)',
  'mine.banner': 'Afficher aussi chaque session en journées entières',
  'mine.holds': 'Contenu',
  'mine.yours': 'Vos calendriers',
  'mine.nothing': 'Rien n’est choisi.',
  'mine.made-says': 'Le calendrier est créé. Ajoutez-le à votre programme de l’une des façons ci-dessous.',
  'mine.kept':
    'Les modifications sont enregistrées. L’adresse reste la même\u00a0; les programmes les affichent à leur prochaine lecture.',
  'mine.renewed': 'Le calendrier a une nouvelle adresse. L’ancienne ne fonctionne plus.',
  'mine.this-page': 'Cette page',
  'mine.this-page-says':
    'Conservez l’adresse de cette page, par exemple comme signet\u00a0: ce n’est qu’ici que le calendrier peut être modifié ou supprimé. L’adresse du calendrier lui-même ne permet que de le lire.',
  'mine.this-page-address': 'Adresse de cette page',
  'mine.like-a-key':
    'Gardez l’adresse du calendrier comme une clé\u00a0: quiconque la possède peut lire le calendrier.',
  'mine.address-unseen':
    'L’adresse de ce calendrier ne peut plus être affichée, mais elle fonctionne. Une nouvelle pourra l’être à tout moment.',
  'mine.lag':
    'Les calendriers se mettent à jour à leur rythme, certains une fois par jour seulement. Ce qui change le jour même figure aussitôt sur la page de la session.',
  'mine.readers': 'Lu par',
  'mine.not-read': 'Aucun programme ne l’a encore lu.',
  'mine.read-lag':
    'Ce qu’un programme lit apparaît ici en quelques minutes. Les programmes lisent quand ils le décident, certains une fois par jour seulement.',
  'mine.another-program': 'Un autre programme',
  'mine.by-clock-of': '{when} ({zone})',
  'mine.got-nothing': 'Aucune édition n’y figurait encore.',
  'mine.behind': 'Une édition plus récente, ou un autre choix, n’a pas encore été lue.',
  'mine.scan':
    'Scannez ce code pour ajouter le calendrier sur un iPhone ou un iPad. Il contient l’adresse du calendrier, non celle de cette page.',
  'mine.qr': 'Code contenant l’adresse du calendrier',
  'mine.renew-or-end': 'Nouvelle adresse ou suppression',
  'mine.ended': 'Le calendrier est supprimé',
  'mine.over': 'Ce calendrier n’existe pas',
  'mine.over-says':
    'Il a été supprimé, aucun programme ne l’a lu durant sa première année, ou l’adresse est incomplète.',
  'refused.calendar.nothing-chosen': 'Choisissez au moins un organe, une session ou un point',
  'refused.calendar.too-many-chosen': {
    one: '{count} organe, session ou point au plus par calendrier',
    many: '{count} organes, sessions et points au plus par calendrier',
    other: '{count} organes, sessions et points au plus par calendrier',
  },
};
