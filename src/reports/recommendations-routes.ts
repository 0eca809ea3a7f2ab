import { Router } from 'express';
import { deskOf } from '../acts/desk.ts';
import { numbersOf } from '../acts/report.ts';
import type { Shell } from '../acts/shell.ts';
import { toReport } from '../drafting/changes.ts';
import { seenIn } from '../drafting/form.ts';
import type { Programme } from '../drafting/programme.ts';
import { textIn } from '../language/text.ts';
import { NotFound } from '../rules.ts';
import { formOn, known } from '../web/desk/report-forms.ts';
import { revises } from '../web/desk/revises.ts';
import {
  addChapter,
  addPassage,
  begun,
  changePassage,
  chooseAlternative,
  moveChapter,
  movePassage,
  passagesOf,
  removeChapter,
  removePassage,
  renameChapter,
} from './edits.ts';
import { choiceIn, headingIn, moveIn, passageIn, shelfIn } from './form.ts';

/** Recommendations and conclusions as a body negotiates them, and the other paragraphs in words. */
export function recommendationsRoutes(shell: Shell) {
  const drafted = (name: string) =>
    formOn(shell, 'recommendations', name, { 'reports.no-such-paragraph': 'text' });

  const numbers = async ({ session }: Programme) =>
    await numbersOf(shell.db, await deskOf(shell.db, session.id), shell.clock());

  return Router()
    .post(
      '/:session/report/chapters',
      revises(shell, drafted('new-chapter'), ({ form, programme }) => {
        const { revision, id, heading } = headingIn(form);
        return {
          seen: revision,
          change: toReport(addChapter(id, textIn(programme.session.original, heading))),
          anchor: `c-${id}`,
          page: '/report/recommendations',
        };
      }),
    )
    .post(
      '/:session/report/chapters/:id',
      revises(shell, drafted('chapter'), ({ form, id, programme }) => {
        const { revision, heading } = headingIn({ ...(form as object), id });
        return {
          seen: revision,
          change: toReport(renameChapter(id, programme.session.original, heading)),
          anchor: `c-${id}`,
          page: '/report/recommendations',
        };
      }),
    )
    .post(
      '/:session/report/chapters/:id/move',
      revises(shell, drafted('chapter'), ({ form, id }) => {
        const { revision, by } = moveIn(form);
        return {
          seen: revision,
          change: toReport(moveChapter(id, by)),
          anchor: `c-${id}`,
          page: '/report/recommendations',
        };
      }),
    )
    .post(
      '/:session/report/chapters/:id/removal',
      revises(shell, drafted('chapter'), ({ form, id }) => ({
        seen: seenIn(form),
        change: toReport(removeChapter(id)),
        anchor: 'recommendations',
        page: '/report/recommendations',
      })),
    )
    .post(
      '/:session/report/passages',
      revises(shell, drafted('new-passage'), async ({ form, programme }) => {
        const { report, original } = known(programme);
        const shelf = shelfIn(
          form,
          report.recommendations.map(({ id }) => id),
        );
        const { revision, id, change } = passageIn(form, original, await numbers(programme));
        return {
          seen: revision,
          change: toReport(addPassage(shelf, change(null))),
          anchor: `p-${id}`,
          page: '/report/recommendations',
        };
      }),
    )
    .post(
      '/:session/report/passages/:id',
      revises(shell, drafted('passage'), async ({ form, id, programme }) => {
        const { original } = known(programme);
        const { revision, change } = passageIn(
          { ...(form as object), id },
          original,
          await numbers(programme),
        );
        return {
          seen: revision,
          change: toReport(changePassage(id, change)),
          anchor: `p-${id}`,
          page: '/report/recommendations',
        };
      }),
    )
    .post(
      '/:session/report/passages/:id/choice',
      revises(shell, drafted('passage'), ({ form, id }) => {
        const { revision, place } = choiceIn(form);
        return {
          seen: revision,
          change: toReport(chooseAlternative(id, place)),
          anchor: `p-${id}`,
          page: '/report/recommendations',
        };
      }),
    )
    .post(
      '/:session/report/passages/:id/move',
      revises(shell, drafted('passage'), ({ form, id }) => {
        const { revision, by } = moveIn(form);
        return {
          seen: revision,
          change: toReport(movePassage(id, by)),
          anchor: `p-${id}`,
          page: '/report/recommendations',
        };
      }),
    )
    .post(
      '/:session/report/passages/:id/removal',
      revises(shell, drafted('passage'), ({ form, id, programme }) => {
        const there = passagesOf(begun(programme.report)).some((one) => one.id === id);
        if (!there) throw new NotFound('passage');
        return {
          seen: seenIn(form),
          change: toReport(removePassage(id)),
          anchor: 'recommendations',
          page: '/report/recommendations',
        };
      }),
    );
}
