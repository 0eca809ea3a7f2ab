import type { Router } from 'express';
import type { Shell } from '../acts/shell.ts';
import { signInRoutes } from '../people/sign-in/routes.ts';

/** Every feature's routes, in the order in which they are asked: a feature adds its own line here. */
export function routes(shell: Shell): readonly Router[] {
  return [signInRoutes(shell)];
}
