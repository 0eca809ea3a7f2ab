import { type Request, type Response, Router } from 'express';
import { contentOf, deskOf } from '../acts/desk.ts';
import { begunFrom, groundOf, wordsOfNote } from '../acts/notes.ts';
import { publish } from '../acts/publish.ts';
import { reportIssued } from '../acts/report.ts';
import type { Shell } from '../acts/shell.ts';
import { toNotes } from '../drafting/changes.ts';
import { languageAsked, newIdTyped, seen, seenIn } from '../drafting/form.ts';
import { revisionSeen } from '../drafting/store.ts';
import { readForm, typedIn } from '../fields.ts';
import { ends, isEnd } from '../papers/ends.ts';
import { paperOf } from '../papers/paper-of.ts';
import { writers } from '../papers/writers.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import type { RefusedForm } from '../web/desk/forms.ts';
import { formName } from '../web/desk/notes-forms.ts';
import { readingOf, showNotes } from '../web/desk/notes-page.ts';
import type { Place } from '../web/desk/place.ts';
import { bodiesOf } from '../web/desk/programme-page.ts';
import { type Asked, type Form, revises } from '../web/desk/revises.ts';
import { deskAddress } from '../web/desk/session-head.ts';
import { whileWritten } from '../web/desk/while-written.ts';
import { refusedForm } from '../web/refused-form.ts';
import { mustMay, orAgain, visitOf } from '../web/visit.ts';
import { moveIn } from './form.ts';
import { heldIn, reportingIn } from './note-body-form.ts';
import {
  addNote,
  movePart,
  type NotesChange,
  noteWithId,
  removeNote,
  removePart,
  reportingWithId,
  setHead,
  setInWords,
  setReporting,
  setTransmitted,
  takeHeld,
  withResolution,
  withSession,
} from './note-edits.ts';
import { headIn, inWordsIn, noteIssueIn, partIn, transmittedIn } from './note-form.ts';
import { resolutionIn } from './note-resolution-form.ts';

const issueFields = {
  'editions.symbol-used': 'symbol',
  'editions.symbol-malformed': 'symbol',
  'editions.no-symbol': 'symbol',
  'editions.date-before-last': 'date',
};

function gone(part: string): never {
  throw new RuleBroken('notes.no-such-part', { part });
}

/** Notes by the Secretariat to a session: begun, their facts, their words, their preview and their issue. */
export function noteRoutes(shell: Shell) {
  /** A form that comes back among the many of its page under the name that its fields give it. */
  const on = (of: string, inPart = true): Form => ({
    name: of,
    again: async (request: Request, response: Response, _: Place, refused: RefusedForm) => {
      const { part = '', place = '' } = refused.typed;
      const id = String(request.params.id ?? '');
      const form = inPart ? formName(of, id, String(part), String(place)) : formName(of, id);
      await showNotes(shell, request, response, { ...refused, form });
    },
  });
  /** A note as whoever sent a form saw it, so that the same form sent twice says the same. */
  const drafted = async ({ form, programme }: Asked, id: string) => {
    const { notes = [] } = (await revisionSeen(shell.db, programme.session.id, seenIn(form))).programme;
    return noteWithId(notes, id);
  };
  const reading = async ({ programme, language }: Asked) =>
    readingOf(await deskOf(shell.db, programme.session.id), language);
  const then = (revision: number, id: string, change: NotesChange, part = '') => ({
    seen: revision,
    change: toNotes(change),
    page: '/notes',
    anchor: part === '' ? `n-${id}` : `p-${part}`,
  });

  return Router()
    .get('/:session/notes', async (request, response) => {
      await showNotes(shell, request, response);
    })
    .get('/:session/notes/:id/preview', async (request, response) => {
      const { session, id } = request.params;
      const desk = await deskOf(shell.db, session);
      await mustMay(request, 'read-desk', bodiesOf(desk.revision.programme));
      const { language, today } = visitOf(request, response);
      const { notes = [] } = desk.revision.programme;
      if (!notes.some((note) => note.id === id)) throw new NotFound('note');
      const content = contentOf(desk, await reportIssued(shell.db, desk, 'note', shell.clock(), id));
      const head = { symbol: null, date: today, language: languageAsked(request.query.lang, language) };
      const { as } = request.query;
      const { format, type } = typeof as === 'string' && isEnd(as) ? ends[as] : ends.html;
      const written = await writers[format](paperOf(content, head), shell.settings);
      response.type(type).send(typeof written === 'string' ? written : Buffer.from(written));
    })
    .post(
      '/:session/notes',
      revises(shell, on('begin'), async ({ form, programme }) => {
        const { revision, id } = readForm(form, { revision: seen(), id: newIdTyped() });
        const desk = await deskOf(shell.db, programme.session.id);
        const note = begunFrom(await groundOf(shell.db, desk), id);
        return then(revision, id, addNote(id, note));
      }),
    )
    .post(
      '/:session/notes/:id/held',
      revises(shell, on('held', false), async ({ form, id, programme }) => {
        const desk = await deskOf(shell.db, programme.session.id);
        return then(seenIn(form), id, takeHeld(id, begunFrom(await groundOf(shell.db, desk), id)));
      }),
    )
    .post(
      '/:session/notes/:id/removal',
      revises(shell, on('head', false), ({ form, id }) => ({
        ...then(seenIn(form), id, removeNote(id)),
        anchor: 'main',
      })),
    )
    .post(
      '/:session/notes/:id/head',
      revises(shell, on('head'), async (asked) => {
        const { head = null } = await drafted(asked, asked.id);
        const read = headIn(asked.form, head, await reading(asked));
        return then(read.revision, asked.id, setHead(asked.id, read.items, read.head));
      }),
    )
    .post(
      '/:session/notes/:id/body',
      revises(shell, on('body'), async (asked) => {
        const { part } = partIn(asked.form);
        const { note } = await drafted(asked, asked.id);
        const before = part === '' ? null : reportingWithId(note, part);
        const { revision, reporting } = reportingIn(asked.form, before, await reading(asked));
        return then(revision, asked.id, setReporting(asked.id, reporting), reporting.id);
      }),
    )
    .post(
      '/:session/notes/:id/part',
      revises(shell, on('part', false), ({ form, id }) => {
        const { part } = partIn(form);
        if (typedIn(form).move === 'out') return then(seenIn(form), id, removePart(id, part));
        const { revision, by } = moveIn(form);
        return then(revision, id, movePart(id, part, by), part);
      }),
    )
    .post(
      '/:session/notes/:id/session',
      revises(shell, on('session'), async (asked) => {
        const { part, place } = partIn(asked.form);
        const reporting = reportingWithId((await drafted(asked, asked.id)).note, part);
        if (typedIn(asked.form).out !== undefined) {
          const without = withSession(reporting, place, null);
          return then(seenIn(asked.form), asked.id, setReporting(asked.id, without), part);
        }
        const before = place === null ? null : (reporting.sessions[place - 1] ?? gone(part));
        const { revision, held } = heldIn(asked.form, before, await reading(asked));
        return then(revision, asked.id, setReporting(asked.id, withSession(reporting, place, held)), part);
      }),
    )
    .post(
      '/:session/notes/:id/resolution',
      revises(shell, on('resolution'), async (asked) => {
        const { part, place } = partIn(asked.form);
        const reporting = reportingWithId((await drafted(asked, asked.id)).note, part);
        if (typedIn(asked.form).out !== undefined) {
          const without = withResolution(reporting, place, null);
          return then(seenIn(asked.form), asked.id, setReporting(asked.id, without), part);
        }
        const before = place === null ? null : (reporting.resolutions[place - 1] ?? gone(part));
        const { revision, resolution } = resolutionIn(asked.form, before, await reading(asked));
        const said = withResolution(reporting, place, resolution);
        return then(revision, asked.id, setReporting(asked.id, said), part);
      }),
    )
    .post(
      '/:session/notes/:id/transmitted',
      revises(shell, on('transmitted'), async (asked) => {
        const { part } = partIn(asked.form);
        const { note } = await drafted(asked, asked.id);
        const before = part === '' ? null : (note.transmitted.find((one) => one.id === part) ?? gone(part));
        const { revision, transmitted } = transmittedIn(asked.form, before, await reading(asked));
        return then(revision, asked.id, setTransmitted(asked.id, transmitted), transmitted.id);
      }),
    )
    .post(
      '/:session/notes/:id/words',
      revises(shell, on('words'), async (asked) => {
        const { id, form, programme } = asked;
        const { note, inWords = [] } = await drafted(asked, id);
        const { how } = typedIn(form);
        if (how === 'derived') return then(seenIn(form), id, setInWords(id, null));
        if (how === 'begin' && inWords.length > 0) return then(seenIn(form), id, setInWords(id, inWords));
        if (how === 'begin') {
          const desk = await deskOf(shell.db, programme.session.id);
          return then(seenIn(form), id, setInWords(id, wordsOfNote(desk, note)));
        }
        const { revision, parts } = inWordsIn(form, inWords, programme.session.original);
        return then(revision, id, setInWords(id, parts));
      }),
    )
    .post('/:session/notes/:id/issue', async (request, response) => {
      const { session, id } = request.params;
      const { revision } = await deskOf(shell.db, session);
      const person = await mustMay(request, 'publish', bodiesOf(revision.programme));
      const { form, language, today } = visitOf(request, response);
      await orAgain(
        request,
        response,
        async () => {
          noteWithId(revision.programme.notes ?? [], id);
          const { symbol, date, revision: seenNow } = noteIssueIn(form, language, today);
          await whileWritten(shell, request, response, 'notes', async (writing) => {
            const asked = { session, person: person.id, symbol, date, seen: seenNow } as const;
            const issues = { authority: 'secretariat', report: 'note', note: id } as const;
            await publish(shell, { ...asked, ...issues }, writing);
            return `${deskAddress(session)}/editions`;
          });
        },
        async (refused) => {
          const form = formName('issue', id);
          await showNotes(shell, request, response, refusedForm(form, refused, issueFields));
        },
      );
    });
}
