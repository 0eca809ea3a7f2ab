import assert from 'node:assert/strict';
import { exampleBodies } from '../../db/examples/bodies.ts';
import { conferenceIn2014, noteOf2014 } from '../../db/examples/notes-2014.ts';
import { toNotes } from '../../src/drafting/changes.ts';
import { Clash } from '../../src/drafting/clash.ts';
import { compare } from '../../src/drafting/comparison.ts';
import { over } from '../../src/drafting/merge.ts';
import { partOf } from '../../src/drafting/parts.ts';
import { type Change, type Programme, subjectsOf } from '../../src/drafting/programme.ts';
import { textsOf, translate } from '../../src/drafting/texts.ts';
import { languages } from '../../src/language/languages.ts';
import { textIn } from '../../src/language/text.ts';
import { paperOf } from '../../src/papers/paper-of.ts';
import { missingIn } from '../../src/papers/printed.ts';
import { text } from '../../src/papers/text.ts';
import type { NoteDrafted, Reporting } from '../../src/reports/note.ts';
import {
  movePart,
  noteWithId,
  removeNote,
  removePart,
  reportingWithId,
  setHead,
  setReporting,
} from '../../src/reports/note-edits.ts';

const drafted: NoteDrafted = { id: 'smuggling', note: noteOf2014 };
const add = (note: NoteDrafted) => toNotes((notes) => [...notes, note]);
const begun = add(drafted)(conferenceIn2014);
const issued = (programme: Programme) => ({
  format: 1 as const,
  programme,
  bodies: exampleBodies,
  agreements: [],
  confirmed: true,
  report: { paper: 'note' as const, note: 'smuggling', agendaSymbol: 'CTOC/COP/2014/1', held: null },
});
const head = { symbol: 'CTOC/COP/2014/5', date: '2014-06-12', language: 'en' } as const;

describe('A note on the revision line', () => {
  it('is a subject once there is one, and its part says its facts', () => {
    assert(!subjectsOf(conferenceIn2014).includes('note'));
    assert(subjectsOf(begun).includes('note'));
    const part = partOf(begun, 'note');
    assert.match(part, /^2 \(c\)\n/u);
    assert.match(part, /ctoc-cop-wg\.7\n\tresolution 5\/3 \(2010\)/u);
    assert.match(part, /CTOC\/COP\/WG\.7\/2013\/5/u);
  });

  it('is merged with another note, and disputed where two change one', () => {
    const other = add({ id: 'other', note: { ...noteOf2014, items: ['trafficking'] } });
    const mine = toNotes((notes) => notes.map((one) => ({ ...one, note: { ...one.note, items: [] } })));
    const both = over(begun, other(begun), mine);
    assert.deepEqual(
      both.notes?.map(({ id, note }) => [id, note.items.length]),
      [
        ['smuggling', 0],
        ['other', 1],
      ],
    );
    const theirs = toNotes((notes) =>
      notes.map((one) => ({ ...one, note: { ...one.note, items: ['trafficking'] } })),
    );
    assert.throws(() => over(begun, theirs(begun), mine), Clash);
  });

  it('is merged body by body: what two say of two of them stands side by side, of one it is disputed', () => {
    const [smuggling] = noteOf2014.reports;
    assert(smuggling);
    const two = setReporting('smuggling', { ...smuggling, id: 'firearms', body: 'ctoc-cop-wg.6' });
    const before = toNotes(two)(begun);
    const of = (part: string, change: Partial<Reporting>) =>
      toNotes((notes) => {
        const reporting = reportingWithId(noteWithId(notes, 'smuggling').note, part);
        return setReporting('smuggling', { ...reporting, ...change })(notes);
      });
    const both = over(before, of(smuggling.id, { by: null })(before), of('firearms', { sessions: [] }));
    assert.deepEqual(
      both.notes?.[0]?.note.reports.map(({ id, sessions, by }) => [id, sessions.length, by]),
      [
        [smuggling.id, 1, null],
        ['firearms', 0, smuggling.by],
      ],
    );
    const moved = toNotes(movePart('smuggling', 'firearms', -1));
    assert.deepEqual(
      over(before, of('firearms', { by: null })(before), moved).notes?.[0]?.note.reports.map(({ id, by }) => [
        id,
        by?.by,
      ]),
      [
        ['firearms', undefined],
        [smuggling.id, smuggling.by?.by],
      ],
    );
    const clash = (theirs: Change, mine: Change) => () => over(before, theirs(before), mine);
    assert.throws(clash(of('firearms', { body: 'a' }), of('firearms', { body: 'b' })), Clash);
    assert.throws(clash(of('firearms', { body: 'a' }), toNotes(removePart('smuggling', 'firearms'))), Clash);
    assert.throws(clash(of('firearms', { body: 'a' }), toNotes(removeNote('smuggling'))), Clash);
  });

  it('is compared, and translated text by text', () => {
    assert.deepEqual(
      compare(conferenceIn2014, begun).map(({ code, part }) => [code, part]),
      [['note.added', 'note']],
    );
    const inWords = [{ id: 'p', heading: null, paragraphs: [textIn('en', 'In words of its own.')] }];
    const worded = toNotes((notes) => notes.map((one) => ({ ...one, inWords })))(begun);
    const found = textsOf(worded).find(({ text: { words } }) => words === 'In words of its own.');
    assert(found);
    const translated = translate(found, 'fr', 'Dans ses propres termes.')(worded);
    assert.equal(
      translated.notes?.[0]?.inWords?.[0]?.paragraphs[0]?.translations.fr?.words,
      'Dans ses propres termes.',
    );
  });

  it('is compared part by part: only what is said otherwise of a body, and the order', () => {
    const [smuggling] = noteOf2014.reports;
    assert(smuggling);
    const [held] = smuggling.sessions;
    assert(held);
    const longer = toNotes(
      setReporting('smuggling', { ...smuggling, sessions: [{ ...held, end: '2013-11-14' }] }),
    )(begun);
    assert.deepEqual(
      compare(begun, longer).map(({ code, part, before, after }) => [code, part, before, after]),
      [
        [
          'note.changed',
          'note',
          '2 2013-11-11 2013-11-13 Vienna CTOC/COP/WG.7/2013/5',
          '2 2013-11-11 2013-11-14 Vienna CTOC/COP/WG.7/2013/5',
        ],
      ],
    );
    const head = { under: [], title: null, agendaSymbol: 'CTOC/COP/2014/1', reissued: null };
    const [placing] = compare(begun, toNotes(setHead('smuggling', ['trafficking'], head))(begun));
    assert.deepEqual([placing?.before, placing?.after], ['2 (c)', '2 (b). CTOC/COP/2014/1']);
    const two = setReporting('smuggling', { ...smuggling, id: 'firearms', body: 'ctoc-cop-wg.6' });
    const both = toNotes(two)(begun);
    const [moved] = compare(both, toNotes(movePart('smuggling', 'firearms', -1))(both));
    assert.deepEqual(
      [moved?.before, moved?.after],
      ['ctoc-cop-wg.7, ctoc-cop-wg.6', 'ctoc-cop-wg.6, ctoc-cop-wg.7'],
    );
  });

  it('is written as a paper of its own, derived or in words, and only where all its texts are there', () => {
    const paper = text(paperOf(issued(begun), head));
    assert.match(paper, /Note by the Secretariat/u);
    assert.match(paper, /resolution 5\/3/u);
    const inWords = [{ id: 'p', heading: null, paragraphs: [textIn('en', 'In words of its own.')] }];
    const worded = toNotes((notes) => notes.map((one) => ({ ...one, inWords })))(begun);
    assert.match(text(paperOf(issued(worded), head)), /1\.\s+In words of its own\./u);
    const complete = languages.filter((language) => missingIn(issued(worded), language).length === 0);
    assert.deepEqual(complete, ['en']);
  });
});
