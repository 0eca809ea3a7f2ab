import type { Translated } from '../../../src/language/message.ts';
import type { problems as english } from '../en/problems.ts';

/** What a problem says: the message `problem.CODE`. The place to mend it is named before it. */
export const problems: Translated<typeof english> = {
  'problem.session.end-before-start': 'La session se termine le {end}, avant de commencer le {start}.',
  'problem.session.body-unknown': 'L’organe {body} n’est pas connu.',
  'problem.session.left-over': 'Des passages du document importé n’ont pas été compris et restent à traiter.',
  'problem.agreement.changed-dates': 'Le lieu ou les dates ne sont plus ceux qui ont été convenus.',
  'problem.agreement.changed-topics': 'Les questions de fond ne sont plus celles qui ont été convenues.',
  'problem.agreement.changed-agenda': 'L’ordre du jour n’est plus celui qui a été convenu.',
  'problem.agreement.changed-organization-of-work':
    'L’organisation des travaux n’est plus celle qui a été convenue.',
  'problem.agenda.empty': 'L’ordre du jour ne comporte aucun point.',
  'problem.agenda.no-annotation': 'Il n’y a pas d’annotation.',
  'problem.agenda.review-pending': 'L’annotation provient d’une session antérieure et n’a pas été revue.',
  'problem.agenda.translation-stale': {
    one: 'Une traduction ne correspond plus à l’original.',
    other: 'Les traductions en {count} langues ne correspondent plus à l’original.',
  },
  'problem.agenda.dangling-reference':
    'L’annotation renvoie à un point qui ne figure plus à l’ordre du jour.',
  'problem.agenda.opening-not-first': 'L’ouverture n’est pas le premier point.',
  'problem.agenda.report-not-last': 'Des points suivent l’adoption du rapport.',
  'problem.documents.no-symbol': 'Le document n’a pas encore de cote.',
  'problem.documents.symbol-malformed': '«\u00a0{symbol}\u00a0» n’est pas une cote bien formée.',
  'problem.documents.symbol-nearly':
    '«\u00a0{symbol}\u00a0» n’est pas une cote bien formée\u00a0; il s’agit peut-être de {suggestion}.',
  'problem.documents.symbol-twice': 'Un autre document porte lui aussi la cote {symbol}.',
  'problem.documents.other-prefix': 'La cote {symbol} n’appartient pas à la série de l’organe ({prefixes}).',
  'problem.documents.item-gone': 'Le document figure sous un point qui n’est plus à l’ordre du jour.',
  'problem.documents.no-item': 'Le document ne figure sous aucun point.',
  'problem.documents.no-language':
    'Les langues dans lesquelles le document doit paraître ne sont pas indiquées.',
  'problem.documents.crp-without-language': 'La langue du document de séance n’est pas indiquée.',
  'problem.documents.translation-stale': {
    one: 'Une traduction du titre ne correspond plus à l’original.',
    other: 'Les traductions du titre en {count} langues ne correspondent plus à l’original.',
  },
  'problem.timetable.no-meetings': 'Il n’y a pas encore de séance.',
  'problem.timetable.meetings-promised': {
    one: 'L’organisation des travaux compte {count} séance\u00a0; des services sont prévus pour {promised}.',
    other:
      'L’organisation des travaux compte {count} séances\u00a0; des services sont prévus pour {promised}.',
  },
  'problem.timetable.outside-session':
    'La séance du {date} est en dehors de la session (du {start} au {end}).',
  'problem.timetable.end-before-start': 'La séance se termine avant de commencer.',
  'problem.timetable.overlap': 'La séance chevauche celle du {date}, de {start} à {end}.',
  'problem.timetable.holiday': 'Le {date} est un jour férié au lieu d’affectation.',
  'problem.timetable.weekend': 'Le {date} tombe en fin de semaine.',
  'problem.timetable.over-full': {
    one: 'Les lignes prennent {planned} minutes et la séance en compte {available}\u00a0: {count} minute de trop.',
    other:
      'Les lignes prennent {planned} minutes et la séance en compte {available}\u00a0: {count} minutes de trop.',
  },
  'problem.timetable.empty-meeting': 'Rien n’est inscrit à cette séance.',
  'problem.timetable.item-without-row': 'Le point ne figure pas dans l’organisation des travaux.',
  'problem.timetable.row-for-no-item': 'La ligne renvoie à un point qui n’est plus à l’ordre du jour.',
  'problem.timetable.order':
    'Le point {item} est examiné après le point {before}, contrairement à l’ordre du jour.',
  'problem.timetable.opening-not-first': 'L’ouverture n’est pas la première ligne.',
  'problem.timetable.report-not-last': 'Le point {item} est examiné après l’adoption du rapport.',
};
