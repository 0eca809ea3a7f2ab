import type { Translated } from '../../../src/language/message.ts';
import type { checks as english } from '../en/checks.ts';

/** Words of what is checked in an organization of work, how much it weighs, and holidays. */
export const checks: Translated<typeof english> = {
  // What is wrong in an organization of work.
  'problem.timetable.weekday': 'Le {date} tombe un autre jour de la semaine que ne le disent ces mots.',
  'problem.timetable.meetings-annotated':
    'Le nombre de séances dont parle l’annotation ({count}) n’est pas celui de l’organisation des travaux ({held}).',
  'problem.timetable.teams-at-once':
    'Séances qui ont besoin d’interprétation à cette heure\u00a0: {meetings}\u00a0; équipes d’interprètes\u00a0: {count}.',
  'problem.timetable.teams-a-day':
    'Séances qui ont besoin d’interprétation le {date}\u00a0: {count}\u00a0; les équipes en desservent {most} au plus.',
  'problem.timetable.room-twice':
    'Une autre séance de cette session se tient dans la salle {room} le {date}, de {start} à {end}.',
  'problem.timetable.outside-windows': 'Le point {item} est examiné en dehors des moments fixés pour lui.',
  'problem.timetable.before-documents':
    'Le point {item} est examiné avant la parution de ses documents dans toutes leurs langues.',
  'problem.timetable.other-track':
    'Le point {item} est renvoyé à une autre des séances parallèles\u00a0: {track}.',
  'problem.timetable.not-joint':
    'Le point {item} fait l’objet d’un examen conjoint, et cette séance n’est pas celle de tous les organes concernés.',
  'problem.timetable.minutes-short':
    'Minutes prévues pour le point\u00a0: {planned}\u00a0; attendues\u00a0: {estimated}.',
  'problem.timetable.short-piece':
    'Cette partie du point {item} est courte\u00a0: {count} min, alors qu’une partie devrait en compter au moins {least}.',
  'problem.timetable.agenda-adopted-late': 'L’ordre du jour n’est pas adopté au début de la première séance.',
  'problem.timetable.other-matters-not-last': 'Le point {item} est examiné après les autres questions.',
  'problem.timetable.meeting-after-report':
    'Une séance se tient après l’adoption du rapport\u00a0: le {date}, à {start}.',
  'problem.timetable.same-officers':
    'Membres du Bureau requis au même moment par une autre session, {session} (le {date}, de {start} à {end})\u00a0: {officers}.',
  'problem.timetable.same-delegations':
    'Un organe suivi par les mêmes délégations se réunit au même moment\u00a0: {session}, le {date}, de {start} à {end}.',
  'problem.timetable.room-taken':
    'La salle {room} est prise au même moment\u00a0: {session}, le {date}, de {start} à {end}.',
  'refused.by-rule': '{sentence} Les règles de l’organe ne permettent pas cette modification.',

  // The rules themselves, as an administrator weighs them.
  'rule.timetable.outside-session': 'Les séances se tiennent les jours de la session',
  'rule.timetable.overlap':
    'Un organe ne tient qu’une séance à la fois dans chaque série de séances parallèles',
  'rule.timetable.over-full': 'Les lignes d’une séance tiennent dans sa durée',
  'rule.timetable.empty-meeting': 'Une séance examine quelque chose',
  'rule.timetable.no-meetings': 'Il y a des séances',
  'rule.timetable.weekday': 'Les dates sont accompagnées du jour de la semaine où elles tombent',
  'rule.timetable.weekend': 'Personne ne se réunit en fin de semaine',
  'rule.timetable.holiday': 'Personne ne se réunit un jour férié du lieu d’affectation',
  'rule.timetable.meetings-promised': 'Il y a autant de séances qu’en prévoient les services',
  'rule.timetable.meetings-annotated': 'Il y a autant de séances que le dit l’annotation',
  'rule.timetable.teams-at-once': 'Une équipe d’interprètes dessert une séance à la fois',
  'rule.timetable.teams-a-day': 'Une équipe d’interprètes dessert deux séances par jour',
  'rule.timetable.room-twice': 'Une salle accueille une séance de la session à la fois',
  'rule.timetable.item-without-row': 'Chaque point et chaque sous-point a une ligne',
  'rule.timetable.row-for-no-item': 'Les lignes portent sur des points inscrits à l’ordre du jour',
  'rule.timetable.outside-windows': 'Un point est examiné aux moments fixés pour lui',
  'rule.timetable.before-documents':
    'Un point n’est examiné qu’après la parution de ses documents, si cela est demandé',
  'rule.timetable.other-track': 'Un point est examiné à la séance à laquelle il est renvoyé',
  'rule.timetable.not-joint':
    'Un point soumis à un examen conjoint est examiné par tous ses organes ensemble',
  'rule.timetable.minutes-short': 'Un point dispose du nombre de minutes attendu',
  'rule.timetable.short-piece': 'Une partie d’un point scindé dure 30 minutes ou plus',
  'rule.timetable.opening-not-first': 'L’ouverture vient en premier, à la première séance',
  'rule.timetable.agenda-adopted-late': 'L’adoption de l’ordre du jour suit, à la première séance',
  'rule.timetable.order': 'Les points sont examinés selon leur rang dans l’ordre du jour',
  'rule.timetable.other-matters-not-last': 'Seule l’adoption du rapport suit les autres questions',
  'rule.timetable.report-not-last': 'Aucun point ne suit l’adoption du rapport',
  'rule.timetable.meeting-after-report': 'Le rapport est adopté à la dernière séance',
  'rule.timetable.same-officers': 'Aucun membre d’un bureau n’est requis par deux sessions au même moment',
  'rule.timetable.same-delegations':
    'Les organes suivis par les mêmes délégations ne se réunissent pas au même moment',
  'rule.timetable.room-taken': 'Une salle n’est pas attribuée à deux sessions au même moment',

  // The page on which they are weighed.
  'checks.rules': 'Règles de l’organisation des travaux',
  'checks.rules-of': 'Règles de l’organisation des travaux\u00a0: {body}',
  'checks.rules-explained':
    'Conséquence du non-respect de chaque règle. Quand plusieurs organes siègent ensemble, c’est le plus strict qui l’emporte. Ce qui figure déjà dans le projet n’est jamais refusé\u00a0; seules le sont les modifications qui enfreindraient la règle. Tant que ce n’est pas corrigé, la publication est empêchée.',
  'checks.about-meetings': 'Séances',
  'checks.about-services': 'Services',
  'checks.about-items': 'Points',
  'checks.about-order': 'Ordre',
  'checks.about-elsewhere': 'Autres sessions',
  'checks.level-refuse': 'Refuser la modification',
  'checks.level-block': 'Empêcher la publication',
  'checks.level-warning': 'Avertir',
  'checks.level-ignore': 'Ne pas en tenir compte',
  'checks.usual': 'Par défaut\u00a0: {level}',
  'checks.save-levels': 'Enregistrer',
  'checks.levels-not-saved': 'Les niveaux ne sont pas enregistrés',
  'checks.weigh-rules': 'Fixer le poids des règles',
  'checks.see-rules': 'Voir le poids des règles',

  // Holidays.
  'checks.holidays': 'Jours fériés',
  'checks.holidays-of': 'Jours fériés\u00a0: {station}, {year}',
  'checks.holidays-explained':
    'Chaque lieu d’affectation a sa propre liste, arrêtée chaque année. Personne ne se réunit ces jours-là.',
  'checks.year': 'Année',
  'checks.show': 'Afficher',
  'checks.which-list': 'Quelle liste',
  'checks.known-lists': 'Listes connues',
  'checks.list-name': '{station}, {year} ({count})',
  'checks.no-holidays': 'Aucun jour férié n’est encore saisi.',
  'checks.no-stations': 'Un lieu d’affectation figure ici dès qu’un organe y est rattaché.',
  'checks.day': 'Jour',
  'checks.name': 'Nom',
  'checks.name-hint': 'Comme dans la liste\u00a0: Fête du Travail',
  'checks.add-holiday': 'Ajouter un jour férié',
  'checks.paste-holidays': 'Coller une liste',
  'checks.paste-hint': 'Un jour férié par ligne, la date d’abord\u00a0: 1er mai Fête du Travail',
  'checks.add-list': 'Ajouter ces jours fériés',
  'checks.remove': 'Supprimer',
  'checks.remove-holiday': 'Supprimer {name}, {date}',
  'checks.holiday-not-added': 'Le jour férié n’est pas ajouté',
  'checks.list-not-added': 'La liste n’est pas ajoutée',
  'refused.holidays.line':
    'La ligne {line} ne commence pas par une date suivie d’un nom\u00a0: «\u00a0{typed}\u00a0»',

  // Interpreters.
  'checks.teams': 'Équipes d’interprètes',
  'checks.teams-hint':
    'Chacune dessert une séance à la fois et deux par jour\u00a0; laisser vide pour une seule',
  'changes.session.teams': 'Équipes d’interprètes\u00a0: {after} (auparavant\u00a0: {before}).',
};
