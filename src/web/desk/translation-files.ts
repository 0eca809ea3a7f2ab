import type { Request, Response } from 'express';
import type { Shell } from '../../acts/shell.ts';
import { forEditing, paragraphsIn } from '../../agenda/prose.ts';
import type { Programme } from '../../drafting/programme.ts';
import { textsOf } from '../../drafting/texts.ts';
import { textId, textWithId } from '../../drafting/translating.ts';
import { normalized } from '../../fields.ts';
import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { hashOfWords, stateOf } from '../../language/text.ts';
import { translationDocx } from '../../papers/word/translation-table.ts';
import { translationsIn } from '../../reading/files/translations.ts';
import { RuleBroken } from '../../rules.ts';
import type { RefusedForm } from './forms.ts';
import { openSession } from './session-open.ts';
import { type Brought, textName } from './translations-page.ts';

/** Sends the texts that lack a translation, or all, as a Word document with an empty cell beside each. */
export async function sendTable(
  shell: Shell,
  request: Request,
  response: Response,
  { to, all }: { to: Language; all: boolean },
) {
  const opened = await openSession(shell, request, response, 'translations');
  const { session, programme, number, language: reader, today, head } = opened;
  const from = programme.session.original;
  const texts = textsOf(programme)
    .filter(({ text }) => text.words !== '' && text.language !== to)
    .filter(({ text }) => all || stateOf(text, to) !== 'current');
  const file = await translationDocx({
    title: `${head.title} – ${say(reader, 'desk.translations-into', { language: say(reader, `language.${to}`) })}`,
    told: say(reader, 'issuing.word-told'),
    reader,
    columns: [
      say(reader, 'desk.text'),
      say(reader, 'desk.original-in', { language: say(reader, `language.${from}`) }),
      say(reader, `language.${to}`),
    ],
    session,
    revision: number,
    from,
    to,
    date: today,
    rows: texts.map((one) => {
      const { text, what } = one;
      const shown = (words: string) =>
        paragraphsIn(what === 'annotation' ? forEditing(words, programme.agenda) : words);
      return {
        id: textId(one),
        of: hashOfWords(text.words),
        name: textName(programme, one, reader),
        original: shown(text.words),
        earlier: stateOf(text, to) === 'stale' ? shown(text.translations[to]?.words ?? '') : null,
      };
    }),
  });
  response
    .type('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
    .set('Content-Disposition', `attachment; filename="${session}.${number}.${to}.docx"`)
    .send(Buffer.from(file));
}

/**
 * What a file brings to a programme's texts, as the form of translations filled in: what it says beside what stands, rows
 * that belong to nothing apart. @throws RuleBroken translations.no-file, translations.other-session,
 * translations.other-language, translations.no-rows, and those of reading such a file
 */
export function broughtBy(
  programme: Programme,
  file: Uint8Array | null,
  to: Language,
): { readonly refused: RefusedForm; readonly brought: Brought } {
  if (!file) throw new RuleBroken('translations.no-file');
  const read = translationsIn(file);
  if (read.session !== null && read.session !== programme.session.id)
    throw new RuleBroken('translations.other-session', { session: read.session });
  if (read.to !== null && read.to !== to)
    throw new RuleBroken('translations.other-language', { language: read.to });
  if (read.rows.length === 0) throw new RuleBroken('translations.no-rows');
  const texts = textsOf(programme).filter(({ text }) => text.words !== '' && text.language !== to);
  const typed: Record<string, string> = {};
  for (const one of texts) {
    const id = textId(one);
    const words = one.text.translations[to]?.words ?? '';
    const saved = one.what === 'annotation' ? forEditing(words, programme.agenda) : words;
    typed[`words.${id}`] = saved;
    typed[`was.${id}`] = hashOfWords(saved);
    typed[`of.${id}`] = hashOfWords(one.text.words);
  }
  const brought = new Map<string, string>();
  const unknown: { beside: string; words: string }[] = [];
  for (const { id, of, beside, words } of read.rows) {
    const text = id === null ? null : textWithId(texts, id);
    if (!text || id === null || of === null) {
      unknown.push({ beside, words: words.join('\n\n') });
      continue;
    }
    const said = text.what === 'annotation' ? words.join('\n\n') : words.join(' ').replaceAll('\n', ' ');
    typed[`words.${id}`] = normalized(said);
    typed[`of.${id}`] = of;
    brought.set(id, of);
  }
  return {
    refused: { form: 'translations', refusals: [], typed },
    brought: { texts: brought, unknown },
  };
}
