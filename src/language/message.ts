/** A sentence with `{name}` for what is filled in; or one for each grammatical number, chosen by the detail `count`. */
export type Message = string | Plural;

/** A sentence for each grammatical number that the language has. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The messages of an area, as every language but English states them: a missing key is a type error. */
export type Translated<English> = Readonly<Record<keyof English, Message>>;
