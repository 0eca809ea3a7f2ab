import type { Router } from 'express';
import type { Shell } from '../acts/shell.ts';
import { ownCalendarRoutes } from '../calendar/own/routes.ts';
import { publicRoutes } from '../editions/routes.ts';
import { weekRoutes } from '../editions/week-routes.ts';
import { yearRoutes } from '../editions/year-routes.ts';
import { followingRoutes } from '../notices/following/routes.ts';
import { paperRoutes } from '../papers/routes.ts';
import { peopleRoutes } from '../people/routes.ts';
import { answerRoutes } from './answer-pages.ts';
import { deskRoutes } from './desk/routes.ts';
import { apiRoutes } from './public/api.ts';

/** Every feature's routes, in the order in which they are asked: a feature adds its own line here. */
export function routes(shell: Shell): readonly Router[] {
  return [
    publicRoutes(shell),
    yearRoutes(shell),
    weekRoutes(shell),
    paperRoutes(shell),
    apiRoutes(shell),
    followingRoutes(shell),
    peopleRoutes(shell),
    ownCalendarRoutes(shell),
    answerRoutes(shell),
    deskRoutes(shell),
  ];
}
