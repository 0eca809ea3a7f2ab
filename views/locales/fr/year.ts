import type { Translated } from '../../../src/language/message.ts';
import type { year as english } from '../en/year.ts';

/** Words of the picture of a session and of the year of all bodies. */
export const year: Translated<typeof english> = {
  'picture.pinned': 'Une épingle signale une heure fixée : {rows}.',
  'picture.cut': 'Un bord inférieur dentelé signale un temps inférieur à celui prévu : {cuts}.',
  'picture.less': '{minutes} de moins',
  'year.feed-name': 'Plenary\u00a0: sessions de tous les organes',
  'year.feed-about': 'Chaque session publiée, sous forme d’une entrée d’une ou plusieurs journées entières.',
};
