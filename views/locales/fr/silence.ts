import type { Translated } from '../../../src/language/message.ts';
import type { silence as english } from '../en/silence.ts';

/** Words of the silence procedure and of answering in a round. */
export const silence: Translated<typeof english> = {
  'round.about': '{subject}, {session}',
  'round.piece-item': 'point {item}',
  'round.piece-titled': '{item}\u00a0: {title}',
  'round.mail-open': 'Silence jusqu’au {end}\u00a0: {about}',
  'round.mail-open-meeting': 'Soumis au Bureau\u00a0: {about}',
  'round.mail-remind': 'Rappel, silence jusqu’au {end}\u00a0: {about}',
  'round.mail-object': 'Objection\u00a0: {about}',
  'round.mail-amend': 'Amendement proposé\u00a0: {about}',
  'round.mail-take-back': 'Objection ou amendement retiré\u00a0: {about}',
  'round.mail-extend': 'Silence prolongé jusqu’au {end}\u00a0: {about}',
  'round.mail-adopted': 'Texte approuvé\u00a0: {about}',
  'round.mail-broken': 'Silence rompu\u00a0: {about}',
  'round.mail-withdrawn': 'Consultation retirée\u00a0: {about}',
  'round.mail-superseded': 'Consultation remplacée\u00a0: {about}',
  'round.mail-wait': 'Silence terminé sans que tous aient été avisés\u00a0: {about}',
  'round.mail-receipt': 'Votre réponse est enregistrée\u00a0: {about}',
  'round.mail-late': 'Votre réponse est arrivée hors délai\u00a0: {about}',
  'round.says-open': 'Le texte est réputé approuvé si aucune objection n’est maintenue à la fin du silence.',
  'round.says-open-meeting':
    'Le Bureau examinera cette question à une réunion. Vous pouvez d’ici là faire part de vos observations sur le texte.',
  'round.says-remind': 'Vous n’avez pas encore répondu. Le silence signifie que vous n’avez pas d’objection.',
  'round.says-object':
    'Un membre fait objection. La consultation reste ouverte jusqu’à l’échéance\u00a0; si l’objection est encore maintenue à ce moment, le silence est rompu.',
  'round.says-amend':
    'Un membre propose un amendement. La consultation reste ouverte jusqu’à l’échéance\u00a0; si la proposition est encore maintenue à ce moment, le silence est rompu.',
  'round.says-take-back': '{member} a retiré ce qui suit\u00a0:',
  'round.says-left': {
    one: '{count} objection ou amendement est maintenu.',
    many: '{count} objections ou amendements sont maintenus.',
    other: '{count} objections ou amendements sont maintenus.',
  },
  'round.says-extend': 'La présidence a prolongé le silence. Le texte reste le même.',
  'round.says-adopted':
    'Aucune objection n’était maintenue à la fin du silence\u00a0: le texte est approuvé à compter du {day}.',
  'round.says-adopted-meeting': 'Le Bureau a approuvé le texte à une réunion, le {day}.',
  'round.says-broken':
    'Le silence est rompu et le texte n’est pas approuvé. Ce qui suit était encore maintenu à la fin\u00a0:',
  'round.says-withdrawn': 'Le secrétariat a retiré la consultation, qui n’emporte aucune approbation.',
  'round.says-superseded':
    'Une nouvelle consultation sur ce sujet remplace celle-ci. Les réponses données sont conservées, mais ne comptent pas dans la nouvelle.',
  'round.says-wait':
    'Le silence a pris fin sans objection, mais les membres suivants n’avaient pas été avisés auparavant. Le texte n’est donc pas approuvé\u00a0; retirez la consultation ou ouvrez-en une nouvelle.',
  'round.receipt-acknowledge':
    'Vous avez lu le texte et n’avez pas d’objection. Rien d’autre ne vous est demandé.',
  'round.receipt-comment': 'Vous avez fait une observation. Une observation ne rompt pas le silence.',
  'round.receipt-object':
    'Vous avez fait objection. Tous les membres en ont été avisés\u00a0; vous pouvez retirer l’objection jusqu’à la fin de la consultation.',
  'round.receipt-amend':
    'Vous avez proposé un amendement. Tous les membres en ont été avisés\u00a0; vous pouvez le retirer jusqu’à la fin de la consultation.',
  'round.receipt-take-back': 'Votre retrait est enregistré. Tous les membres en ont été avisés.',
  'round.receipt-late':
    'Elle est arrivée à la fin du silence ou après. Elle est conservée, porte la mention «\u00a0tardive\u00a0» et ne change rien.',
  'round.by-about': '{member} – {piece}',
  'round.ended-in': 'Le silence a pris fin, à {city}',
  'round.says-none-left': 'Plus aucune objection ni aucun amendement n’est maintenu.',
  'round.says-object-meeting': 'Un membre fait objection. Le Bureau l’examinera à sa réunion.',
  'round.says-amend-meeting': 'Un membre propose un amendement. Le Bureau l’examinera à sa réunion.',
  'round.receipt-kept': 'Votre réponse est enregistrée. Tous les membres peuvent la lire.',
  'round.translated': 'En français, à titre de traduction',
  'round.translated-explained':
    'C’est le texte ci-dessus ({language}) qui est soumis à approbation\u00a0; ceci en est la traduction.',
  'round.you': 'vous',
  'round.end': 'Fin du silence',
  'round.ends-in': 'Fin du silence, à {city}',
  'round.where-you-are': 'À votre heure, {city}',
  'round.silence-ends-about': 'Fin du silence\u00a0: {about}',
  'round.ends-outside':
    'Toute objection doit arriver avant la fin\u00a0; celle qui arrive à l’instant même de la fin est tardive.',
  'round.changed-since-seen': 'Modifié depuis le dernier texte que vous avez vu',
  'round.read-and-answer': 'Lire le texte et répondre',
  'round.read': 'Voir la consultation',
  'round.link-explained':
    'Ce lien vous est personnel, n’ouvre que cette consultation, ne sert qu’une fois et reste valable jusqu’au {until}. Prière de ne pas transférer ce message.',
  'refused.approval.objection-stands':
    'Une de vos objections ou un de vos amendements est maintenu. Retirez-le d’abord\u00a0; vous pourrez alors prendre acte du texte.',
  'refused.approval.no-such-objection':
    'Vous n’avez pas présenté cette objection ou cet amendement dans cette consultation.',
  'refused.approval.taken-back-late':
    'Le silence a pris fin\u00a0: ce qui était alors maintenu ne peut plus être retiré.',
  'refused.approval.has-seen-it':
    'Ce membre a ouvert la consultation ou y a répondu\u00a0: il a donc été avisé.',
  'refused.approval.no-silence': 'Cette consultation ne comporte pas de silence à prolonger.',
  'refused.approval.not-the-chair': 'Seule la présidence du Bureau peut prolonger le silence.',
  'refused.approval.extended-late': 'Le silence a pris fin et ne peut plus être prolongé.',
  'refused.approval.not-later': 'La nouvelle échéance doit être postérieure à l’échéance actuelle.',
  'refused.approval.silence-runs':
    'Une procédure d’approbation tacite ne se règle qu’à son échéance. Elle peut être retirée ou recommencée.',
  'refused.approval.no-members':
    'Personne n’exerce de fonctions dans ce Bureau\u00a0; personne ne peut donc être consulté.',
  'refused.approval.already-asked':
    'La consultation {round} porte déjà exactement sur ce texte. Seule la présidence peut en prolonger le silence\u00a0; pour modifier autrement l’échéance, retirez-la d’abord.',
  'refused.approval.end-needed': 'Indiquez le jour et l’heure auxquels le silence prend fin',
  'refused.approval.no-such-hour':
    'L’heure indiquée ({clock}) n’existe pas ce jour-là\u00a0: c’est celui du passage à l’heure d’été',
  'refused.approval.too-short': {
    one: 'Le silence doit durer au moins {count} heure\u00a0: jusqu’au {day}, {clock}, ou plus tard',
    many: 'Le silence doit durer au moins {count} heures\u00a0: jusqu’au {day}, {clock}, ou plus tard',
    other: 'Le silence doit durer au moins {count} heures\u00a0: jusqu’au {day}, {clock}, ou plus tard',
  },
  'refused.approval.ends-on-weekend':
    'Le {day} est un samedi ou un dimanche au lieu d’affectation. Envoyez une nouvelle fois pour conserver cette échéance',
  'refused.approval.ends-on-holiday':
    'Le {day} est un jour férié au lieu d’affectation\u00a0: {holiday}. Envoyez une nouvelle fois pour conserver cette échéance',
};
