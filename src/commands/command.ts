import type { ParseArgsOptionsConfig } from 'node:util';
import type { Shell } from '../acts/shell.ts';

/** Used wrongly, or given what cannot be read: exit 2. */
export class WrongUse extends Error {}

/** What a command was given: words, and options by name. */
export interface Given {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** What a command gives back: one value for --json, and the same as lines for people. */
export interface Answer {
  readonly value: unknown;
  readonly lines: readonly string[];
  /** Some command found something that is not well: exit 1. */
  readonly refused?: boolean;
}

export interface Command {
  readonly usage: string;
  readonly options: ParseArgsOptionsConfig;
  /** Opens the database only when the shell is asked for. */
  readonly run: (given: Given, shell: () => Promise<Shell>) => Promise<Answer>;
}
