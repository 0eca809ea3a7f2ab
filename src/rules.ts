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
}
