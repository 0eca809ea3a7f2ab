import assert from 'node:assert/strict';
import { wg7In2013 } from '../../db/examples/wg7-2013.ts';
import { toReport } from '../../src/drafting/changes.ts';
import { Clash } from '../../src/drafting/clash.ts';
import { compare } from '../../src/drafting/comparison.ts';
import { sayAgain } from '../../src/drafting/history.ts';
import { over } from '../../src/drafting/merge.ts';
import { partOf } from '../../src/drafting/parts.ts';
import type { Programme } from '../../src/drafting/programme.ts';
import { subjectsOf } from '../../src/drafting/programme.ts';
import { textsOf, translate } from '../../src/drafting/texts.ts';
import { inWords } from '../../src/drafting/words.ts';
import { textIn } from '../../src/language/text.ts';
import {
  addChapter,
  addParticipants,
  addPassage,
  changePassage,
  chooseAlternative,
  movePassage,
  passagesOf,
  removeChapter,
  removePassage,
  setCapacity,
  setStanding,
  takeDown,
} from '../../src/reports/edits.ts';
import { participantsPasted } from '../../src/reports/participation.ts';
import type { Passage, Statement } from '../../src/reports/report.ts';

const { report: _, ...before } = wg7In2013 as Programme;
const passage = (id: string, words: string, more: Partial<Passage> = {}): Passage => ({
  id,
  text: textIn('en', words),
  points: [],
  standing: 'proposed',
  ...more,
});
const attend = (names: string) =>
  toReport((report) =>
    addParticipants(
      participantsPasted(names, 'party', { there: report.participants, language: 'en' }).participants,
    )(report),
  );
const drafted = [
  addChapter('general', textIn('en', 'General')),
  addPassage({ chapter: 'general' }, passage('one', 'States should share information.')),
  addPassage({ chapter: 'general' }, passage('two', 'States should train officials.')),
].reduce<Programme>((programme, change) => toReport(change)(programme), before);
const words = (one: Programme, other: Programme) =>
  compare(one, other).map((difference) => inWords(difference, 'en'));

describe('A report on the revision line', () => {
  it('begins with the first thing that is written down, and is a subject from then on', () => {
    assert(!subjectsOf(before).includes('report'));
    const begun = attend('Austria')(before);
    assert(subjectsOf(begun).includes('report'));
    assert.equal(partOf(begun, 'report'), 'party\tAustria');
    assert.equal(partOf(before, 'report'), '');
  });

  it('keeps what two people write down at once, each participant and paragraph by itself', () => {
    const mine = toReport(changePassage('one', (one) => ({ ...one, text: textIn('en', 'Mine.') })));
    const theirs = attend('Austria, Chad')(
      toReport(addPassage({ chapter: 'general' }, passage('three', 'Third.')))(drafted),
    );
    const both = over(drafted, theirs, mine);
    assert.deepEqual(
      passagesOf(both.report ?? assert.fail()).map(({ text }) => text.words),
      ['Mine.', 'States should train officials.', 'Third.'],
    );
    assert.deepEqual(
      both.report?.participants.map(({ state }) => state),
      ['AUT', 'TCD'],
    );
    const alike = over(drafted, attend('Chad, Austria')(drafted), attend('Austria, Chad'));
    assert.equal(alike.report?.participants.length, 2, 'the same State entered by two is one');
  });

  it('is disputed where two word one paragraph, and where one takes out what the other words', () => {
    const worded = (to: string) =>
      toReport(changePassage('one', (one) => ({ ...one, text: textIn('en', to) })));
    assert.throws(() => over(drafted, worded('Theirs.')(drafted), worded('Mine.')), Clash);
    assert.throws(() => over(drafted, toReport(removePassage('one'))(drafted), worded('Mine.')), Clash);
  });

  it('says in words what changed from one draft to another as the body negotiates', () => {
    const bracketed = toReport(setStanding('one', 'bracketed'))(drafted);
    assert.deepEqual(words(drafted, bracketed), ['Put in brackets: States should share information.']);
    const moved = toReport(movePassage('two', -1))(drafted);
    assert.deepEqual(words(drafted, moved), [
      'A paragraph stands at another place: States should train officials.',
    ]);
    const attended = attend('Austria, Republic of Korea')(before);
    assert.deepEqual(words(before, attended), ['Participants added: Austria and Republic of Korea.']);
    const otherwise = toReport(setCapacity('KOR', 'signatory'))(attended);
    assert.deepEqual(words(attended, otherwise), ['Take part in another capacity: Republic of Korea.']);
  });

  it('has other wordings beside a paragraph until one is taken', () => {
    const put = toReport(
      addPassage(
        'introduction',
        passage('x', 'First wording.', { alternatives: [textIn('en', 'Second wording.')] }),
      ),
    )(before);
    assert.equal(partOf(put, 'report'), '\t[First wording.]\n\t[Second wording.]');
    const taken = toReport(chooseAlternative('x', 1))(put);
    assert.equal(taken.report?.introduction[0]?.text.words, 'Second wording.');
    assert.equal(taken.report?.introduction[0]?.alternatives, undefined);
  });

  it('is translated like every text, and goes back to what it said', () => {
    const translated = translate(
      { what: 'report', where: 'passage.one' },
      'fr',
      'Les États devraient échanger des informations.',
    )(drafted);
    const text = textsOf(translated).find(({ where }) => where === 'passage.one')?.text;
    assert.equal(text?.translations.fr?.words, 'Les États devraient échanger des informations.');
    const back = sayAgain(before, 'report', { by: 'x', at: '2013-11-13T10:00:00Z' })(drafted);
    assert.equal(back.report, undefined);
  });

  it('takes a statement down once, however often it is sent', () => {
    const spoken: Statement = {
      id: 's1',
      kind: 'intervention',
      meeting: null,
      items: [],
      speaker: {
        as: 'participant',
        participant: 'AUT',
        state: null,
        person: null,
        title: null,
        onBehalfOf: null,
      },
    };
    const twice = toReport(takeDown(spoken))(toReport(takeDown(spoken))(attend('Austria')(before)));
    assert.equal(twice.report?.statements.length, 1);
  });

  it('is disputed where one takes a heading out and another writes under it meanwhile, and nothing is lost', () => {
    const out = toReport(removeChapter('general'));
    const reworded = changePassage('one', (one) => ({
      ...one,
      text: textIn('en', 'States should share more.'),
    }));
    const added = addPassage({ chapter: 'general' }, passage('three', 'States should report.'));
    for (const written of [toReport(reworded), toReport(added)]) {
      assert.throws(() => over(drafted, written(drafted), out), Clash);
      assert.throws(() => over(drafted, out(drafted), written), Clash);
    }
    assert.deepEqual(over(drafted, drafted, out).report?.recommendations ?? [], []);
  });
});
