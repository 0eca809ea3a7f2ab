import { Router } from 'express';
import type { Shell } from '../acts/shell.ts';
import { removeItemEverywhere, toAgenda, withAgenda } from '../drafting/changes.ts';
import { seenIn } from '../drafting/form.ts';
import { latestRevision } from '../drafting/store.ts';
import { textIn } from '../language/text.ts';
import { placeOf } from '../web/desk/place.ts';
import { previewOf } from '../web/desk/preview.ts';
import { bodiesOf, showProgramme } from '../web/desk/programme-page.ts';
import { type Form, revises } from '../web/desk/revises.ts';
import { refusedForm } from '../web/refused-form.ts';
import { mustMay, orAgain, visitOf } from '../web/visit.ts';
import { addItem, annotate, markReviewed, moveItem, renameItem, setStanding } from './edits.ts';
import { annotationIn, newItemIn, outlineIn, standingIn, stepIn, titleIn } from './form.ts';
import { placed, placedItem } from './outline.ts';
import { pasteOutline } from './paste.ts';
import { fromEditing } from './prose.ts';
import { standingOf } from './standing.ts';

const titleCodes = ['agenda.title-missing', 'agenda.title-too-long'];

const page: Form = { name: 'page', open: (item) => ({ item }) };

const title: Form = { name: 'title', open: (item) => ({ item }), fieldOf: of('title', titleCodes) };

const newItem: Form = { name: 'new-item', fieldOf: of('title', titleCodes) };

const annotation: Form = {
  name: 'annotation',
  open: (item) => ({ item }),
  fieldOf: of('annotation', ['agenda.annotation-too-long', 'agenda.no-such-reference']),
};

const outline: Form = {
  name: 'outline',
  fieldOf: of('outline', [
    'agenda.nothing-pasted',
    'agenda.too-deep',
    'agenda.too-many',
    'agenda.title-too-long',
  ]),
};

/** The agenda as an outline edited in place: every deed a form, every form a new revision. */
export function agendaRoutes(shell: Shell) {
  return Router()
    .post(
      '/:session/items',
      revises(shell, newItem, ({ form, programme }) => {
        const { revision, id, title: words, beside, within } = newItemIn(form);
        return {
          seen: revision,
          change: toAgenda((agenda) => {
            if (placed(agenda).some(({ item }) => item.id === id)) return agenda;
            const item = {
              id,
              title: textIn(programme.session.original, words),
              annotation: null,
              standing: standingOf(words),
              items: [],
              review: false,
            };
            if (beside === null) return addItem(agenda, item);
            return addItem(agenda, item, within ? { within: beside } : { after: beside });
          }),
          open: { item: id },
          anchor: `item-${id}`,
        };
      }),
    )
    .post(
      '/:session/items/:id/title',
      revises(shell, title, ({ form, id }) => {
        const { revision, title: words } = titleIn(form);
        const change = toAgenda((agenda) =>
          renameItem(agenda, id, placedItem(agenda, id).item.title.language, words),
        );
        return { seen: revision, change, anchor: `item-${id}` };
      }),
    )
    .post(
      '/:session/items/:id/place',
      revises(shell, page, ({ form, id }) => {
        const { revision, to } = stepIn(form);
        return {
          seen: revision,
          change: toAgenda((agenda) => moveItem(agenda, id, to)),
          anchor: `item-${id}`,
        };
      }),
    )
    .post(
      '/:session/items/:id/annotation',
      revises(shell, annotation, ({ form, id, programme }) => {
        const { revision, annotation: words } = annotationIn(form);
        const change = toAgenda((agenda) => {
          const { annotation: before } = placedItem(agenda, id).item;
          return annotate(
            agenda,
            id,
            before?.language ?? programme.session.original,
            fromEditing(words, agenda),
          );
        });
        return { seen: revision, change, open: { item: id }, anchor: 'selected' };
      }),
    )
    .post(
      '/:session/items/:id/review',
      revises(shell, page, ({ form, id }) => ({
        seen: seenIn(form),
        change: toAgenda((agenda) => markReviewed(agenda, id)),
        open: { item: id },
        anchor: 'selected',
      })),
    )
    .post(
      '/:session/items/:id/standing',
      revises(shell, { name: 'standing', open: (item) => ({ item }) }, ({ form, id }) => {
        const { revision, standing } = standingIn(form);
        const change = toAgenda((agenda) => setStanding(agenda, id, standing));
        return { seen: revision, change, open: { item: id }, anchor: 'selected' };
      }),
    )
    .post(
      '/:session/items/:id/removal',
      revises(shell, page, ({ form, id }) => ({
        seen: seenIn(form),
        change: (programme) => removeItemEverywhere(programme, id),
        open: { item: null },
        anchor: 'agenda',
      })),
    )
    .post('/:session/outline/preview', async (request, response) => {
      const { programme } = await latestRevision(shell.db, request.params.session);
      await mustMay(request, 'draft', bodiesOf(programme));
      const { form, language } = visitOf(request, response);
      await orAgain(
        request,
        response,
        async () => {
          const { outline: words } = outlineIn(form);
          const preview = previewOf(programme, words, language, shell.newId);
          await showProgramme(shell, request, response, placeOf(form), { preview });
        },
        async (refused) => {
          const again = refusedForm(outline.name, refused, outline.fieldOf);
          await showProgramme(shell, request, response, placeOf(form), { refused: again });
        },
      );
    })
    .post(
      '/:session/outline',
      revises(shell, outline, ({ form }) => {
        const { revision, outline: words } = outlineIn(form);
        return {
          seen: revision,
          change: (programme) =>
            withAgenda(
              programme,
              pasteOutline(programme.agenda, words, programme.session.original, shell.newId).agenda,
            ),
          anchor: 'agenda',
        };
      }),
    );
}

/** These codes are about one field. */
function of(field: string, codes: readonly string[]) {
  return Object.fromEntries(codes.map((code) => [code, field]));
}
