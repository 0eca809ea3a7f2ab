import type { Translated } from '../../../src/language/message.ts';
import type { publicPages as english } from '../en/public.ts';

/** Words of the pages that everyone may read. */
export const publicPages: Translated<typeof english> = {
  'public.plenary': 'Plenary',
  'public.skip': 'Aller au contenu',
  'public.main': 'Navigation principale',
  'public.languages': 'Langue',
  'public.places-now': 'En cours et à venir',
  'public.places-sessions': 'Sessions',
  'public.places-papers': 'Documents',
  'public.places-calendars': 'Calendriers',
  'public.places-desk': 'Bureau de travail',
  'public.places-public': 'Pages publiques',
  'public.times-are-local': 'Les heures sont celles du lieu de la réunion.',
  'public.atom': 'Modifications au format Atom',
  'public.as-data': 'Les mêmes informations sous forme de données',
  'public.error-title': 'L’opération n’a pas été effectuée',
  'public.not-found': 'Cette page n’existe pas ou n’est pas publiée.',
  'public.too-large':
    'L’envoi dépasse 2 Mo et n’a pas été lu. Rien n’a été modifié ; veuillez envoyer un texte plus court.',
  'public.not-understood': 'L’envoi n’a pas pu être lu. Rien n’a été modifié.',
  'public.fault':
    'Le programme n’a pas pu répondre. Ce qui a été publié reste intact. Si cela se reproduit, veuillez indiquer ce numéro au secrétariat : {id}.',
};
