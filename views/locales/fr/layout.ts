import type { Translated } from '../../../src/language/message.ts';
import type { layout as english } from '../en/layout.ts';

/** Words for how a body sets its agenda paper. */
export const layout: Translated<typeof english> = {
  'desk.layout': 'Présentation du document',
  'desk.layout-explained':
    'Termes propres aux documents de cet organe. Ce qui est laissé vide suit la présentation habituelle.',
  'desk.save-layout': 'Enregistrer la présentation',
  'desk.layout-not-saved': 'La présentation n’est pas enregistrée',
  'layout.organ': 'Organe en tête du document',
  'layout.above': 'Organes dont relève celui qui se réunit, un par ligne',
  'layout.over': 'Au-dessus du titre',
  'layout.below': 'Au-dessous du titre',
  'layout.notes': 'Notes relatives au titre',
  'layout.list': 'Intitulé de la liste',
  'layout.annotations': 'Intitulé des annotations',
  'layout.between': 'Entre la liste et les annotations',
  'layout.limited': 'Distr. limitée',
  'layout.opening': 'Avant la première annotation',
  'layout.item': 'Terme devant le numéro d’un point',
  'layout.documents': 'Intitulé de la documentation ; plusieurs lignes : en-têtes d’un tableau',
  'layout.closing': 'Après la dernière annotation',
  'layout.work': 'Intitulé de l’organisation des travaux, si elle n’est pas une annexe',
  'layout.introducer': 'Colonne de qui présente un point',
  'layout.set': 'En outre',
  'layout.documentsFirst': 'Les documents précèdent l’annotation',
  'layout.unpunctuated': 'Les intitulés de la liste ne sont pas ponctués',
  'layout.rowHours': 'Chaque ligne indique ses heures',
  'desk.purpose': 'À quelle fin',
  'desk.purpose-none': 'Non précisé',
  'desk.after': 'Après quel paragraphe de l’annotation',
  'desk.after-hint': '0 : avant le premier ; vide : à la place habituelle',
  'desk.text-of-layout': 'Présentation : {name}',
  'desk.text-of-introducer': 'Présenté par : {name}',
  'changes.session.layout': 'La présentation du document a changé : « {after} » au lieu de « {before} ».',
  'changes.session.layout-set': 'Les parties du document sont présentées autrement.',
  'changes.row.introduced-by':
    'Une ligne de {meeting} est désormais présentée par « {after} » (auparavant : « {before} »).',
  'changes.document.purpose': '{document} : la fin du document a changé.',
  'changes.document.after': '{document} : sa place dans l’annotation a changé.',
};
