import type { Translated } from '../../../src/language/message.ts';
import type { candidates as english } from '../en/candidates.ts';

/** Words of several organizations of work side by side. */
export const candidates: Translated<typeof english> = {
  // The page and its deeds.
  'desk.page-candidates': 'Organisations des travaux',
  'candidates.title': 'Organisations des travaux\u00a0: {session}',
  'candidates.explained':
    'Documents, pages et calendriers ne reprennent que celle qui est en vigueur. Les autres sont conservées à côté\u00a0: elles peuvent être modifiées, soumises au Bureau ou gardées telles quelles.',
  'candidates.alone':
    'Il n’y a qu’une organisation des travaux, et elle est en vigueur. Une copie peut en être élaborée à côté, comme variante, et les deux soumises au Bureau, A et B.',
  'candidates.name': 'Organisation des travaux {letter}',
  'candidates.name-in-force': 'Organisation des travaux {letter}, en vigueur',
  'candidates.place-in-force': 'En vigueur',
  'candidates.place-candidate': 'Variante',
  'candidates.place-superseded': 'Remplacée',
  'candidates.superseded-by': 'Remplacement effectué par {person}, {when}.',
  'candidates.copy-of': 'Copie de {letter}, révision {revision}.',
  'candidates.holds': {
    one: '{count} séance\u00a0; {taken} min utilisées sur {length}.',
    other: '{count} séances\u00a0; {taken} min utilisées sur {length}.',
  },
  'candidates.edit': 'Modifier {letter}',
  'candidates.ask': 'Consulter le Bureau sur {letter}',
  'candidates.put-in-force': 'Mettre {letter} en vigueur',
  'candidates.put-in-force-explained':
    'Celle qui est en vigueur reste, comme remplacée, à côté de celle qui prend sa place. Rien n’est publié pour autant.',
  'candidates.keep-copy': 'Conserver une copie de {letter}',
  'candidates.keep-first-copy': 'Conserver une copie comme variante B',
  'candidates.remove': 'Supprimer {letter}',
  'candidates.link': 'Autres variantes, côte à côte',
  'candidates.which': 'Laquelle des organisations des travaux',
  'candidates.you-edit':
    'Ceci est {letter}. Ce que vous modifiez ici ne modifie que {letter}\u00a0; {inForce} reste en vigueur telle quelle.',
  'candidates.removal-rows': {
    one: '{count} ligne est supprimée des organisations des travaux conservées à côté de celle qui est en vigueur.',
    other:
      '{count} lignes sont supprimées des organisations des travaux conservées à côté de celle qui est en vigueur.',
  },

  // How they stand before the Bureau.
  'candidates.edited-since-asked': 'Modifiée depuis la consultation du Bureau',
  'candidates.round-says': 'Consultation {round}\u00a0: {state}',
  'candidates.asked-several': '{letters} sont soumises au Bureau',
  'candidates.agreed-other': '{letter} approuvée',
  'candidates.other-in-force': '{letter} est en vigueur',
  'candidates.stands-agreed':
    '{letter} est approuvée, mais {inForce} est en vigueur. L’accord vaut pour la publication une fois {letter} mise en vigueur.',
  'candidates.stands-open':
    '{letter} est approuvée, et la consultation sur {other} est encore en cours. Le secrétariat peut la retirer.',
  'candidates.also-asked': 'Également soumis au Bureau',
  'candidates.how-it-differs': 'En quoi {letter} diffère de {other}',
  'desk.field-in-force': 'organisation des travaux en vigueur',
  'desk.field-letter': 'lettre',

  // Two of them side by side, and what differs.
  'candidates.compare': 'Comparer',
  'candidates.with': 'avec',
  'candidates.differences': 'Différences',
  'candidates.count': { one: '{count} différence', other: '{count} différences' },
  'candidates.no-difference': '{a} et {b} sont identiques.',
  'candidates.caption': 'Organisations des travaux {a} et {b}, séance par séance',
  'candidates.marked': 'Ce que dit une seule d’entre elles est marqué.',
  'candidates.only-in': 'seulement dans {letter}',
  'candidates.no-meeting': 'Pas de séance',
  'candidates.in-both': '{what}\u00a0: dans {a}, {was}\u00a0; dans {b}, {is}.',
  'candidates.in-one': '{what}\u00a0: seulement dans {letter}.',
  'candidates.in-one-so': '{what}\u00a0: seulement dans {letter}, {is}.',
  'candidates.not-the-same': '{what}\u00a0: différent dans {a} et dans {b}.',
  'candidates.minutes': '{count} min',
  'candidates.what-item': 'Point {item}',
  'candidates.what-item-begins': 'Point {item}, début',
  'candidates.what-item-ends': 'Point {item}, fin',
  'candidates.what-item-minutes': 'Point {item}, minutes',
  'candidates.what-item-divided': 'Point {item}, répartition des minutes',
  'candidates.what-row': 'Ligne «\u00a0{words}\u00a0»',
  'candidates.what-row-minutes': 'Ligne «\u00a0{words}\u00a0», minutes',
  'candidates.what-row-words': 'Texte d’une ligne, {meeting}',
  'candidates.what-row-pinned': 'Ligne fixée, {meeting}',
  'candidates.what-meeting': 'Séance du {meeting}',
  'candidates.what-hours': 'Jour et heures d’une séance',
  'candidates.what-cancelled': 'Séance du {meeting}, annulée',
  'candidates.what-closed': 'Séance du {meeting}, privée',
  'candidates.what-rows': 'Séance du {meeting}, ordre ou répartition des lignes',
  'candidates.what-track': 'Séance du {meeting}, laquelle des séances parallèles',
  'candidates.what-room': 'Séance du {meeting}, salle',
  'candidates.what-otherwise': 'Séance du {meeting}, organes, lien ou interprétation',
  'candidates.what-rooms': 'Toutes les séances, salle',
  'candidates.what-all-otherwise': 'Toutes les séances, lien ou interprétation',

  // What is refused.
  'refused.candidates.none-such': 'Cette organisation des travaux n’existe plus.',
  'refused.candidates.too-many':
    'Une session a au plus {limit} organisations des travaux côte à côte. Veuillez d’abord en supprimer une.',
  'refused.candidates.in-force':
    'L’organisation des travaux {letter} est en vigueur et ne peut être supprimée. Veuillez d’abord en mettre une autre en vigueur.',
};
