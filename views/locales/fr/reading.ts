import type { Translated } from '../../../src/language/message.ts';
import type { reading as english } from '../en/reading.ts';

/** What is to be mended in a paper that was read. */
export const reading: Translated<typeof english> = {
  'reading.at-line': 'Ligne {line}\u00a0: {sentence}',
  'reading.unreadable': 'Ceci n’est pas un texte lisible.',
  'reading.number-lost': 'Un point a perdu son numéro.',
  'reading.number-gap': 'La numérotation des points présente une lacune.',
  'reading.number-repeated': 'Un numéro de point figure deux fois.',
  'reading.annotation-missing': 'Un point n’a pas d’annotation.',
  'reading.annotation-heading-differs': 'L’intitulé d’une annotation diffère de celui de la liste.',
  'reading.annotation-unlisted': 'Une annotation porte sur un point absent de la liste.',
  'reading.row-item-unknown': 'Le tableau mentionne un point qui ne figure pas à l’ordre du jour.',
  'reading.weekday-mismatch': 'Le jour de la semaine ne correspond pas à cette date.',
  'reading.date-outside-session': 'Une date se situe en dehors de la session.',
  'reading.date-impossible': 'Une date n’existe pas.',
  'reading.time-end-missing': 'Le document n’indique pas l’heure de fin d’une séance.',
  'reading.symbol-malformed': 'Une cote est mal formée.',
  'reading.other': 'Un passage du document est à vérifier.',
};
