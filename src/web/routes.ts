import type { Router } from 'express';
import type { Shell } from '../acts/shell.ts';
import { peopleRoutes } from '../people/routes.ts';
import { deskRoutes } from './desk/routes.ts';

/** Every feature's routes, in the order in which they are asked: a feature adds its own line here. */
export function routes(shell: Shell): readonly Router[] {
  return [peopleRoutes(shell), deskRoutes(shell)];
}
