/** A calendar day without a zone, as `2018-07-04`. */
export type Day = string;

/** A clock time without a zone, as `10:00`. */
export type Clock = string;

/** An instant in UTC, as `2018-04-09T08:00:00.000Z`. */
export type Instant = string;

/** An IANA time zone, as `Europe/Vienna`. */
export type Zone = string;
