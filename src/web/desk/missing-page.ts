import type { Request, Response } from 'express';
import { contentOf } from '../../acts/desk.ts';
import type { Shell } from '../../acts/shell.ts';
import { forEditing } from '../../agenda/prose.ts';
import { textsOf } from '../../drafting/texts.ts';
import { say } from '../../language/catalogue.ts';
import { languages } from '../../language/languages.ts';
import { stateOf } from '../../language/text.ts';
import { type Printed, printedTexts } from '../../papers/printed.ts';
import { showPage } from '../page.ts';
import { languageNames } from '../public/wording.ts';
import { visitorMay } from '../visit.ts';
import { printedName } from './publication.ts';
import { textMarks } from './selected.ts';
import { openSession } from './session-open.ts';
import { textName } from './translations-page.ts';

/** Shows which texts of the paper are missing or stale in which language, item by item, and where each is filled in; all where that is asked for. */
export async function showMissing(shell: Shell, request: Request, response: Response) {
  const opened = await openSession(shell, request, response, 'translations');
  const { desk, programme, over, language: reader, head, base } = opened;
  const { original } = programme.session;
  const others = languages.filter((language) => language !== original);
  const printed = printedTexts(contentOf(desk));
  const rooms = textsOf(programme).filter(({ what, text }) => what === 'room' && text.words !== '');
  const rows = [...printed, ...rooms].map((one) => {
    const { what, where, text } = one;
    const id = `${what === 'paper-title' ? 'agenda-title' : what}--${where}`;
    const bodies = what === 'body';
    return {
      group: groupOf(what),
      name:
        what === 'body' || what === 'paper-title'
          ? printedName(desk, { what, where }, reader)
          : textName(programme, { what, where }, reader),
      language: text.language,
      words: short(what === 'annotation' ? forEditing(text.words, programme.agenda) : text.words),
      cells: others.map((language) => {
        const state = stateOf(text, language);
        return {
          language,
          name: say(reader, `language.${language}`),
          state: say(reader, `desk.text-${state}`),
          mark: textMarks[state],
          well: state === 'current' || state === 'original',
          href: bodies ? `/desk/bodies/${where}` : `${base}/translations?to=${language}#${id}`,
        };
      }),
    };
  });
  const lacks = ({ cells }: (typeof rows)[number]) => cells.some(({ well }) => !well);
  const all = request.query.all !== undefined;
  await showPage(response, 'desk/missing', {
    title: say(reader, 'desk.translations-title', { session: head.title }),
    base,
    head,
    drafts: await visitorMay(request, 'draft', over),
    originalName: say(reader, `language.${original}`),
    columns: languageNames(others, reader).map((one) => {
      const states = printed.map(({ text }) => stateOf(text, one.language));
      const missing = states.filter((state) => state === 'missing').length;
      const stale = states.filter((state) => state === 'stale').length;
      return {
        ...one,
        missing,
        stale,
        complete: missing + stale === 0,
        columns: `${base}/translations?to=${one.language}`,
        document: `${base}/translations/document?to=${one.language}`,
      };
    }),
    all,
    count: rows.filter(lacks).length,
    groups: [...Map.groupBy(all ? rows : rows.filter(lacks), ({ group }) => group)].map(([group, some]) => ({
      id: group,
      name: say(reader, `desk.texts-${group}`),
      rows: some,
    })),
  });
}

function groupOf(what: Printed['what'] | 'room' | 'agenda-title'): 'session' | 'agenda' | 'work' {
  if (what === 'body' || what === 'place' || what === 'paper-title' || what === 'layout') return 'session';
  return what === 'title' || what === 'annotation' || what === 'document' ? 'agenda' : 'work';
}

function short(words: string): string {
  const characters = [...words];
  return characters.length > 90 ? `${characters.slice(0, 88).join('')}…` : words;
}
