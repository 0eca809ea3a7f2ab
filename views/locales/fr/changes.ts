import type { Translated } from '../../../src/language/message.ts';
import type { changes as english } from '../en/changes.ts';

/** What a change of a programme says: the message `changes.CODE` of a difference. */
export const changes: Translated<typeof english> = {
  'changes.morning': '{day} matin',
  'changes.afternoon': '{day} après-midi',
  'changes.evening': '{day} soir',
  'changes.sitting': '{day}, {times}',
  'changes.not-said': 'néant',
  'changes.stale': {
    one: 'La traduction ne correspond plus à l’original dans la langue suivante\u00a0: {languages}.',
    other: 'La traduction ne correspond plus à l’original dans les langues suivantes\u00a0: {languages}.',
  },

  'changes.session.days': 'Nouvelles dates\u00a0: {to} (auparavant\u00a0: {from}).',
  'changes.session.place': 'Nouveau lieu\u00a0: {after} (auparavant\u00a0: {before}).',
  'changes.session.zone': 'Nouveau fuseau horaire\u00a0: {after} (auparavant\u00a0: {before}).',
  'changes.session.duty-station': 'Nouveau lieu d’affectation\u00a0: {after} (auparavant\u00a0: {before}).',
  'changes.session.meetings-promised':
    'Nombre de séances avec services de conférence\u00a0: {after} (auparavant\u00a0: {before}).',
  'changes.session.interpretation': 'Interprétation prévue\u00a0: {languages}.',
  'changes.session.agenda-title':
    'Nouveau titre du document\u00a0: «\u00a0{after}\u00a0» (auparavant\u00a0: «\u00a0{before}\u00a0»).',
  'changes.session.series':
    'Dernier élément des cotes de la série\u00a0: {after} (auparavant\u00a0: {before}).',
  'changes.session.bodies': 'Les organes qui se réunissent, ou les numéros de leurs sessions, ont changé.',
  'changes.session.adopted': 'L’organe a adopté son ordre du jour et l’organisation de ses travaux.',
  'changes.session.mandates': 'Les mandats ont changé.',
  'changes.session.original': 'Nouvelle langue originale\u00a0: {languages}.',

  'changes.item.added': 'Nouveau point {item}\u00a0: {after}.',
  'changes.item.removed': 'Le point {was} a été supprimé\u00a0: {before}.',
  'changes.item.moved': 'Le point {was} a été déplacé et devient le point {item}.',
  'changes.item.renumbered': 'Le point {was} devient le point {item}.',
  'changes.items.renumbered': 'Les points {was} deviennent les points {item}.',
  'changes.item.title-shorter': 'Point {item}\u00a0: le titre a été abrégé.',
  'changes.item.title-longer': 'Point {item}\u00a0: le titre a été complété.',
  'changes.item.title-changed': 'Point {item}\u00a0: le titre a été modifié.',
  'changes.item.title-translated': 'Point {item}\u00a0: le titre est traduit ({languages}).',
  'changes.item.title-untranslated':
    'Point {item}\u00a0: la traduction du titre a été supprimée ({languages}).',
  'changes.item.annotation-added': 'Point {item}\u00a0: une annotation a été ajoutée.',
  'changes.item.annotation-removed': 'Point {item}\u00a0: l’annotation a été supprimée.',
  'changes.item.annotation-amended': 'Point {item}\u00a0: l’annotation a été modifiée.',
  'changes.item.annotation-translated': 'Point {item}\u00a0: l’annotation est traduite ({languages}).',
  'changes.item.annotation-untranslated':
    'Point {item}\u00a0: la traduction de l’annotation a été supprimée ({languages}).',
  'changes.item.standing': 'Le point {item} est désormais d’une autre nature.',
  'changes.item.reviewed': 'Point {item}\u00a0: l’annotation reprise a été revue.',
  'changes.item.to-review': 'Point {item}\u00a0: l’annotation est à revoir.',

  'changes.document.added': 'Document ajouté\u00a0: {document}.',
  'changes.document.removed': 'Document supprimé\u00a0: {document}.',
  'changes.document.moved': '{document} figure à une autre place dans la liste des documents.',
  'changes.document.symbol': 'La cote de {document} était {before}.',
  'changes.document.title': '{document}\u00a0: le titre a été modifié.',
  'changes.document.title-translated': '{document}\u00a0: le titre est traduit ({languages}).',
  'changes.document.title-untranslated':
    '{document}\u00a0: la traduction du titre a été supprimée ({languages}).',
  'changes.document.items': '{document} figure sous d’autres points.',
  'changes.document.languages': '{document} est prévu dans les langues suivantes\u00a0: {languages}.',
  'changes.document.issued': '{document} est paru ({languages}).',
  'changes.document.withdrawn': '{document} n’est plus considéré comme paru ({languages}).',
  'changes.document.redated': '{document}\u00a0: nouvelle date de parution ({languages}).',

  'changes.meeting.added': 'Séance ajoutée\u00a0: {meeting}.',
  'changes.meeting.removed': 'Séance supprimée\u00a0: {was}.',
  'changes.meeting.moved': 'La séance du {was} est déplacée au {meeting}.',
  'changes.meeting.cancelled': 'Séance annulée\u00a0: {meeting}.',
  'changes.meeting.reinstated': 'Séance finalement maintenue\u00a0: {meeting}.',
  'changes.meeting.closed': 'Séance désormais privée\u00a0: {meeting}.',
  'changes.meeting.opened': 'Séance désormais publique\u00a0: {meeting}.',
  'changes.meeting.track':
    'Séance du {meeting}\u00a0: «\u00a0{after}\u00a0» (auparavant\u00a0: «\u00a0{before}\u00a0»).',
  'changes.meeting.bodies': 'La séance du {meeting} est celle d’autres organes.',
  'changes.meeting.room': 'Séance du {meeting}\u00a0: nouvelle salle, {after} (auparavant\u00a0: {before}).',
  'changes.meeting.room-set': 'Séance du {meeting}\u00a0: {after}.',
  'changes.meeting.room-unset': 'Séance du {meeting}\u00a0: salle à déterminer (auparavant\u00a0: {before}).',
  'changes.meeting.link': 'Séance du {meeting}\u00a0: le lien a changé.',
  'changes.meeting.interpretation': 'Séance du {meeting}\u00a0: interprétation ({languages}).',
  'changes.meetings.room': {
    one: 'Nouvelle salle pour la séance\u00a0: {after} (auparavant\u00a0: {before}).',
    other: 'Nouvelle salle pour les {count} séances\u00a0: {after} (auparavant\u00a0: {before}).',
  },
  'changes.meetings.room-set': {
    one: 'Salle de la séance\u00a0: {after}.',
    other: 'Salle des {count} séances\u00a0: {after}.',
  },
  'changes.meetings.room-unset': {
    one: 'Salle de la séance à déterminer (auparavant\u00a0: {before}).',
    other: 'Salle des {count} séances à déterminer (auparavant\u00a0: {before}).',
  },
  'changes.meetings.link': {
    one: 'Le lien de la séance a changé.',
    other: 'Le lien des {count} séances a changé.',
  },
  'changes.meetings.interpretation': {
    one: 'Interprétation de la séance\u00a0: {languages}.',
    other: 'Interprétation des {count} séances\u00a0: {languages}.',
  },

  'changes.item.taken-up': 'Le point {item} est désormais inscrit\u00a0: {to}.',
  'changes.item.not-taken-up':
    'Le point {item} ne figure plus dans l’organisation des travaux (auparavant\u00a0: {from}).',
  'changes.item.rescheduled': 'Le point {item} passe de {from} à {to}.',
  'changes.item.begins': 'L’examen du point {item} commence {to} (auparavant\u00a0: {from}).',
  'changes.item.ends': 'L’examen du point {item} s’achève {to} (auparavant\u00a0: {from}).',
  'changes.item.sittings': 'Le point {item} est examiné {to} (auparavant\u00a0: {from}).',
  'changes.item.minutes': {
    one: 'Le point {item} dispose de {count} minute (auparavant\u00a0: {before}).',
    other: 'Le point {item} dispose de {count} minutes (auparavant\u00a0: {before}).',
  },
  'changes.item.minutes-set': {
    one: 'Le point {item} reçoit {count} minute.',
    other: 'Le point {item} reçoit {count} minutes.',
  },
  'changes.item.minutes-unset':
    'La durée du point {item} n’est plus fixée (auparavant\u00a0: {before} minutes).',
  'changes.item.minutes-shared': 'Point {item}\u00a0: les minutes sont réparties autrement.',
  'changes.row.minutes': {
    one: '«\u00a0{after}\u00a0» dispose de {count} minute (auparavant\u00a0: {before}).',
    other: '«\u00a0{after}\u00a0» dispose de {count} minutes (auparavant\u00a0: {before}).',
  },
  'changes.row.minutes-set': {
    one: '«\u00a0{after}\u00a0» reçoit {count} minute.',
    other: '«\u00a0{after}\u00a0» reçoit {count} minutes.',
  },
  'changes.row.minutes-unset':
    'La durée de «\u00a0{after}\u00a0» n’est plus fixée (auparavant\u00a0: {before} minutes).',
  'changes.row.added': 'Ligne ajoutée, {meeting}\u00a0: «\u00a0{after}\u00a0».',
  'changes.row.removed': 'Ligne supprimée, {was}\u00a0: «\u00a0{before}\u00a0».',
  'changes.row.moved': 'La ligne «\u00a0{after}\u00a0» passe du {was} au {meeting}.',
  'changes.row.words':
    'Ligne du {meeting}\u00a0: «\u00a0{after}\u00a0» (auparavant\u00a0: «\u00a0{before}\u00a0»).',
  'changes.row.pinned': 'Une ligne du {meeting} est fixée.',
  'changes.row.unpinned': 'Une ligne du {meeting} n’est plus fixée.',
  'changes.rows.reordered': 'L’ordre des lignes a changé\u00a0: {meeting}.',

  'changes.work.in-force': 'L’organisation des travaux {letter} est en vigueur.',
  'changes.work.added': 'L’organisation des travaux {letter} est conservée à côté de celle en vigueur.',
  'changes.work.removed':
    'L’organisation des travaux {letter}, conservée à côté de celle en vigueur, a été supprimée.',
  'changes.work.changed':
    'L’organisation des travaux {letter}, conservée à côté de celle en vigueur, a été modifiée.',
  'changes.left-over': 'Ce qui restait du document importé a changé.',
  'changes.text-translated': 'Une traduction a changé ({languages}).',
  'changes.text-untranslated': 'Une traduction a été supprimée ({languages}).',
};
