import type { Translated } from '../../../src/language/message.ts';
import type { placing as english } from '../en/placing.ts';

/** Words of the desk for placing rows and meetings: moving, splitting, merging, frames, side events. */
export const placing: Translated<typeof english> = {
  'desk.saved-as': 'Les modifications sont enregistrées.',

  'desk.move-to': 'Déplacer vers…',
  'desk.where-to': 'Où déplacer la ligne {row}, {meeting}',
  'desk.where-to-explained':
    'Chaque place indique ce qu’il faudrait y corriger et qui est en règle actuellement.',
  'desk.nearest-places': {
    one: 'Seule la place la plus proche est indiquée.',
    other: 'Seules les {count} places les plus proches sont indiquées.',
  },
  'desk.here': 'Ici',
  'desk.here-at': 'Ici\u00a0: {meeting}, place {place}',
  'desk.breaks-nothing': 'Rien de plus à corriger',
  'desk.would-mend': { one: '{count} correction de moins', other: '{count} corrections de moins' },
  'desk.place-refused': 'Impossible',
  'desk.leave-row': 'La laisser où elle est',
  'desk.drag-hint':
    'On peut aussi faire glisser une ligne par son titre\u00a0: chaque place indique alors ce qu’il faudrait y corriger.',
  'desk.pin-row': 'Fixer la ligne {row}, {meeting}',

  'desk.split-row': 'Scinder la ligne',
  'desk.split-in-two': 'Scinder en deux',
  'desk.row-not-split': 'La ligne n’est pas scindée',
  'desk.minutes-of-first': 'Minutes de la première partie',
  'desk.minutes-of-second': 'Minutes de la seconde partie',
  'desk.second-piece-goes-to': 'La seconde partie va à',
  'desk.merge-with': 'Fusionner avec la ligne {row}, {meeting}',
  'desk.merge-explained': 'Cette ligne reste ici avec les minutes des deux\u00a0; l’autre disparaît.',

  'desk.add-meetings': 'Ajouter des séances',
  'desk.new-meetings': 'Séances sur plusieurs jours',
  'desk.meetings-not-added': 'Les séances ne sont pas ajoutées',
  'desk.meetings-explained': 'Les séances déjà prévues à ces heures restent telles quelles.',
  'desk.on-days': 'Jours',
  'desk.on-days-hint': 'Fins de semaine et jours fériés seulement si vous les cochez.',
  'desk.is-weekend': '{day} (fin de semaine)',
  'desk.is-holiday': '{day} (jour férié)',
  'desk.frame': 'Heures de chaque jour',
  'desk.own-frame': 'Une séance à d’autres heures\u00a0:',

  'desk.side-event': 'Manifestation parallèle',
  'desk.add-side-event': 'Ajouter une manifestation parallèle',
  'desk.new-side-event': 'Nouvelle manifestation parallèle',
  'desk.save-side-event': 'Enregistrer la manifestation parallèle',
  'desk.side-event-not-added': 'La manifestation parallèle n’est pas ajoutée',
  'desk.side-event-not-saved': 'La manifestation parallèle n’est pas enregistrée',
  'desk.side-event-title': 'Son intitulé',
  'desk.side-event-explained':
    'Elle figure dans l’organisation des travaux et dans les calendriers, ne porte sur aucun point et n’est pas comptée parmi les séances.',
  'desk.cancel-side-event': 'Annuler la manifestation parallèle',
  'desk.remove-side-event': 'Supprimer la manifestation parallèle',
  'desk.meeting-of-bodies': 'Organes dont c’est une séance',
  'desk.meeting-of-bodies-hint': 'Si aucun n’est coché\u00a0: de tous.',
  'desk.field-bodies': 'organes',

  'refused.timetable.unlike-rows':
    'Seules des lignes portant sur les mêmes points, dans les mêmes termes, peuvent être fusionnées.',
  'refused.timetable.side-event-without-items':
    'Une manifestation parallèle ne porte sur aucun point de l’ordre du jour.',
  'refused.timetable.side-event-hours': 'Une manifestation parallèle a un début et une fin.',
  'refused.timetable.no-days': 'Cochez au moins un jour.',
  'refused.timetable.all-there': 'Des séances sont déjà prévues à toutes ces heures.',
  'refused.timetable.skipped-hour':
    'Le {date}, l’heure indiquée ({time}) n’existe pas\u00a0: passage à l’heure d’été.',

  'changes.rows.cut': 'Les lignes sont réparties autrement\u00a0: {meeting}.',
  'changes.side-event.added': 'Manifestation parallèle ajoutée\u00a0: {meeting}.',
  'changes.side-event.removed': 'Manifestation parallèle supprimée\u00a0: {was}.',
};
