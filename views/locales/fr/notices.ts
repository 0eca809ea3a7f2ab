import type { Translated } from '../../../src/language/message.ts';
import type { notices as english } from '../en/notices.ts';

/** Words of mails and of the outbox. */
export const notices: Translated<typeof english> = {
  'notices.unsubscribe': 'Ne plus recevoir ces messages',
  'notices.is-new': 'Nouveau\u00a0: {words}',
  'notices.is-gone': 'Supprimé\u00a0: {words}',
  'notices.was': 'Avant\u00a0: {words}',
  'notices.is': 'Maintenant\u00a0: {words}',
  'notices.leads-to': '{words}\u00a0:',
  'notices.page': 'Messages',
  'notices.explained':
    'Ce qui a été envoyé, ce qui attend de l’être et ce qui n’a pu être remis. Le texte des messages n’est pas affiché.',
  'notices.no-server':
    'Aucun serveur de messagerie n’est indiqué (SMTP_URL, MAIL_FROM)\u00a0: rien n’est envoyé et les messages attendent.',
  'notices.all': 'Au total',
  'notices.count-waiting': 'En attente\u00a0: {count}',
  'notices.count-sent': 'Envoyés\u00a0: {count}',
  'notices.count-failed': 'Non remis\u00a0: {count}',
  'notices.last': 'Les derniers messages',
  'notices.none': 'Aucun message n’a encore été envoyé.',
  'notices.to': 'Destinataire',
  'notices.about': 'Objet',
  'notices.state': 'État',
  'notices.state-waiting': 'En attente',
  'notices.state-sent': 'Envoyé',
  'notices.state-failed': 'Non remis',
  'notices.tried': { one: '{count} essai', many: '{count} essais', other: '{count} essais' },
  'notices.next': 'prochain essai {when}',
  'notices.server-said': 'Réponse du serveur\u00a0:',
  'notices.try-again': 'Envoyer à nouveau',
  'notices.try-again-to': 'Envoyer à nouveau\u00a0: {email}',
  'notices.only-last': {
    one: 'Seul le dernier message est affiché.',
    many: 'Seuls les {count} derniers messages sont affichés.',
    other: 'Seuls les {count} derniers messages sont affichés.',
  },
  'notices.kind-round': 'consultation du Bureau',
  'notices.kind-invitation': 'invitation',
  'notices.kind-changes': 'changements suivis',
  'notices.kind-follow': 'confirmation de suivi',
  'notices.kind-sign': 'lien de connexion',
  'notices.kind-other': 'avis',
  'desk.places-mails': 'Messages',
};
