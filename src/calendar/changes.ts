import { type Key, say } from '../language/catalogue.ts';
import type { Language } from '../language/languages.ts';
import { listed } from '../language/lists.ts';
import type { Facts } from './facts.ts';
import {
  bodiesIn,
  documentsIn,
  interpretationIn,
  itemNumber,
  itemsIn,
  locationOf,
  ordinalIn,
  whenIn,
  wordsOf,
} from './points.ts';

/** What was, in each point in which an event now says something else. */
export function changeLines(was: Facts, now: Facts, language: Language): readonly string[] {
  const time = whenIn(was, language);
  const item = now.followed ? itemNumber(now.followed.path, language) : '';
  if (now.followed?.left) return [say(language, 'feeds.item-left', { item })];
  if (now.status === 'CANCELLED') return [say(language, 'calendar.change-off', { was: time })];
  const told = tellers
    .map(([key, tell]) => [key, tell(was, language), tell(now, language)] as const)
    .filter(([, before, after]) => before !== after)
    .map(([key, before]) => say(language, key, { was: before || say(language, 'calendar.change-none') }));
  const lines = [
    ...(was.status === 'CANCELLED'
      ? [
          was.followed?.left
            ? say(language, 'feeds.item-back', { item })
            : say(language, 'calendar.change-held'),
        ]
      : []),
    ...(was.status === 'TENTATIVE' && now.status === 'CONFIRMED'
      ? [say(language, 'calendar.change-agreed')]
      : []),
    ...told,
  ];
  return lines.length > 0 ? lines : [say(language, 'calendar.change-other')];
}

type Tell = (facts: Facts, language: Language) => string;

const tellers: readonly (readonly [Key, Tell])[] = [
  ['calendar.change-time', whenIn],
  ['calendar.change-number', ordinalIn],
  ['calendar.change-number', bodiesIn],
  ['calendar.change-number', ({ track }, language) => wordsOf(track, language)],
  ['calendar.change-place', locationOf],
  ['calendar.change-items', itemsIn],
  ['feeds.change-documents', documentsIn],
  [
    'calendar.change-interpretation',
    (facts, language) => listed(interpretationIn(facts, language), language),
  ],
];
