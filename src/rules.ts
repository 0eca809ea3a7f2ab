/** What a refusal or a problem is about: names and figures, never a sentence. */
export type Details = Readonly<Record<string, string | number | readonly string[] | null>>;

/** A rule of the trade was broken, so the request stops. The code is looked up in the reader's language. */
export class RuleBroken extends Error {
  readonly code: string;
  readonly details: Details;

  constructor(code: string, details: Details = {}) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'RuleBroken';
    this.code = code;
    this.details = details;
  }
}

/** An edit would bring what the rules refuse: all of it at once. */
export class BringsProblems extends RuleBroken {
  readonly problems: readonly [Problem, ...Problem[]];

  constructor(problems: readonly [Problem, ...Problem[]]) {
    super(problems[0].code, problems[0].details);
    this.name = 'BringsProblems';
    this.problems = problems;
  }
}

/** What was asked for does not exist, or not for this reader. */
export class NotFound extends Error {
  readonly what: string;

  constructor(what: string) {
    super(`not found: ${what}`);
    this.name = 'NotFound';
    this.what = what;
  }
}

/** One thing to mend, as data. `where` is the id of the item, row, meeting or document it is about. */
export interface Problem {
  readonly code: string;
  readonly level: 'block' | 'warning' | 'notice';
  readonly details: Details;
  readonly where: string | null;
  /** Set where an edit of the organization of work that brings it is refused. */
  readonly refused?: true;
}

/**
 * How much it weighs that a rule of an organization of work is broken: the edit that brings it is refused, publishing is
 * blocked, people are warned, or nothing is said. What stands although it would be refused blocks publishing.
 */
export const levels = ['refuse', 'block', 'warning', 'ignore'] as const;

export type Level = (typeof levels)[number];
