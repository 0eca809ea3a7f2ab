import type { Translated } from '../../../src/language/message.ts';
import type { refusals as english } from '../en/refusals.ts';

/** What a broken rule (`refused.CODE`) and a problem (`problem.CODE`) say. */
export const refusals: Translated<typeof english> = {
  'refused.other': 'Cette action a été refusée ({code}).',

  'refused.agenda.no-such-item': 'Ce point ne figure plus à l’ordre du jour.',
  'refused.agenda.item-exists': 'Ce point figure déjà à l’ordre du jour.',
  'refused.agenda.no-such-place':
    'Il n’y a pas de place {place} à l’ordre du jour\u00a0; la dernière est la place {last}.',
  'refused.agenda.no-such-step': 'Ce point ne peut pas être déplacé davantage dans cette direction.',
  'refused.agenda.inside-itself': 'Un point ne peut pas être placé sous lui-même.',
  'refused.agenda.too-deep':
    'L’ordre du jour compte au plus {levels} niveaux\u00a0; «\u00a0{title}\u00a0» se trouverait au-dessous.',
  'refused.agenda.too-many': 'L’ordre du jour ne peut pas compter plus de {limit} points.',
  'refused.agenda.title-missing': 'Un point doit avoir un titre.',
  'refused.agenda.title-too-long': 'Ce titre compte {length} caractères\u00a0; le maximum est de {limit}.',
  'refused.agenda.annotation-too-long':
    'Cette annotation compte {length} caractères\u00a0; le maximum est de {limit}.',
  'refused.agenda.nothing-pasted': 'Aucun point n’a été trouvé dans le texte collé.',
  'refused.agenda.no-such-reference':
    'Le texte renvoie au point {reference}, qui ne figure pas à l’ordre du jour.',

  'refused.timetable.no-such-meeting': 'Cette séance ne figure plus dans l’organisation des travaux.',
  'refused.timetable.meeting-exists': 'Cette séance figure déjà dans l’organisation des travaux.',
  'refused.timetable.too-many-meetings':
    'L’organisation des travaux ne peut pas compter plus de {limit} séances.',
  'refused.timetable.no-such-day': 'Ce jour n’existe pas\u00a0: {date}.',
  'refused.timetable.no-such-time': 'Cette heure n’existe pas\u00a0: {time}.',
  'refused.timetable.half-a-time':
    'Il faut indiquer à la fois l’heure de début et l’heure de fin, ou aucune des deux.',
  'refused.timetable.end-before-start': 'La fin, {end}, n’est pas après le début, {start}.',
  'refused.timetable.across-midnight':
    'Une séance prend fin le jour où elle commence\u00a0: de {start} à {end}, elle passerait minuit. Veuillez en faire deux séances.',
  'refused.timetable.outside-session':
    'Le {date} n’est pas l’un des jours de la session, du {start} au {end}.',
  'refused.timetable.overlap': 'Une autre séance du même organe se tient le {date}, de {start} à {end}.',
  'refused.timetable.no-such-row': 'Cette ligne ne figure plus dans l’organisation des travaux.',
  'refused.timetable.row-exists': 'Cette ligne figure déjà dans l’organisation des travaux.',
  'refused.timetable.too-many-rows': 'L’organisation des travaux ne peut pas compter plus de {limit} lignes.',
  'refused.timetable.no-such-step': 'Cette ligne ne peut pas être déplacée davantage dans cette direction.',
  'refused.timetable.no-such-place':
    'Il n’y a pas de place {place} à cette séance\u00a0; la dernière est la place {last}.',
  'refused.timetable.minutes':
    'Une ligne peut durer de 1 à {limit} minutes\u00a0; vous avez indiqué {minutes}.',
  'refused.timetable.empty-row': 'Une ligne doit porter sur un point ou avoir son propre libellé.',
  'refused.timetable.words-too-long':
    'Ce libellé compte {length} caractères\u00a0; le maximum est de {limit}.',

  'refused.sessions.no-such-day': 'Ce jour n’existe pas\u00a0: {date}.',
  'refused.sessions.no-body': 'Une session est celle d’au moins un organe.',
  'refused.sessions.end-before-start': 'Le dernier jour, {end}, précède le premier, {start}.',
  'refused.documents.no-such-document': 'Ce document ne figure plus dans la liste.',
  'refused.documents.document-exists': 'Ce document figure déjà dans la liste.',
  'refused.documents.too-many': 'La liste ne peut pas compter plus de {limit} documents.',
  'refused.documents.no-such-day': 'Ce jour n’existe pas\u00a0: {date}.',
  'refused.documents.no-such-step': 'Ce document ne peut pas être déplacé davantage dans cette direction.',
  'refused.documents.title-missing': 'Un document doit avoir un titre.',
  'refused.documents.title-too-long': 'Ce titre compte {length} caractères\u00a0; le maximum est de {limit}.',
  'refused.documents.symbol-too-long':
    'Cette cote compte {length} caractères\u00a0; le maximum est de {limit}.',
  'refused.documents.symbol-used':
    'La cote {symbol} est déjà celle d’un autre document\u00a0: «\u00a0{title}\u00a0».',

  'refused.drafting.session-exists': 'Une session porte déjà cet identifiant\u00a0: {session}.',
  'refused.drafting.no-such-revision':
    'Ce programme n’a pas de révision {number}. Rien de ce qui a été saisi n’est perdu\u00a0; veuillez renvoyer le formulaire.',
  'refused.drafting.saved-by-another':
    'Une autre personne a enregistré entre-temps la révision {number}. Veuillez réessayer.',
  'refused.drafting.no-such-text': 'Ce texte ne figure plus dans le programme.',
  'refused.drafting.not-a-translation': 'C’est la langue originale ({language}), non une traduction.',
  'refused.drafting.clash':
    'Quelqu’un d’autre a modifié le même passage entre-temps. Rien de votre texte n’a été enregistré ni perdu.',

  'refused.approval.no-bureau': 'Aucun Bureau n’est désigné pour approuver les travaux de cet organe.',
  'refused.approval.agreed-in-future': 'La date de l’accord ne peut pas être dans l’avenir\u00a0: {on}.',
  'refused.approval.not-a-member': 'Seuls les membres du Bureau qui sont consultés peuvent répondre.',
  'refused.approval.closed-already': 'Cette consultation est close.',
  'refused.approval.words-needed': 'Veuillez formuler votre objection ou votre observation.',
  'refused.approval.opened-by-another':
    'La consultation {number} a été ouverte entre-temps. Veuillez réessayer.',
  'refused.approval.answered-at-once': 'Une autre réponse est arrivée au même moment. Veuillez réessayer.',

  'refused.editions.not-agreed': 'Le Bureau n’a pas encore approuvé\u00a0: {subjects}.',
  'refused.editions.bureau-needs-symbol': 'Une édition publiée sous l’autorité du Bureau porte une cote.',
  'refused.editions.bound-part-changed':
    'Cela modifie ce qui a été publié après accord\u00a0: {subjects}. Un nouvel accord du Bureau est nécessaire.',
  'refused.editions.dates-not-agreed':
    'Les séances ne peuvent être annoncées avant que le lieu et les dates aient été approuvés.',
  'refused.editions.nothing-published': 'Rien n’a encore été publié sur cette session.',
  'refused.editions.not-in-session':
    'La présidence ne peut apporter cette modification que pendant la session, du {start} au {end}\u00a0; une annulation est possible à tout moment.',
  'refused.editions.before-opening':
    'L’organe ne peut pas adopter son ordre du jour avant l’ouverture, le {start}.',
  'refused.editions.date-before-last': 'La date, {date}, précède celle de l’édition précédente, {last}.',
  'refused.editions.draft-moved':
    'Lors de cette demande, la révision {seen} était la plus récente\u00a0; c’est maintenant la révision {revision}. Veuillez l’examiner puis réessayer.',
  'refused.editions.blocked': {
    one: 'Il reste {count} problème à régler avant la publication\u00a0: {problem}',
    other: 'Il reste {count} problèmes à régler avant la publication\u00a0; le premier est\u00a0: {problem}',
  },
  'refused.editions.no-symbol': '«\u00a0{symbol}\u00a0» n’est pas une cote bien formée.',
  'refused.editions.symbol-malformed':
    '«\u00a0{symbol}\u00a0» n’est pas une cote bien formée. Peut-être\u00a0: {suggestion}',
  'refused.editions.symbol-used': 'La cote {symbol} est déjà utilisée.',
  'refused.editions.issued-by-another': 'L’édition {number} a été publiée entre-temps. Veuillez réessayer.',
  'refused.editions.no-papers':
    'Aucune édition portant une cote n’a été publiée\u00a0; aucune langue ne peut être ajoutée.',
  'refused.editions.texts-missing': {
    one: 'Le document ne peut pas être publié dans cette langue\u00a0: {count} de ses textes n’est pas traduit ou l’a été à partir d’un autre libellé.',
    other:
      'Le document ne peut pas être publié dans cette langue\u00a0: {count} de ses textes ne sont pas traduits ou l’ont été à partir d’un autre libellé.',
  },
  'refused.editions.language-issued':
    'Le document est déjà publié dans cette langue. Ce qui a été publié n’est pas modifié.',
  'refused.papers.not-set': 'Le PDF n’a pas pu être composé\u00a0: {why}. Rien n’a été publié.',
  'refused.papers.not-translated': {
    one: 'Le document ne peut pas être établi dans cette langue ({language})\u00a0: {count} texte n’est pas traduit ou sa traduction n’est plus à jour.',
    other:
      'Le document ne peut pas être établi dans cette langue ({language})\u00a0: {count} textes ne sont pas traduits ou leur traduction n’est plus à jour.',
  },
  'refused.calendar.uid-taken':
    'L’identifiant de cette séance dans le calendrier est déjà utilisé\u00a0: {meeting}.',

  'refused.import.not-a-programme':
    'Ni ordre du jour ni organisation des travaux n’ont été trouvés dans ce texte.',
  'refused.import.no-days': 'Le texte ne dit pas quels jours l’organe se réunit. Veuillez les indiquer.',

  'problem.other': 'Il y a ici quelque chose à corriger ({code}).',
};
