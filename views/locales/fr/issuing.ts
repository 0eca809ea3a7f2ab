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
  'issuing.reissued-on': 'Nouveau tirage pour raisons techniques ({date}).',
  'issuing.reissued-on-2': 'Deuxième nouveau tirage pour raisons techniques ({date}).',
  'issuing.reissued-on-3': 'Troisième nouveau tirage pour raisons techniques ({date}).',
  'issuing.corrigendum': 'Rectificatif',
  'issuing.addendum': 'Additif',
  'issuing.for-read': 'Au lieu de {instead} lire {read}',
  'issuing.insert': 'Insérer {read}',
  'issuing.delete': 'Supprimer {instead}',
  'refused.editions.no-such-paper': 'Aucun document de cette session ne porte la cote {symbol}.',
  'refused.editions.not-issued-in': 'Le document {symbol} n’a pas été publié en {language}.',
  'refused.editions.no-language': 'Indiquez au moins une langue.',
  'refused.editions.reissued-too-often':
    'Le document {symbol} a déjà fait l’objet de trois nouveaux tirages en {language}. Publiez une révision.',
  'refused.editions.issued-meanwhile':
    'Autre chose a été publié entre-temps, en dernier lieu {symbol}. Consultez la liste et renvoyez le formulaire s’il y a toujours lieu.',
  'refused.editions.not-the-next-symbol':
    '{symbol} n’est pas la cote suivante dans cette série. La suivante est {next}',
  'refused.editions.corrigendum-by-itself':
    '{symbol} est la cote d’un rectificatif ou d’un additif. Ceux-ci se publient à la page Éditions.',
  'issuing.replaces': 'Remplace {symbol}',
  'issuing.replaced-by': 'Remplacé par {symbol}',
  'issuing.corrects': 'Rectificatif au document {symbol}, {date}',
  'issuing.adds-to': 'Additif au document {symbol}, {date}',
  'issuing.was-reissued': 'Nouveau tirage pour raisons techniques le {date}\u00a0: {languages}.',
  'issuing.as-before': 'Version antérieure\u00a0:',
  'issuing.reissue': 'Nouveau tirage pour raisons techniques',
  'issuing.reissue-of': 'Nouveau tirage de {symbol}',
  'issuing.corrigendum-of': 'Rectificatif à {symbol}',
  'issuing.addendum-of': 'Additif à {symbol}',
  'issuing.about': 'Document visé',
  'issuing.reissue-explained':
    'Le document est établi à nouveau sous la même cote, avec un astérisque et une note qui indique la date. L’original reste inchangé\u00a0; les traductions sont reprises dans leur état actuel. Ce qui a été publié auparavant est conservé et reste consultable.',
  'issuing.corrigendum-explained':
    'Un rectificatif indique ce qui a été imprimé par erreur, dans les langues concernées. Ce que le Bureau a approuvé ne peut être modifié que par une nouvelle édition. Il n’est pas établi de document dans les langues sans correction.',
  'issuing.addendum-explained':
    'Un additif ajoute à un document un texte qui lui est propre. Il est publié dans les langues remplies.',
  'issuing.in-languages': 'Langues',
  'issuing.title-in': 'Titre, {language}',
  'issuing.text-in': 'Texte, {language}',
  'issuing.text-hint':
    'Les paragraphes sont séparés par une ligne vide. S’il y en a plusieurs, ils sont numérotés.',
  'issuing.place': 'Emplacement',
  'issuing.instead': 'Texte imprimé',
  'issuing.read': 'Texte à lire',
  'issuing.more-rows': 'Ajouter des lignes',
  'issuing.reissue-issue': 'Publier le nouveau tirage',
  'issuing.corrigendum-issue': 'Publier le rectificatif',
  'issuing.addendum-issue': 'Publier l’additif',
  'issuing.papers': 'Documents',
  'issuing.revision': 'Édition révisée',
  'issuing.all-languages': 'Ce qui manque dans toutes les langues',
  'issuing.by-word': 'Par document Word',
  'issuing.by-word-explained':
    'Les textes sont envoyés dans un tableau, avec une case vide à côté de chaque original, et reviennent avec ce qui a été rempli. Ce qui revient est d’abord affiché\u00a0; rien n’est enregistré avant votre confirmation.',
  'issuing.word-out': 'Document Word de ce qui manque',
  'issuing.word-out-all': 'De tous les textes',
  'issuing.word-in': 'Document reçu en retour',
  'issuing.word-in-show': 'Afficher ce qu’il contient',
  'issuing.word-not-taken': 'Le fichier n’est pas accepté',
  'issuing.word-told':
    'Remplissez la dernière colonne et laissez le reste en l’état, surtout les petites clés de la première. Les cases vides ne changent rien. Le texte en gris traduit un original antérieur. Ce qui figure entre accolades, comme {item 1 (b)}, est un renvoi\u00a0: conservez-le.',
  'issuing.brought': 'Ce qui est revenu',
  'issuing.brought-texts': {
    one: '{count} traduction est revenue.',
    other: '{count} traductions sont revenues.',
  },
  'issuing.not-saved-yet': 'Elles figurent dans les champs ci-dessous et ne sont pas encore enregistrées.',
  'issuing.brought-changed': {
    one: '{count} a été établie à partir d’un original modifié depuis.',
    other: '{count} ont été établies à partir d’originaux modifiés depuis.',
  },
  'issuing.brought-from-earlier':
    'L’original a changé depuis l’envoi. Le texte est enregistré comme traduction de l’original antérieur et reste à actualiser, sauf s’il est toujours valable.',
  'issuing.made-from-earlier':
    'Cette traduction a été établie à partir d’un original antérieur\u00a0; les modifications sont signalées en regard.',
  'issuing.still-right': 'Elle convient à l’original actuel',
  'issuing.from-file': 'Tiré du fichier',
  'issuing.save-all': 'Enregistrer toutes les traductions de cette page',
  'issuing.unknown-rows': 'Lignes sans texte correspondant',
  'issuing.unknown-rows-explained':
    'Leur clé a disparu ou le texte n’existe plus. Rien n’en est repris\u00a0; copiez ce dont vous avez besoin.',
  'issuing.missing-explained':
    'Un document existe dans une langue dès que tous ses textes sont traduits à partir de l’original actuel. Rien n’est inventé.',
  'issuing.missing-count': { one: '{count} manquante', other: '{count} manquantes' },
  'issuing.stale-count': { one: '{count} à actualiser', other: '{count} à actualiser' },
  'issuing.two-columns': 'Traduire en regard de l’original',
  'issuing.missing-caption': '{what}\u00a0: état de chaque texte dans chaque langue',
  'refused.translations.no-file': 'Choisissez le fichier reçu en retour.',
  'refused.translations.not-a-document': 'Ce fichier ne peut pas être lu comme un document Word (.docx).',
  'refused.translations.other-session': 'Ce fichier concerne une autre session\u00a0: {session}',
  'refused.translations.other-language':
    'Ce fichier a été envoyé pour une autre langue ({language}). Déposez-le sur la page correspondante.',
  'refused.translations.no-rows': 'Rien n’est rempli dans ce fichier.',
  'issuing.nothing-missing': 'Tous les textes sont traduits dans toutes les langues.',
  'issuing.only-missing': 'Seulement ce qui manque',
  'issuing.all-texts': 'Tous les textes',
  'issuing.tracked': 'Suivi des modifications',
  'issuing.tracked-explained':
    'Le document Word dans lequel tout ce qui a changé depuis une édition est signalé par le suivi des modifications, à l’intention des éditeurs.',
  'issuing.tracked-of': 'Document de',
  'issuing.tracked-since': 'Modifications depuis',
  'issuing.tracked-in': 'Langue',
  'issuing.tracked-out': 'Document Word avec suivi des modifications',
  'refused.editions.not-earlier': 'L’édition {edition} n’est pas antérieure.',
  'issuing.earlier-printing': 'Ceci est le document tel qu’il était avant le nouveau tirage.',
  'issuing.as-now': 'Version actuelle',
  'refused.translations.text-gone': {
    one: '{count} texte traduit ici a été supprimé entre-temps. Son libellé figure ci-dessous\u00a0; renvoyez le reste.',
    other:
      '{count} textes traduits ici ont été supprimés entre-temps. Leur libellé figure ci-dessous\u00a0; renvoyez le reste.',
  },
};
