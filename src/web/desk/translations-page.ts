import type { Request, Response } from 'express';
import type { Desk } from '../../acts/desk.ts';
import type { Shell } from '../../acts/shell.ts';
import { forEditing, paragraphsIn } from '../../agenda/prose.ts';
import { languageAsked } from '../../drafting/form.ts';
import { type TextOf, textsOf } from '../../drafting/texts.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import { directionOf, type Language, languages } from '../../language/languages.ts';
import { stateOf } from '../../language/text.ts';
import { showPage } from '../page.ts';
import { visitorMay } from '../visit.ts';
import { formsOf, type RefusedForm } from './forms.ts';
import { numbersIn } from './outline.ts';
import { textMarks, worst } from './selected.ts';
import { openSession } from './session-open.ts';
import { workOf } from './work.ts';

/** Shows every text of a session beside its translation into one language, or those of one item. */
export async function showTranslations(
  shell: Shell,
  request: Request,
  response: Response,
  { to: asked, item }: { to: unknown; item: string | null },
  refused: RefusedForm | null = null,
) {
  const opened = await openSession(shell, request, response, 'translations');
  const { desk, programme, number, over, language, head, base } = opened;
  const { original } = programme.session;
  const others = languages.filter((other) => other !== original);
  const wanted = languageAsked(asked, language);
  const to = wanted === original ? (others[0] ?? wanted) : wanted;
  const all = textsOf(programme);
  const documents = programme.documents.filter(({ items }) => item !== null && items.includes(item));
  const texts = all.filter(
    ({ where }) => item === null || where === item || documents.some(({ id }) => id === where),
  );
  await showPage(response, 'desk/translations', {
    title: say(language, 'desk.translations-title', { session: head.title }),
    base,
    head,
    scripted: true,
    form: formsOf(language, number, refused),
    drafts: await visitorMay(request, 'draft', over),
    item,
    to,
    toName: say(language, `language.${to}`),
    toDirection: directionOf(to),
    originalName: say(language, `language.${original}`),
    choices: others.map((other) => {
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
    groups: groupsOf(desk, texts, to, language),
  });
}

/** The id of a text on the page and in its form. */
export function textId({ what, where }: Pick<TextOf, 'what' | 'where'>): string {
  return `${what}--${where}`;
}

/** The text that an id names, null where it names none. */
export function textWithId(texts: readonly TextOf[], id: string): TextOf | null {
  return texts.find((text) => textId(text) === id) ?? null;
}

function groupsOf(desk: Desk, texts: readonly TextOf[], to: Language, reader: Language) {
  const { programme } = desk.revision;
  const shown = texts
    .filter(({ text }) => text.words !== '' && text.language !== to)
    .map((one) => {
      const { text, what } = one;
      const editing = (words: string) =>
        what === 'annotation' ? forEditing(words, programme.agenda) : words;
      const state = stateOf(text, to);
      return {
        id: textId(one),
        group: groupOf(what),
        name: textName(desk, one, reader),
        state: say(reader, `desk.text-${state}`),
        mark: textMarks[state],
        language: text.language,
        original: paragraphsIn(editing(text.words)),
        words: editing(text.translations[to]?.words ?? ''),
        rows: Math.min(12, 1 + Math.floor(text.words.length / 60)),
        edited: null,
      };
    });
  return [...Map.groupBy(shown, ({ group }) => group)].map(([group, some]) => ({
    id: group,
    name: say(reader, `desk.texts-${group}`),
    texts: some,
  }));
}

function groupOf(what: TextOf['what']): 'session' | 'agenda' | 'documents' | 'work' {
  if (what === 'place' || what === 'agenda-title') return 'session';
  if (what === 'title' || what === 'annotation') return 'agenda';
  return what === 'document' ? 'documents' : 'work';
}

function textName({ revision: { programme } }: Desk, { what, where }: TextOf, reader: Language): string {
  const item = numbersIn(programme.agenda, reader).get(where);
  if (what === 'title' || what === 'annotation') {
    return say(reader, `desk.text-of-item-${what}`, { item: item ?? '?' });
  }
  const document = programme.documents.find(({ id }) => id === where);
  const held = workOf(programme, reader)
    .days.flatMap(({ meetings }) => meetings)
    .find(({ meeting, rows }) => meeting.id === where || rows.some(({ id }) => id === where));
  const name = held ? (held.ordinal ?? held.times ?? dateOf(held.meeting.date, reader)) : '';
  return say(reader, `desk.text-of-${what}`, { name: document?.symbols[0] ?? name });
}
