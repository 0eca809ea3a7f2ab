import type { Translated } from '../../../src/language/message.ts';
import type { following as english } from '../en/following.ts';

/** Words of following changes by mail. */
export const following: Translated<typeof english> = {
  'following.by-mail': 'Changements par courriel',
  'following.by-mail-says':
    'Lorsque ce qui est publié ici change, nous vous indiquons l’ancienne et la nouvelle version\u00a0: une fois par jour au plus, et sans délai lorsqu’une séance est concernée dans les 24 heures. Aucun compte n’est nécessaire, et chaque courriel contient un lien pour y mettre fin.',
  'following.changes-of': 'Changements concernant',
  'following.whole-session': 'Toute la session',
  'following.ask': 'M’envoyer les changements',
  'following.not-asked': 'Rien n’a été envoyé',
  'following.asked-title': 'Consultez votre messagerie',
  'following.written-to':
    'Nous avons écrit à {email}. Ouvrez le lien contenu dans ce courriel dans les deux jours\u00a0; nous n’enverrons de changements qu’ensuite.',
  'following.not-come':
    'Rien n’est arrivé au bout de quelques minutes\u00a0? Regardez parmi les courriels indésirables et vérifiez l’adresse saisie.',
  'following.confirm-title': 'Changements par courriel',
  'following.confirm-says':
    'Est-ce bien ce dont vous souhaitez recevoir les changements à l’adresse {email}\u00a0?',
  'following.confirm': 'Oui, m’envoyer les changements',
  'following.confirm-uses': 'Un lien dans chaque courriel permet d’y mettre fin à tout moment.',
  'following.link-over': 'Ce lien n’est pas valable',
  'following.link-over-says':
    'Il date de plus de deux jours, n’a pas été copié en entier, ou il a été mis fin à ce qu’il concernait. Vous pouvez en demander un autre sur la page de la session ou de l’organe.',
  'following.yours': 'Ce que vous suivez par courriel',
  'following.yours-says': 'Les changements sont envoyés à {email}.',
  'following.now-confirmed': 'C’est confirmé. Les changements seront désormais envoyés à {email}.',
  'following.nothing': 'Rien n’est suivi depuis cette adresse, et aucun changement n’y est envoyé.',
  'following.end': 'Ne plus suivre',
  'following.end-what': 'Ne plus suivre\u00a0: {what}',
  'following.one': 'Suivi',
  'following.end-all': 'Ne plus rien suivre',
  'following.language': 'Langue des courriels',
  'following.end-title': 'Plus de courriels sur les changements',
  'following.end-says':
    'Un seul bouton met fin à tout ce qui est suivi depuis cette adresse. L’ouverture de cette page n’a rien changé.',
  'following.ended': 'Vous ne suivez plus rien',
  'following.ended-says':
    'Plus aucun changement n’est envoyé à cette adresse. Vous pouvez de nouveau suivre une session ou un organe depuis sa page.',
  'following.mail-confirm': 'À confirmer\u00a0: changements par courriel, {what}',
  'following.asked-for':
    'Quelqu’un, sans doute vous, a demandé que les changements suivants soient envoyés à cette adresse\u00a0: {what}.',
  'following.if-not-you':
    'Le lien est valable deux jours\u00a0; rien n’est envoyé tant qu’il n’a pas été ouvert et confirmé. Si cette demande ne vient pas de vous, ne faites rien.',
  'following.to-session': 'Ouvrir la page de la session',
  'following.to-calendar': 'Ajouter les séances à votre calendrier',
  'following.why':
    'Vous recevez ce message parce que l’envoi des changements a été confirmé depuis cette adresse.',
  'following.manage': 'Voir ce que vous suivez, ou y mettre fin',
  'following.mail-sessions': 'Sessions modifiées\u00a0: {count}',
  'following.mail-change': '{session}\u00a0: {change}',
  'following.mail-changes': '{session}\u00a0: {change} (+{count})',
  'following.item': 'Point {item}\u00a0: {title}',
  'refused.following.no-mail':
    'Aucun courriel n’est envoyé depuis ce site pour le moment\u00a0; les changements ne peuvent donc pas être suivis par courriel.',
};
