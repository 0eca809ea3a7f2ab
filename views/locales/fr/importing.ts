import type { Translated } from '../../../src/language/message.ts';
import type { importing as english } from '../en/importing.ts';

/** Why a file is not read, and what an importer sees of a paper. */
export const importing: Translated<typeof english> = {
  'refused.file.too-large': 'Le fichier dépasse {megabytes} Mo, taille maximale admise.',
  'refused.file.empty': 'Le fichier est vide.',
  'refused.file.too-slow': 'Le fichier n’a pas pu être lu en {seconds} secondes et a été écarté.',
  'refused.file.too-much-memory':
    'Le fichier décompressé dépasse ce qui peut être lu\u00a0; il a été écarté.',
  'refused.file.unpacked-too-large':
    'Le fichier décompressé dépasse ce qu’un document peut contenir\u00a0; il n’est pas lu.',
  'refused.file.too-long':
    'Le fichier compte plus de {letters} caractères, ou bien plus de lignes qu’aucun document\u00a0; il n’est pas lu.',
  'refused.file.too-many-pages': 'Le fichier compte plus de {pages} pages\u00a0; il n’est pas lu.',
  'refused.file.too-deep':
    'Les éléments du fichier sont imbriqués sur plus de {depth} niveaux\u00a0; il n’est pas lu.',
  'refused.file.entities':
    'Le fichier définit ses propres entités, ce qu’aucun document ne fait\u00a0; il n’est pas lu.',
  'refused.file.damaged': 'Le fichier est endommagé ou incomplet et ne peut être lu.',
  'refused.file.encrypted': 'Le fichier est chiffré. Veuillez l’enregistrer sans mot de passe.',
  'refused.file.macros':
    'Le fichier contient des macros et n’est pas ouvert. Veuillez l’enregistrer en document Word (.docx) sans macros.',
  'refused.file.old-word':
    'Le fichier est au format d’une ancienne version de Word (.doc). Veuillez l’enregistrer en document Word (.docx).',
  'refused.file.rtf': 'Le fichier est au format RTF. Veuillez l’enregistrer en document Word (.docx).',
  'refused.file.odt':
    'Le fichier est un texte OpenDocument. Veuillez l’enregistrer en document Word (.docx).',
  'refused.file.other-office':
    'Le fichier n’est pas un document texte. Veuillez choisir un document Word, un PDF, une page Web ou un texte.',
  'refused.file.archive':
    'Le fichier est une archive. Veuillez la décompresser et choisir le document qu’elle contient.',
  'refused.file.picture': 'Le fichier est une image, dont le texte ne peut être lu.',
  'refused.file.no-words': 'Le PDF ne contient que des images de ses pages, dont le texte ne peut être lu.',
  'refused.file.not-text':
    'Le fichier n’est ni un document Word, ni un PDF, ni une page Web, ni un texte dans un codage connu.',
  'reading.file-misnamed':
    'Le fichier n’est pas du type qu’indique son extension\u00a0; il a été lu selon son contenu.',
  'reading.on-page': 'Page {page}\u00a0: {sentence}',
  'reading.text-not-understood': 'Un passage n’a pas pu être compris là où il se trouve.',
  'reading.table-row-not-understood': 'Une ligne du tableau n’a pas pu être comprise.',
  'importing.beside':
    'Ce qui a été compris figure à côté du document. Corrigez les erreurs, puis enregistrez\u00a0: rien n’est encore enregistré.',
  'importing.to-check': {
    one: 'À vérifier\u00a0: {count}',
    many: 'À vérifier\u00a0: {count}',
    other: 'À vérifier\u00a0: {count}',
  },
  'importing.nothing-to-check': 'Rien n’est à vérifier.',
  'importing.left-over': {
    one: 'Non compris\u00a0: {count} ligne',
    many: 'Non compris\u00a0: {count} de lignes',
    other: 'Non compris\u00a0: {count} lignes',
  },
  'importing.left-over-explained':
    'Ces mots sont conservés avec le projet. Ils sont soulignés dans le document.',
  'importing.line': 'ligne {line}',
  'importing.page': 'page {page}',
  'importing.in-the-paper': 'Dans le document',
  'importing.number-of': 'Numéro du point {place}',
  'importing.title-of': 'Intitulé du point {place}',
  'importing.annotation': 'Annotation et documents',
  'importing.continued': 'suite',
  'importing.page-begins': 'Page {page}',
  'importing.another': 'Un autre document',
  'refused.import.no-number': '«\u00a0{typed}\u00a0» n’est pas un numéro de point\u00a0; écrivez 2 ou 2 (a)',
};
