import type { Translated } from '../../../src/language/message.ts';
import type { notes as english } from '../en/notes.ts';

/** Words of notes by the Secretariat. */
export const notes: Translated<typeof english> = {
  'note.resolution': 'résolution {number}',
  'note.decision': 'décision {number}',
  'note.in-resolution': 'Dans sa résolution {number}',
  'note.in-decision': 'Dans sa décision {number}',
  'note.in-same-resolution': 'Dans la même résolution',
  'note.in-same-decision': 'Dans la même décision',
  'note.on-subject': '{act}, intitulée «\u00a0{subject}\u00a0»',
  'note.of-organ': '{act} {organ:of}',
  'note.established': 'En application de la {act}, il a été créé {as}.',
  'note.established-constant':
    'En application de la {act}, il a été créé, en tant qu’élément permanent {organ:of}, {as}.',
  'note.established-advising':
    'En application de la {act}, il a été créé {as} pour conseiller et aider {organ:the} dans l’exécution de son mandat au titre {instrument:of}.',
  'note.reaffirmed-resolution':
    'Cette résolution a été systématiquement réaffirmée dans les résolutions ultérieures {organ:of}.',
  'note.reaffirmed-decision':
    'Cette décision a été systématiquement réaffirmée dans les résolutions ultérieures {organ:of}.',
  'note.first-meeting': '{ordinal:the:capital} {body:of} s’est tenue {days}.',
  'note.first-session': '{ordinal:the:capital} {body:of} s’est tenue {days}.',
  'note.did-welcomed':
    '{in}, {organ:the} a accueilli avec satisfaction les débats de fond tenus et les activités menées par {body:the} et a souligné sa contribution à la pleine application {instrument:of}.',
  'note.did-continued':
    '{in}, {organ:the} a décidé que {body:the} devrait continuer de s’acquitter des fonctions énoncées dans la {act}.',
  'note.did-to-meet':
    '{in}, {organ:the} a décidé que {body:the} devrait tenir au moins une réunion intersessions avant {session:the} {organ:of}.',
  'note.did-to-meet-on':
    '{in}, {organ:the} a décidé que {body:the} devrait tenir au moins une réunion intersessions avant {session:the} {organ:of} et a pris note à cet égard de la recommandation {body:of} tendant à ce que la prochaine réunion soit axée sur les thèmes suivants\u00a0: {topics}.',
  'note.did-made-constant':
    '{in}, {organ:the} a décidé, entre autres, que {body:the} serait un élément permanent {organ:of} et lui soumettrait ses rapports et recommandations.',
  'note.did-consecutive':
    '{in}, {organ:the} a, entre autres, encouragé {bodies} à envisager de se réunir chaque année, selon que de besoin, et à tenir leurs réunions l’une à la suite de l’autre, afin d’assurer l’utilisation efficace des ressources.',
  'note.did-joint-discussion':
    '{in}, {organ:the} a prié {bodies} de tenir un débat thématique commun sur le sujet «\u00a0{topic}\u00a0» et de formuler, dans le cadre de leurs mandats, des recommandations qui seraient examinées par {organ:the} à sa {at}.',
  'note.did-joint-discussion-to':
    '{in}, {organ:the} a prié {bodies} de tenir un débat thématique commun sur le sujet «\u00a0{topic}\u00a0» et de formuler, dans le cadre de leurs mandats, des recommandations qui seraient examinées par {organ:the} à sa {at}, en vue de ce qui suit\u00a0: {aim}.',
  'note.session': 'sa {ordinal} {days}',
  'note.back-to-back': '{session}, immédiatement avant ou après {ordinal:the} {body:of}',
  'note.with-discussion':
    '{session}, avec un débat thématique commun tenu conformément à la {act} {organ:of}',
  'note.held-meeting': {
    one: '{body:the:capital} a tenu {sessions}.',
    other: '{body:the:capital} a tenu {sessions}.',
  },
  'note.held-session': {
    one: '{body:the:capital} a tenu {sessions}.',
    other: '{body:the:capital} a tenu {sessions}.',
  },
  'note.respectively': '{symbols}, respectivement',
  'note.report-available':
    'le rapport sur {ordinal:the} {body:of} ({symbols}) sera mis à la disposition {organ:of} à sa {at}',
  'note.meeting-reports-available':
    'les rapports sur ces réunions ({symbols}) seront mis à la disposition {organ:of} à sa {at}',
  'note.session-reports-available':
    'les rapports sur ces sessions ({symbols}) seront mis à la disposition {organ:of} à sa {at}',
  'note.by-act': 'Conformément à la {act} {organ:of}',
  'note.by-bureau': 'Conformément à la décision {bureau:of} {organ:of} en date du {date}',
  'note.accordingly': '{by}, {sentence}.',
  'note.sentence': '{sentence}.',
  'note.requested':
    '{in}, {organ:the} a prié {asked} de communiquer la résolution aux organes suivants\u00a0: {to}.',
  'note.report-contains':
    'Le rapport sur {ordinal:the} ({symbols}), dans lequel figure la résolution, sera mis à la disposition {organ:of} à sa {at}.',
  'note.in-place': 'à {place} {days}',
  'note.heading-meeting': 'Rapport sur la réunion {body:of} tenue {where}',
  'note.heading-meetings': 'Rapports sur les réunions {body:of} tenues {where}',
  'note.heading-session': 'Rapport sur {ordinal:the} {body:of}, tenue {where}',
  'note.heading-sessions': 'Rapports sur les sessions {body:of} tenues {where}',
  'note.title-subsidiary': 'rapports sur les réunions des organes subsidiaires {organ:of}',
  'note.title-transmitted': 'rapport sur {ordinal:the} {body:of}',
  'note.items-of-provisional-agenda': 'Points {numbers} de l’ordre du jour provisoire',
  'problem.note.no-item': 'La note ne relève d’aucun point de l’ordre du jour.',
  'problem.note.item-unknown': 'La note relève d’un point qui n’est pas inscrit à l’ordre du jour.',
  'problem.note.empty': 'La note ne transmet ni rapport ni résolution.',
  'problem.note.not-subsidiary': '{body:the:capital} ne relève pas {parent:of}.',
  'problem.note.body-twice': '{body:the:capital} figure deux fois dans la note.',
  'problem.note.resolution-earlier':
    'La résolution ou décision {number} a été adoptée avant {established}, qui a créé l’organe.',
  'problem.note.held-before-established':
    'Une session {body:of} a commencé le {start}, avant que l’organe ne soit créé en {year}.',
  'problem.note.no-session': 'Aucune session {body:of} tenue depuis la dernière session n’est indiquée.',
  'problem.note.out-of-order':
    'Parmi les sessions {body:of}, le numéro {ordinal} suit le numéro {before}\u00a0: les dates ou les numéros ne sont pas dans l’ordre.',
  'problem.note.days-reversed':
    'La session {ordinal} {body:of} se termine le {end}, avant de commencer le {start}.',
  'problem.note.outside-period':
    'La session {ordinal} {body:of} (du {start} au {end}) n’a pas eu lieu entre la dernière session (jusqu’au {since}) et celle à laquelle la note est destinée (à partir du {opens}).',
  'problem.note.report-missing': 'Le rapport sur la session {ordinal} {body:of} n’a pas encore de cote.',
  'problem.note.report-twice': 'Le rapport {symbol} est indiqué pour deux sessions d’un même organe.',
  'problem.note.report-never-issued': 'Le rapport {symbol} n’a jamais été publié.',
  'problem.note.report-of-another': '{symbol} n’est pas une cote {body:of}.',
  'problem.note.symbol-malformed': '{symbol} n’est pas une cote de document.',
  'problem.note.symbol-meant':
    '{symbol} n’est pas une cote de document. Il s’agit peut-être de {suggestion}.',
  'problem.note.act-malformed':
    '{number} n’est pas un numéro de résolution ou de décision, tel que 7/1 ou 2016/17.',
  'problem.note.act-later':
    'La résolution ou décision {number} date de {year}, après la session qui s’ouvre le {opens}.',
  'problem.note.act-of-another-session': 'La résolution {number} a été adoptée avant la session indiquée.',
  'problem.note.joint-with-itself':
    '{body:the:capital} ne peut pas se réunir à la suite de sa propre réunion.',
  'problem.note.joint-apart':
    'La session {ordinal} {body:of} devrait être attenante, mais elle se tient du {start} au {end}.',
  'problem.note.no-bureau': 'Le Bureau indiqué n’est pas connu.',
  'desk.field-established': 'mandat',
  'desk.field-resolutions': 'résolutions ultérieures',
  'desk.field-sessions': 'sessions tenues',
  'desk.field-by': 'base de la transmission des rapports',
  'desk.field-head': 'titre et notes de bas de page',
  'desk.field-inWords': 'texte',
  'desk.field-body': 'organe',
  'desk.field-act': 'résolution',
  'desk.field-session': 'session',
  'desk.field-asked': 'qui a été prié de la communiquer',
  'desk.field-to': 'autres organes destinataires',
};
