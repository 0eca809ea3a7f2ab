import type { Translated } from '../../../src/language/message.ts';
import type { subscribing as english } from '../en/subscribing.ts';

/** Words of the page by which a calendar is subscribed to. */
export const subscribing: Translated<typeof english> = {
  'subscribing.page': 'Ajouter à votre calendrier',
  'subscribing.more': 'Autres programmes, rappel, code pour un téléphone',
  'subscribing.lag':
    'Les calendriers s’actualisent à leur propre rythme, certains une fois par jour seulement. Ce qui change le jour même figure aussitôt sur la page indiquée en haut.',
  'subscribing.options': 'Choisir le contenu',
  'subscribing.language': 'Langue du calendrier',
  'subscribing.reminder': 'Rappel',
  'subscribing.none': 'Aucun',
  'subscribing.quarter': '15 minutes avant',
  'subscribing.hour': '1 heure avant',
  'subscribing.day': '1 jour avant',
  'subscribing.omit': 'Omettre les séances annulées',
  'subscribing.apply': 'Composer l’adresse',
  'subscribing.ways': 'Suivre',
  'subscribing.scan': 'Scannez ce code pour ouvrir cette page sur un téléphone.',
  'subscribing.qr': 'Code qui ouvre cette page',
  'subscribing.how': 'Comment l’ajouter',
  'subscribing.google':
    'Sur un ordinateur, choisissez «\u00a0+\u00a0» à côté de «\u00a0Autres agendas\u00a0», puis «\u00a0À partir de l’URL\u00a0», collez l’adresse et ajoutez l’agenda. Il apparaît ensuite aussi sur votre téléphone. Google le relit toutes les 8 à 24 heures.',
  'subscribing.outlook':
    'Dans Outlook sur le Web ou le nouvel Outlook, ouvrez le calendrier, choisissez «\u00a0Ajouter un calendrier\u00a0», puis «\u00a0S’abonner à partir du web\u00a0», et collez l’adresse. Outlook le relit environ toutes les 3 heures, parfois une fois par jour.',
  'subscribing.iphone':
    'Dans Calendrier, touchez «\u00a0Calendriers\u00a0», «\u00a0Ajouter un calendrier\u00a0», «\u00a0Ajouter un calendrier avec abonnement\u00a0», et collez l’adresse.',
  'subscribing.mac':
    'Dans Calendrier, choisissez «\u00a0Fichier\u00a0», «\u00a0Nouvel abonnement à un calendrier\u00a0», collez l’adresse et indiquez la fréquence de lecture.',
  'subscribing.thunderbird':
    'Choisissez «\u00a0Nouvel agenda\u00a0», «\u00a0Sur le réseau\u00a0», et collez l’adresse.',
  'subscribing.items': 'Un seul point',
};
