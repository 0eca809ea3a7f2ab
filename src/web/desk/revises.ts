import type { Request, RequestHandler, Response } from 'express';
import { revise } from '../../acts/revise.ts';
import type { Shell } from '../../acts/shell.ts';
import { asInForce, toOther } from '../../drafting/changes.ts';
import { Clash } from '../../drafting/clash.ts';
import type { Change, Programme, Revision } from '../../drafting/programme.ts';
import { latestRevision } from '../../drafting/store.ts';
import type { Language } from '../../language/languages.ts';
import { refusedForm } from '../refused-form.ts';
import { mustMay, orAgain, visitOf } from '../visit.ts';
import { clashShown } from './clash.ts';
import type { RefusedForm } from './forms.ts';
import { addressOf, type Place, placeOf, saidAt } from './place.ts';
import { bodiesOf, showProgramme } from './programme-page.ts';
import { deskAddress } from './session-head.ts';

/** A form about a programme, as its route reads it. */
export interface Asked {
  readonly form: unknown;
  /** The id in the address: of the item, meeting, row or document that is changed. */
  readonly id: string;
  readonly programme: Programme;
  readonly language: Language;
  /** What was open on the page that the form was sent from. */
  readonly place: Place;
  /** The id of whoever sent it. */
  readonly person: string;
}

/** What a form asks for: a change to the revision that its author saw, and where to go on afterwards. */
export interface Wanted {
  readonly seen: number;
  readonly change: Change;
  readonly open?: Partial<Place>;
  readonly anchor: string;
  /** The session's page to go on to, as an address below its own; the programme where none is said. */
  readonly page?: string;
}

/** Which form of the page it is, what is open beside it when it comes back, and which field a refusal is about. */
export interface Form {
  readonly name: string;
  readonly open?: (id: string) => Partial<Place>;
  readonly fieldOf?: Readonly<Record<string, string>>;
  /** Another page than the programme's, to show the form again on. */
  readonly again?: (
    request: Request,
    response: Response,
    place: Place,
    refused: RefusedForm,
  ) => Promise<void>;
}

/**
 * Saves what a form asks for as a new revision, over what others saved meanwhile, and goes back to its place with 303;
 * refused or in a true clash, the page comes back with the form as it was typed.
 */
export function revises(
  shell: Shell,
  form: Form,
  read: (asked: Asked) => Wanted | Promise<Wanted>,
): RequestHandler {
  const showAgain: NonNullable<Form['again']> = async (request, response, place, refused) => {
    await showProgramme(shell, request, response, place, { refused });
  };
  return async (request, response) => {
    const session = String(request.params.session);
    const { programme } = await latestRevision(shell.db, session);
    const person = await mustMay(request, 'draft', bodiesOf(programme));
    const { language, form: typed } = visitOf(request, response);
    const id = String(request.params.id ?? '');
    const place = placeOf(typed, form.open?.(id));
    const again = form.again ?? showAgain;
    await orAgain(
      request,
      response,
      async () => {
        const { item, work } = placeOf(typed);
        const shown = work === null ? programme : asInForce(programme, work);
        const wanted = await read({ form: typed, id, programme: shown, language, place, person: person.id });
        const change = work === null ? wanted.change : toOther(work, wanted.change);
        let saved: Revision;
        try {
          saved = await revise(shell, { session, person: person.id, seen: wanted.seen }, change);
        } catch (reason) {
          if (!(reason instanceof Clash)) throw reason;
          const clash = await clashShown(shell, session, form.name, reason, { typed, language });
          await again(request, response.status(409), place, clash);
          return;
        }
        const base = deskAddress(session);
        const done = saved.number > wanted.seen && saved.savedBy === person.id ? saved.number : null;
        const said = saidAt(wanted.anchor, done);
        const address = wanted.page
          ? `${base}${wanted.page}`
          : addressOf(base, { item, work, ...wanted.open, ...said });
        response.redirect(303, `${address}#${wanted.anchor}`);
      },
      async (refused) => {
        await again(request, response, place, refusedForm(form.name, refused, form.fieldOf));
      },
    );
  };
}
