import type { Translated } from '../../../src/language/message.ts';
import type { year as english } from '../en/year.ts';

/** Words of the picture of a session and of the year of all bodies. */
export const year: Translated<typeof english> = {
  'picture.pinned': 'Une épingle signale une heure fixée\u00a0: {rows}.',
  'picture.cut': 'Un bord inférieur dentelé signale un temps inférieur au temps attendu\u00a0: {cuts}.',
  'picture.less': '{minutes} de moins',
  'year.feed-name': 'Plenary\u00a0: sessions de tous les organes',
  'year.feed-about': 'Chaque session publiée, sous forme d’une entrée d’une ou plusieurs journées entières.',
  'year.the-year': 'L’année',
  'year.title': 'L’année {year}',
  'year.others': 'Autres années',
  'year.who-meets': 'Qui se réunit et quand',
  'year.caption': 'Sessions de {year}, par organe',
  'year.picture':
    'Sessions de {year}, semaine par semaine\u00a0; le tableau dit la même chose en toutes lettres.',
  'year.says': 'Une ligne par session, une case par semaine.',
  'year.says-proposed': 'Barre vide\u00a0: session proposée.',
  'year.says-draft': 'Barre en tirets\u00a0: projet.',
  'year.says-cancelled': 'Barre rayée\u00a0: session annulée.',
  'year.says-back-to-back':
    'Trait entre deux barres\u00a0: organes apparentés réunis la même semaine ou deux semaines de suite.',
  'year.says-holidays': 'Losange\u00a0: jour férié au lieu d’affectation.',
  'year.days': 'Jours',
  'year.session': 'Session',
  'year.place': 'Lieu',
  'year.state': 'État',
  'year.remarks': 'Observations',
  'year.back-to-back': 'Session consécutive\u00a0: {session}',
  'year.holiday-within': 'Jour férié\u00a0: {name}, {date}',
  'year.draft': 'Projet',
  'year.not-published': 'Non publiée',
  'year.other-days': 'Publiée pour les dates suivantes\u00a0: {days}',
  'year.holidays': 'Jours fériés',
  'year.holidays-of': 'Jours fériés, {place}',
  'year.none': 'Aucune session n’est publiée pour {year}.',
  'year.none-drafted': 'Aucune session n’est publiée ni à l’état de projet pour {year}.',
  'year.follow': 'Suivre toutes les sessions',
  'year.follow-says': 'Chaque session est une entrée d’une ou plusieurs journées entières.',
};
