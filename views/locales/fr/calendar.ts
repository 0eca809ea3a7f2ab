import type { Translated } from '../../../src/language/message.ts';
import type { calendar as english } from '../en/calendar.ts';

/** Words of the feeds and of following a calendar. */
export const calendar: Translated<typeof english> = {
  'calendar.proposed': 'PROPOSÉE',
  'calendar.cancelled': 'ANNULÉE',
  'calendar.marked': '{word}\u00a0: {words}',
  'calendar.comma': ', ',
  'calendar.item': 'point {items}',
  'calendar.items': 'points {items}',
  'calendar.item-comma': ', ',
  'calendar.interpretation': 'Interprétation\u00a0: {languages}',
  'calendar.join': 'Participer\u00a0: {link}',
  'calendar.all-name': 'Plenary\u00a0: toutes les sessions',
  'calendar.all-about': 'Toutes les séances publiques de toutes les sessions publiées.',
  'calendar.body-about': 'Séances publiques, telles que publiées\u00a0: {body}.',
  'calendar.edition': 'Édition {number}',
  'calendar.edition-issued': '{edition}, {date}',
  'calendar.edition-proposed': 'Proposition\u00a0: {edition}, {date}',
  'calendar.edition-bureau': '{edition}, approuvée par {bureau:the} le {date}',
  'calendar.edition-secretariat': '{edition}, publiée par le secrétariat le {date}',
  'calendar.edition-chair': '{edition}, annoncée par la présidence le {date}',
  'calendar.edition-body': '{edition}, telle qu’adoptée par l’organe, {date}',
  'calendar.change-agreed': 'Était proposée\u00a0; désormais approuvée.',
  'calendar.change-held': 'Sera finalement tenue.',
  'calendar.change-off': 'Ne se tiendra pas comme annoncé\u00a0: {was}.',
  'calendar.change-time': 'Déplacée\u00a0; date précédente\u00a0: {was}.',
  'calendar.change-number': 'Auparavant\u00a0: {was}.',
  'calendar.change-place': 'Lieu précédent\u00a0: {was}.',
  'calendar.change-items': 'Points précédents\u00a0: {was}.',
  'calendar.change-interpretation': 'Interprétation précédente\u00a0: {was}.',
  'calendar.change-none': 'néant',
  'calendar.change-other': 'Des précisions ont changé.',
  'calendar.refused-method': 'Un calendrier ne peut être que lu\u00a0: GET ou HEAD.',
  'calendar.refused-lang':
    '«\u00a0lang\u00a0» est l’une des valeurs ar, zh, en, fr, ru et es, indiquée une seule fois.',
  'calendar.refused-alarm':
    '«\u00a0alarm\u00a0» est un nombre entier de minutes compris entre 0 et 10080, indiqué une seule fois.',
  'calendar.refused-cancelled':
    '«\u00a0cancelled\u00a0» ne peut être que «\u00a0omit\u00a0», indiqué une seule fois.',
  'calendar.refused-banner':
    '«\u00a0banner\u00a0» ne peut être que «\u00a0yes\u00a0», indiqué une seule fois.',
  'calendar.refused-encoding':
    'Cette adresse est mal écrite\u00a0: un signe de pourcentage n’est pas suivi de ce qu’il représente.',
  'calendar.refused-unknown': 'Ce calendrier n’existe pas.',
  'calendar.refused-too-long': 'Cette adresse est trop longue.',
  'calendar.refused-later':
    'Le calendrier ne peut pas être lu pour le moment. Veuillez réessayer dans une minute.',
};
