import type { Request, Response } from 'express';
import type { Shell } from '../../acts/shell.ts';
import { bodyWithId } from '../../bodies/store.ts';
import { say } from '../../language/catalogue.ts';
import { shownIn } from '../../language/text.ts';
import { levelsFor, ruleCodes, rules, subjects, weightOf } from '../../timetable/checking/rules.ts';
import { showPage } from '../page.ts';
import { visitOf, visitorMay } from '../visit.ts';
import { formsOf, type RefusedForm } from './forms.ts';

/** Shows what breaking each rule of an organization of work weighs for a body. @throws NotFound */
export async function showRules(
  shell: Shell,
  request: Request,
  response: Response,
  id: string,
  refused: RefusedForm | null = null,
) {
  const { language } = visitOf(request, response);
  const { name, levels = {} } = await bodyWithId(shell.db, id);
  const shown = shownIn(name, language);
  await showPage(response, 'desk/rules', {
    title: say(language, 'checks.rules-of', { body: shown.words }),
    body: { id, name: shown },
    form: formsOf(language, 1, refused),
    weighs: await visitorMay(request, 'weigh-rules', id),
    parts: subjects.map((about) => ({
      id: about,
      name: say(language, `checks.about-${about}`),
      rules: ruleCodes
        .filter((code) => rules[code].about === about)
        .map((code) => ({
          code,
          name: say(language, `rule.${code}`),
          level: say(language, `checks.level-${weightOf(code, levels)}`),
          changed: levels[code] !== undefined,
          saved: levels[code] ?? '',
          options: [
            {
              value: '',
              label: say(language, 'checks.usual', {
                level: say(language, `checks.level-${rules[code].level}`),
              }),
            },
            ...levelsFor(code).map((value) => ({ value, label: say(language, `checks.level-${value}`) })),
          ],
        })),
    })),
  });
}
