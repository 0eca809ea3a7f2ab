import type { Translated } from '../../../src/language/message.ts';
import type { signing as english } from '../en/signing.ts';

/** Words of single sign-on, sign-ins and terms of office. */
export const signing: Translated<typeof english> = {
  // Single sign-on.
  'signing.single-sign-on': 'Authentification unique',
  'signing.sign-in-at': 'Se connecter auprès de {host}',
  'signing.single-sign-on-explained':
    'Vous vous identifiez à cette adresse, puis revenez ici. Ce mode de connexion est ouvert aux personnes qui ont ici un compte à la même adresse électronique.',
  'signing.signs-out-here-alone':
    'Votre connexion s’est faite auprès de {host}\u00a0: vous déconnecter ici ne vous y déconnecte pas.',
  'signing.still-signed-in-at':
    'Votre connexion auprès de {host} est peut-être toujours ouverte\u00a0; sur un appareil que d’autres utilisent, déconnectez-vous-y aussi.',
  'signing.to-public-pages': 'Vers les pages publiques',

  // One-time links by mail.
  'signing.lost-password': 'Mot de passe perdu\u00a0? Demandez un lien par courriel',
  'signing.link-by-mail': 'Un lien à usage unique par courriel',
  'signing.link-by-mail-explained':
    'Indiquez l’adresse de votre compte. Un lien permettant une seule connexion y est envoyé.',
  'signing.send-link': 'Envoyer le lien',
  'signing.link-not-sent': 'Aucun lien n’a été demandé',
  'signing.link-asked':
    'Si l’adresse {email} est celle d’une personne ayant accès, un lien est en route. Il est valable un jour.',
  'signing.link-not-come':
    'Rien après quelques minutes\u00a0? Regardez dans le courrier indésirable et vérifiez l’adresse\u00a0; un administrateur peut aussi vous remettre un lien.',
  'signing.invited': 'L’invitation destinée à {name} est en route',
  'signing.link-sent': 'Le lien destiné à {name} est en route',
  'signing.link-sent-to':
    'Un courriel contenant un lien à usage unique est envoyé à {email}. Le lien est valable jusqu’au {until}.',
  'signing.invites-by-mail':
    'La personne reçoit une invitation contenant un lien à usage unique, valable sept jours.',
  'signing.send-new-link': 'Envoyer un nouveau lien par courriel',
  'signing.show-link-instead': 'Montrer plutôt un lien ici',

  // What the letters say.
  'signing.invitation-subject': 'Invitation à vous connecter à Plenary',
  'signing.invitation-words':
    '{by} vous donne accès à Plenary, où se préparent les sessions. Votre rôle\u00a0: {role}.',
  'signing.role-at': '{role}, {body}',
  'signing.invitation-link': 'Connectez-vous et choisissez un mot de passe',
  'signing.letter-link-subject': 'Un lien pour vous connecter à Plenary',
  'signing.letter-link-sent': '{by} vous envoie un lien pour vous connecter en tant que {name}.',
  'signing.letter-link-asked':
    'Quelqu’un, sans doute vous, a demandé un lien pour se connecter en tant que {name}.',
  'signing.letter-holds': 'Le lien est réservé à {email}. Il permet une seule connexion, jusqu’au {until}.',
  'signing.letter-not-expected':
    'Vous n’attendiez pas ce courriel\u00a0? Rien ne se passe tant que le lien n’est pas utilisé.',

  // One’s clock.
  'signing.clock': 'Votre heure',
  'signing.clock-hint':
    'La ville à l’heure de laquelle les délais vous sont indiqués, ou un fuseau tel qu’Europe/Vienna\u00a0; vide, celle du lieu d’affectation',
  'signing.clock-is': 'Fuseau\u00a0: {zone}',
  'signing.day-at-city': '{day} à {time} ({city})',

  // Where somebody is signed in.
  'signing.signed-in-at': 'Connexions en cours',
  'signing.nowhere': 'Aucune connexion en cours.',
  'signing.way': 'Par',
  'signing.way-password': 'mot de passe',
  'signing.way-link': 'lien à usage unique',
  'signing.way-single-sign-on': 'authentification unique',
  'signing.way-unknown': 'non enregistré',
  'signing.used': 'Dernière utilisation',
  'signing.used-to-the-hour': 'La dernière utilisation est enregistrée à l’heure près.',
  'signing.end-all': 'Mettre fin à toutes',
  'signing.bound':
    'Pour l’authentification unique, cette personne est connue de {host} sous l’identifiant {subject}.',
  'signing.release': 'Dissocier',
  'signing.release-explained':
    'La prochaine authentification unique avec la même adresse vérifiée sera associée de nouveau.',

  // Looking for people.
  'signing.search': 'Rechercher',
  'signing.search-people': 'Nom ou adresse électronique',
  'signing.people-found': { one: '{count} personne', other: '{count} personnes' },
  'signing.nobody-found': 'Personne n’a «\u00a0{typed}\u00a0» dans son nom ou son adresse.',
  'signing.show-everybody': 'Montrer toutes les personnes',
  'signing.page-of': 'Page {page} sur {pages}',
  'signing.page-before': 'Page précédente',
  'signing.page-after': 'Page suivante',
  'signing.name-and-address': 'Nom et adresse',
  'signing.new-address-explained':
    'Le courrier est désormais envoyé à la nouvelle adresse\u00a0; les liens qui n’ont pas servi cessent de fonctionner.',

  // Offices.
  'signing.post': 'Poste',
  'signing.post-chair': 'Président(e)',
  'signing.post-vice-chair': 'Vice-Président(e)',
  'signing.post-rapporteur': 'Rapporteur(euse)',
  'signing.post-member': 'Membre',
  'signing.post-for-group': '{post}, {group}',
  'signing.group': 'Groupe d’États',
  'signing.no-group': 'Aucun',
  'signing.group-african-states': 'États d’Afrique',
  'signing.group-asia-pacific-states': 'États d’Asie et du Pacifique',
  'signing.group-eastern-european-states': 'États d’Europe orientale',
  'signing.group-latin-american-and-caribbean-states': 'États d’Amérique latine et des Caraïbes',
  'signing.group-western-european-and-other-states': 'États d’Europe occidentale et autres États',
  'signing.group-group-of-77-and-china': 'Groupe des 77 et de la Chine',
  'signing.group-european-union': 'Union européenne',
  'signing.person-typed': 'Le nom ou l’adresse électronique d’une personne qui a un compte ici',
  'signing.capacity-written': 'Vide, elle est rédigée d’après le poste et le groupe, dans les six langues',
  'signing.capacity-in-others': 'Qualité dans les autres langues',
  'signing.what-it-is': 'Ce qu’elle est',
  'signing.change-office': 'Modifier, y mettre fin, transmettre',
  'signing.change-office-of': 'Modifier, mettre fin ou transmettre\u00a0: {capacity}, {name}',
  'signing.last-day-hint': 'Vide, jusqu’à nouvel ordre',
  'signing.successor': 'Successeur',
  'signing.successor-explained':
    'Le mandat de {name} prend fin la veille. Son successeur exerce la fonction en la même qualité.',
  'signing.pass-on': 'Transmettre la fonction',
  'signing.not-passed-on': 'La fonction n’est pas transmise',
  'signing.take-back': 'Retirer la fonction',
  'signing.take-back-explained':
    'Son mandat n’a pas commencé. Il n’en reste qu’une ligne dans le journal\u00a0; le dernier jour de la personne qui exerce la fonction auparavant reste inchangé.',
  'signing.at-the-same-time': 'En même temps',
  'signing.two-offices': '{name} exerce deux fonctions\u00a0: {one}, et {other} ({term}).',
  'signing.same-office': '{one} et {other} exercent la même fonction\u00a0: {capacity} ({term}).',

  // Refusals.
  'refused.people.chair-held':
    '{name} exerce la présidence du {from} au {until}, et un Bureau n’a qu’une présidence à la fois. Transmettez cette fonction à un successeur ou attribuez-la pour d’autres jours.',
  'refused.people.chair-held-on':
    '{name} exerce la présidence à compter du {from}, et un Bureau n’a qu’une présidence à la fois. Transmettez cette fonction à un successeur ou indiquez d’abord son dernier jour.',
  'refused.people.successor-too-early': 'Le successeur commence après le {from}, premier jour de la fonction',
  'refused.people.own-administration':
    'Un autre administrateur doit vous retirer ce rôle, afin qu’il en reste toujours un',
  'refused.people.office-began': 'La fonction a commencé le {from}\u00a0; indiquez plutôt son dernier jour',
  'refused.people.nobody-called':
    'Personne ayant un compte ici ne s’appelle «\u00a0{typed}\u00a0» ni n’a cette adresse',
  'refused.people.several-called':
    'Plusieurs personnes s’appellent «\u00a0{typed}\u00a0»\u00a0; indiquez l’adresse électronique',
  'refused.field.no-city':
    '«\u00a0{typed}\u00a0» n’est ni une ville connue ici ni un fuseau\u00a0; indiquez une grande ville à la même heure, ou un fuseau tel qu’Europe/Vienna',
  'refused.sign-in.provider-silent':
    'L’authentification unique ne répond pas pour le moment. Réessayez plus tard ou connectez-vous autrement.',
  'refused.sign-in.provider-refused':
    'L’authentification unique n’a pas confirmé votre identité. Recommencez ou connectez-vous autrement.',
  'refused.sign-in.not-set-out':
    'Cette connexion n’a pas commencé dans ce navigateur, a déjà reçu sa réponse ou a pris trop de temps. Recommencez.',
  'refused.sign-in.email-unverified':
    'L’authentification unique ne garantit pas votre adresse électronique, qui ne peut donc être rapprochée d’un compte ici. Adressez-vous à un administrateur.',
  'refused.sign-in.nobody-known':
    'Aucun compte ici ne correspond à l’adresse {email}. Demandez-en un à un administrateur.',
  'refused.sign-in.revoked': 'L’accès de {email} a été révoqué.',
  'refused.sign-in.bound-to-another':
    'Le compte de {email} y est associé à une autre identité. Demandez à un administrateur de le dissocier.',
  'refused.sign-in.asked-too-often': {
    one: 'Ceci a été demandé trop souvent. Réessayez dans {count} minute.',
    other: 'Ceci a été demandé trop souvent. Réessayez dans {count} minutes.',
  },
};
