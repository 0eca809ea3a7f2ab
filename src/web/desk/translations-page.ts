import type { Request, Response } from 'express';
import type { Shell } from '../../acts/shell.ts';
import { forEditing, paragraphsIn } from '../../agenda/prose.ts';
import type { Programme } from '../../drafting/programme.ts';
import { type TextOf, textsOf } from '../../drafting/texts.ts';
import { textId } from '../../drafting/translating.ts';
import { isGone } from '../../drafting/translations-form.ts';
import { wordDifferences } from '../../drafting/word-diff.ts';
import type { Typed } from '../../fields.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import { directionOf, type Language, languages } from '../../language/languages.ts';
import { hashOfWords, stateOf } from '../../language/text.ts';
import { begun } from '../../reports/edits.ts';
import { textsIn } from '../../reports/note-texts.ts';
import { reportTexts } from '../../reports/texts.ts';
import { layoutWords } from '../../sessions/layout.ts';
import { showPage } from '../page.ts';
import { visitorMay } from '../visit.ts';
import { earlierOriginals } from './earlier-originals.ts';
import { formsOf, type RefusedForm } from './forms.ts';
import { numbersIn } from './outline.ts';
import { textMarks, worst } from './selected.ts';
import { openSession } from './session-open.ts';
import { workOf } from './work.ts';

/** What a file brought back, as the page shows it: nothing of it is saved before somebody says so. */
export interface Brought {
  /** The ids of the texts that it brought words for, each with the hash of the original they were made from. */
  readonly texts: ReadonlyMap<string, string>;
  /** Rows that belong to no text of the session. */
  readonly unknown: readonly { readonly beside: string; readonly words: string }[];
}

/** Shows every text of a session beside its translation into one language, or those of one item: one form for all. */
export async function showTranslations(
  shell: Shell,
  request: Request,
  response: Response,
  { to, item }: { to: Language; item: string | null },
  { refused = null, brought = null }: { refused?: RefusedForm | null; brought?: Brought | null } = {},
) {
  const opened = await openSession(shell, request, response, 'translations');
  const { session, programme, number, over, language, head, base } = opened;
  const { original } = programme.session;
  const all = textsOf(programme);
  const documents = programme.documents.filter(({ items }) => item !== null && items.includes(item));
  const texts = all
    .filter(({ where }) => item === null || where === item || documents.some(({ id }) => id === where))
    .filter(({ text }) => text.words !== '' && text.language !== to);
  const madeFrom = new Map(
    texts.flatMap((one): readonly (readonly [string, string])[] => {
      const of = brought?.texts.get(textId(one)) ?? one.text.translations[to]?.of;
      return of === undefined || of === hashOfWords(one.text.words) ? [] : [[textId(one), of]];
    }),
  );
  const earlier = await earlierOriginals(shell.db, session, number, madeFrom);
  const shown = texts.map((one) =>
    shownText(programme, one, { to, reader: language, madeFrom, earlier, brought }),
  );
  await showPage(response, 'desk/translations', {
    title: say(language, 'desk.translations-title', { session: head.title }),
    base,
    head,
    scripted: true,
    form: formsOf(language, number, refused)('translations'),
    fileForm: formsOf(language, number, refused)('file'),
    drafts: await visitorMay(request, 'draft', over),
    item,
    to,
    toName: say(language, `language.${to}`),
    toDirection: directionOf(to),
    originalName: say(language, `language.${original}`),
    brought: brought && {
      count: brought.texts.size,
      changed: [...brought.texts.keys()].filter((id) => madeFrom.has(id)).length,
      unknown: brought.unknown,
    },
    lost: lostIn(refused?.typed ?? {}, all.map(textId)),
    choices: languages
      .filter((other) => other !== original)
      .map((other) => {
        const state = worst(
          all.map(({ text }) => text),
          other,
        );
        return {
          language: other,
          name: say(language, `language.${other}`),
          state: say(language, `desk.text-${state}`),
          mark: textMarks[state],
          href: `${base}/translations?to=${other}${item === null ? '' : `&item=${item}`}`,
          current: other === to,
        };
      }),
    groups: [...Map.groupBy(shown, ({ group }) => group)].map(([group, some]) => ({
      id: group,
      name: say(language, `desk.texts-${group}`),
      texts: some,
    })),
  });
}

/** Words that came for no text, or for one that is no longer there: shown again, so that nothing that was typed is lost. */
function lostIn(typed: Typed, ids: readonly string[]) {
  return Object.entries(typed).flatMap(([name, value]) =>
    name.startsWith('lost.') || isGone(name, typed, ids)
      ? [{ name: name.replace(/^words\./u, 'lost.'), words: [value].flat()[0] ?? '' }]
      : [],
  );
}

interface Showing {
  readonly to: Language;
  readonly reader: Language;
  readonly madeFrom: ReadonlyMap<string, string>;
  readonly earlier: ReadonlyMap<string, string>;
  readonly brought: Brought | null;
}

function shownText(programme: Programme, one: TextOf, { to, reader, madeFrom, earlier, brought }: Showing) {
  const { text, what } = one;
  const id = textId(one);
  const editing = (words: string) => (what === 'annotation' ? forEditing(words, programme.agenda) : words);
  const stale = madeFrom.has(id);
  const state = stale ? 'stale' : stateOf(text, to);
  const before = earlier.get(id);
  const words = editing(text.translations[to]?.words ?? '');
  return {
    id,
    group: groupOf(what),
    name: textName(programme, one, reader),
    state: say(reader, `desk.text-${state}`),
    mark: textMarks[state],
    language: text.language,
    original: paragraphsIn(editing(text.words)),
    words,
    was: hashOfWords(words),
    of: hashOfWords(text.words),
    stale,
    brought: brought?.texts.has(id) ?? false,
    changes:
      before === undefined
        ? null
        : wordDifferences(before, editing(text.words), text.language).map(({ kind, words: run }) => ({
            how: kind === 'added' ? 'in' : kind === 'removed' ? 'out' : 'same',
            words: run,
          })),
    rows: Math.min(12, 1 + Math.floor(text.words.length / 60)),
  };
}

/** The language that translations are asked into: never the original. */
export function translatedInto(asked: Language, original: Language): Language {
  return asked === original ? (languages.find((other) => other !== original) ?? asked) : asked;
}

function groupOf(what: TextOf['what']): 'session' | 'agenda' | 'documents' | 'work' | 'report' {
  if (what === 'place' || what === 'agenda-title' || what === 'layout') return 'session';
  if (what === 'title' || what === 'annotation') return 'agenda';
  if (what === 'report' || what === 'note') return 'report';
  return what === 'document' ? 'documents' : 'work';
}

/** The first words of a text of the report, by which it is known. */
export function beginningOf({ report, notes = [] }: Programme, where: string): string {
  const texts = [...reportTexts(begun(report)), ...textsIn(notes, 'note')];
  const words = texts.find((one) => one.where === where)?.text.words ?? '';
  return words.length > 50 ? `${words.slice(0, 47).trimEnd()}…` : words;
}

/** What one of the words of the paper's layout is. */
export function layoutName(where: string, reader: Language): string {
  const word = layoutWords.find((one) => one === where);
  return say(reader, word ? `layout.${word}` : 'layout.segments');
}

/** What a text is called, for people to find it. */
export function textName(
  programme: Programme,
  { what, where }: Pick<TextOf, 'what' | 'where'>,
  reader: Language,
): string {
  const item = numbersIn(programme.agenda, reader).get(where);
  if (what === 'title' || what === 'annotation') {
    return say(reader, `desk.text-of-item-${what}`, { item: item ?? '?' });
  }
  if (what === 'report' || what === 'note')
    return say(reader, `desk.text-of-${what}`, { name: beginningOf(programme, where) });
  if (what === 'layout') return say(reader, 'desk.text-of-layout', { name: layoutName(where, reader) });
  const document = programme.documents.find(({ id }) => id === where);
  const held = workOf(programme, reader)
    .days.flatMap(({ meetings }) => meetings)
    .find(({ meeting, rows }) => meeting.id === where || rows.some(({ id }) => id === where));
  const name = held ? (held.ordinal ?? held.times ?? dateOf(held.meeting.date, reader)) : '';
  return say(reader, `desk.text-of-${what}`, { name: document?.symbols[0] ?? document?.title.words ?? name });
}
