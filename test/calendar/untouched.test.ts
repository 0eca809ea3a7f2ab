import assert from 'node:assert/strict';
import { changeItem } from '../../src/agenda/edits.ts';
import type { CalendarEvent } from '../../src/calendar/event.ts';
import { alongAll } from '../../src/calendar/followed/store.ts';
import type { Programme } from '../../src/drafting/programme.ts';
import { type Text, textIn, withOriginal, withTranslation } from '../../src/language/text.ts';
import { calendarSettings, withMeetings } from '../support/published.ts';
import { sampleProgramme } from '../support/sample.ts';
import { eventsAlong, lineOf } from './editions.ts';

/** The sample with an item's title changed. */
function retitled(id: string, change: (title: Text) => Text, programme = sampleProgramme): Programme {
  const agenda = changeItem(programme.agenda, id, (item) => ({ ...item, title: change(item.title) }));
  return { ...programme, agenda };
}

/** What each event says with the first and with the last of some editions, in the session's feed and in those of items. */
function polls(...programmes: readonly Programme[]) {
  const line = lineOf(...programmes.map((programme) => ({ programme })));
  const [first, last] = [line.slice(0, 1), line].map((editions): readonly CalendarEvent[] => [
    ...(eventsAlong(editions).at(-1) ?? []),
    ...alongAll(editions, calendarSettings),
  ]);
  return { first: first ?? [], last: last ?? [] };
}

const texts = (events: readonly CalendarEvent[]) => events.map(({ uid, texts: said }) => [uid, said]);
const title = textIn('en', 'Other business');
const translated = withTranslation(withTranslation(title, 'fr', 'Questions diverses'), 'es', 'Otros asuntos');
const stale = withOriginal(translated, 'Any other business');

describe('An event that an edition says the same of', () => {
  it('keeps its bytes when a translation that nobody was shown is taken away, or made again of old words', () => {
    const without = withTranslation(stale, 'fr', '');
    const { fr, es, ...others } = stale.translations;
    assert(fr && es);
    const again = { ...stale, translations: { ...others, fr: { ...fr, words: 'Divers' }, es } };
    for (const one of [without, again]) {
      const { first, last } = polls(
        retitled('other-matters', () => stale),
        retitled('other-matters', () => one),
      );
      assert.deepEqual(texts(last), texts(first));
    }
  });

  it('keeps its bytes when the same translations stand in another order', () => {
    const { fr, es } = translated.translations;
    assert(fr && es);
    const other = { ...translated, translations: { es, fr } };
    const { first, last } = polls(
      retitled('other-matters', () => translated),
      retitled('other-matters', () => other),
    );
    assert.deepEqual(texts(last), texts(first));
  });

  it('keeps its bytes when only an item above those that it takes up has another title', () => {
    const { first, last } = polls(
      sampleProgramme,
      retitled('organizational', () => textIn('en', 'Matters of organization')),
    );
    assert.deepEqual(texts(last), texts(first));
  });

  it('keeps its bytes when the title changes of an item that a row names in words of its own', () => {
    const worded = withMeetings((meeting) => ({
      ...meeting,
      rows: meeting.rows.map((row) =>
        row.items.includes('report') ? { ...row, words: textIn('en', 'Report and closure') } : row,
      ),
    }));
    const { first, last } = polls(
      worded,
      retitled('report', () => textIn('en', 'The report'), worded),
    );
    assert.deepEqual(texts(last), texts(first));
  });

  it('says so once where a title changes that it names, whatever becomes of the old translation', () => {
    const programmes = [
      retitled('other-matters', () => translated),
      retitled('other-matters', () => stale),
      retitled('other-matters', () => withTranslation(stale, 'fr', '')),
    ];
    const { first, last } = polls(...programmes);
    const rising = last.filter(({ sequence }, index) => sequence !== first[index]?.sequence);
    assert.deepEqual(
      rising.map(({ uid, sequence, edition }) => [uid.split(/[+@]/u).at(-2), sequence, edition]),
      [
        ['ctoc-cop-wg.7-5-m4', 1, 2],
        ['ctoc-cop-wg.7-5-m4', 1, 2],
        ['ctoc-cop-wg.7-5-m4', 1, 2],
      ],
    );
  });
});
