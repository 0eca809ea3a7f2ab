import type { Translated } from '../../../src/language/message.ts';
import type { issuing as english } from '../en/issuing.ts';

/** Issuing papers: how they are written, and papers after the first. In French. */
export const issuing: Translated<typeof english> = {
  'issuing.writing': 'Établissement des documents',
  'issuing.explained': 'Rien n’est publié avant que tous les documents soient établis. Si l’un d’eux ne peut pas l’être, aucun ne l’est. Quitter cette page n’interrompt rien.',
  'issuing.done': 'Tous les documents sont établis et publiés.',
  'issuing.go-on': 'Continuer',
  'issuing.try-again': 'Réessayer',
  'refused.papers.not-written': 'Le document en {language} n’a pas pu être établi au format {format}\u00a0: rien n’a été publié. Cause indiquée\u00a0: {why}',
  'issuing.reissued-on': 'Nouveau tirage pour raisons techniques ({date}).',
  'issuing.reissued-on-2': 'Deuxième nouveau tirage pour raisons techniques ({date}).',
  'issuing.reissued-on-3': 'Troisième nouveau tirage pour raisons techniques ({date}).',
  'issuing.corrigendum': 'Rectificatif',
  'issuing.addendum': 'Additif',
  'issuing.for-read': 'Au lieu de {instead} lire {read}',
  'issuing.insert': 'Insérer {read}',
  'issuing.delete': 'Supprimer {instead}',
  'issuing.only': '{languages} seulement',
  'refused.editions.no-such-paper': 'Aucun document de cette session ne porte la cote {symbol}.',
  'refused.editions.not-issued-in': 'Le document {symbol} n’a pas été publié en {language}.',
  'refused.editions.no-language': 'Indiquez au moins une langue.',
  'refused.editions.reissued-too-often': 'Le document {symbol} a déjà fait l’objet de trois nouveaux tirages en {language}. Publiez une révision.',
  'refused.editions.issued-meanwhile': 'Autre chose a été publié entre-temps, en dernier lieu {symbol}. Consultez la liste et renvoyez le formulaire s’il y a toujours lieu.',
  'refused.editions.not-the-next-symbol': '{symbol} n’est pas la cote suivante dans cette série. La suivante est {next}',
  'refused.editions.corrigendum-by-itself': '{symbol} est la cote d’un rectificatif ou d’un additif. Ceux-ci se publient à la page Éditions.',
};
