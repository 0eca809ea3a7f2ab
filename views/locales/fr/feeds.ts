import type { Translated } from '../../../src/language/message.ts';
import type { feeds as english } from '../en/feeds.ts';

/** Words of feeds of items and deadlines, and of the page to subscribe by. */
export const feeds: Translated<typeof english> = {
  'feeds.due-submission': 'documents à soumettre',
  'feeds.due-issuance': 'documents à publier',
  'feeds.rule-submission':
    'Selon la règle générale, les documents d’une session sont soumis dix semaines avant son ouverture.',
  'feeds.rule-issuance':
    'Selon la règle générale, les documents d’une session sont publiés dans toutes les langues six semaines avant son ouverture.',
  'feeds.item-left': 'Cette séance n’est plus consacrée au {item}.',
  'feeds.item-back': 'Cette séance est de nouveau consacrée au {item}.',
  'feeds.change-documents': 'Documents précédents\u00a0: {was}.',
  'feeds.item-about': 'Les séances consacrées au {item}, quels qu’en soient le jour et l’heure.',
  'feeds.deadlines-name': 'Échéances des documents',
  'feeds.deadlines-about':
    'Échéances des documents des sessions publiées\u00a0: selon la règle générale, soumission dix semaines et publication six semaines avant l’ouverture\u00a0; sinon, aux dates du plan de documentation de la session.',
  'feeds.deadlines-says':
    'Les échéances figurent dans votre calendrier et s’y déplacent lorsqu’elles sont déplacées ici.',
};
