import type { Translated } from '../../../src/language/message.ts';
import type { issuing as english } from '../en/issuing.ts';

/** Issuing papers: how they are written, and papers after the first. In French. */
export const issuing: Translated<typeof english> = {
  'issuing.writing': 'Établissement des documents',
  'issuing.explained':
    'Rien n’est publié avant que tous les documents soient établis. Si l’un d’eux ne peut pas l’être, aucun ne l’est. Quitter cette page n’interrompt rien.',
  'issuing.done': 'Tous les documents sont établis et publiés.',
  'issuing.go-on': 'Continuer',
  'issuing.try-again': 'Réessayer',
  'refused.papers.not-written':
    'Le document en {language} n’a pas pu être établi au format {format}\u00a0: rien n’a été publié. Cause indiquée\u00a0: {why}',
};
