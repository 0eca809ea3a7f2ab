import type { Generated } from 'kysely';

/**
 * The tables, in text and integers only: times are ISO in UTC, values are JSON as text, and a nullable time stands
 * where another program would have a boolean. The same on SQLite and on PostgreSQL.
 */
export interface Schema {
  body: { id: string; body: string };
  session: { id: string; created_at: string };
  /** A line of revisions. The primary key is the lock: the first to save a number wins. */
  revision: { session_id: string; number: number; programme: string; saved_by: string; saved_at: string };

  /** Projections of the latest revisions, made for SQL to look into; `plenary rebuild` makes them anew. */
  meeting: {
    session_id: string;
    meeting_id: string;
    date: string;
    start: string | null;
    end: string | null;
    room: string | null;
    /** The ids of the bodies whose meeting it is, as JSON; none for a side event. */
    bodies: string;
  };
  /** `bodies` and `place` are those of the session, as JSON. */
  heading: {
    session_id: string;
    title: string;
    start: string;
    end: string;
    revision: number;
    bodies: string;
    place: string;
    zone: string;
  };

  round: {
    id: string;
    session_id: string;
    number: number;
    subject: string;
    bureau: string;
    method: string;
    revision: number;
    language: string;
    part: string;
    hash: string;
    members: string;
    opened_by: string;
    opened_at: string;
    work: string | null;
    letter: string | null;
    ends_at: string | null;
  };
  outcome: {
    round_id: string;
    state: string;
    agreed_on: string | null;
    closed_by: string;
    closed_at: string;
  };
  /** What happened in a round while it stood; never changed. */
  move: {
    round_id: string;
    number: number;
    kind: string;
    person: string;
    member: string | null;
    about: string;
    words: string;
    objection: number | null;
    until: string | null;
    at: string;
  };
  /** The links by which a member opens a round from a mail; what is sent is signed with the secret of the program. */
  answer_link: {
    id: string;
    round_id: string;
    person: string;
    expires_at: string;
    used_at: string | null;
  };

  edition: {
    session_id: string;
    number: number;
    date: string;
    authority: string;
    symbol: string | null;
    revision: number;
    content: string;
    issued_by: string;
    issued_at: string;
    previous: string | null;
    digest: string;
  };
  /** A paper as issued, found by its address (the symbol with - for /), format and language; never derived again. */
  paper: {
    address: string;
    format: string;
    language: string;
    symbol: string;
    session_id: string;
    edition: number;
    body: string;
    sha256: string;
    /** 1 as first issued, one more with each time it was reissued; the last is what its address gives. */
    printing: number;
  };
  /** What was issued after an edition: reissues, corrigenda, addenda; `about` is the symbol of the paper concerned; never changed. */
  issuing: {
    session_id: string;
    number: number;
    kind: string;
    symbol: string;
    about: string;
    edition: number;
    date: string;
    content: string;
    issued_by: string;
    issued_at: string;
  };

  /** What is planned of a session's documents: of each a line of saved states, null once it is off the plan; never changed. */
  planned_document: {
    session_id: string;
    document_id: string;
    number: number;
    planned: string | null;
    saved_by: string;
    saved_at: string;
  };

  /** What waits to become an item of a body's sessions: of each entry a line of saved states; never changed. */
  topic: {
    topic_id: string;
    number: number;
    body_id: string;
    entry: string;
    saved_by: string;
    saved_at: string;
  };

  /** What happens at a session's meetings, as it happens; never changed. `items` is a list of ids as JSON. */
  happening: {
    session_id: string;
    number: number;
    id: string;
    meeting_id: string;
    deed: string;
    items: string;
    at: string;
    person: string;
  };

  event: {
    uid: string;
    session_id: string;
    meeting_id: string;
    bodies: string;
    starts: string;
    ends: string;
    ended_on: string;
    status: string;
    sequence: number;
    created: string;
    last_modified: string;
    facts: string;
    edition: number;
    /** When it was taken off the lists of all and of bodies; null while it stands on them. */
    unlisted_at: string | null;
  };
  event_text: { uid: string; language: string; vevent: string };
  followed_event: {
    uid: string;
    feed: string;
    session_id: string;
    item_id: string;
    entry_id: string;
    starts: string;
    ends: string;
    ended_on: string;
    status: string;
    sequence: number;
    created: string;
    last_modified: string;
    facts: string;
    edition: number;
    unlisted_at: string | null;
  };
  followed_event_text: { uid: string; language: string; vevent: string };
  followed_through: { session_id: string; edition: number };
  feed_state: { name: string; revision: number; changed_at: string };

  person: {
    id: string;
    email: string;
    name: string;
    language: string;
    zone: string | null;
    password: string | null;
    created_at: string;
    revoked_at: string | null;
  };
  role: { person: string; role: string; body: string; from_day: string; until_day: string | null };
  office: {
    id: string;
    bureau: string;
    person: string;
    capacity: string;
    post: string;
    regional_group: string | null;
    from_day: string;
    until_day: string | null;
  };
  /** The holidays of a duty station, as its yearly list has them. */
  holiday: { duty_station: string; date: string; name: string };
  sign_in: { id: string; person: string | null; data: string; created_at: string; expires_at: string };
  /** Whom an issuer's subject signs in by single sign-on. */
  identity: { issuer: string; subject: string; person: string; bound_at: string };
  link: { hash: string; person: string; expires_at: string; used_at: string | null };
  /** The outbox: what is told to whom by mail; `letter` is its words as JSON, `key` makes it one. */
  notice: {
    id: string;
    key: string;
    kind: string;
    person: string | null;
    email: string;
    name: string;
    language: string;
    letter: string;
    round_id: string | null;
    link: string | null;
    created_at: string;
    next_at: string;
    tries: number;
    claimed_by: string | null;
    claimed_until: string | null;
    sent_at: string | null;
    failed_at: string | null;
    answer: string | null;
  };
  /** An address that follows changes by mail without an account; `due_at`: when its news are to be told. */
  follower: { id: string; email: string; language: string; created_at: string; due_at: string | null };
  /** What a follower follows: a body, a session (`about`), or an item of a session. */
  following: {
    id: string;
    follower: string;
    kind: string;
    about: string;
    item: string;
    language: string;
    asked_at: string;
    confirmed_at: string | null;
    ended_at: string | null;
  };
  /** Editions that followers are to be told of, and the last follower for whom that is noted. */
  telling: { session_id: string; edition: number; published_at: string; reached: string };
  /** What a follower is still to be told of, and because of what they follow. */
  news: { following: string; follower: string; session_id: string; edition: number };
  /** What one copy of the program does at a time: who updates its line holds the others until it is done. */
  turn: { name: string; taken_at: string };
  attempt: { number: Generated<number>; key: string; at: string };
  /** Private calendars, of people or of nobody; the tokens of the address (`hash`) and of the page hashed; lists as JSON. */
  own_calendar: {
    id: string;
    hash: string;
    /** What the token is made from, with a key that is not kept here; empty where it was drawn by itself. */
    seed: string;
    page: string | null;
    person: string | null;
    name: string;
    bodies: string;
    sessions: string;
    items: string;
    language: string;
    alarm: number | null;
    omit_cancelled: number;
    banner: number;
    /** Rises with every change of this calendar alone. */
    revision: number;
    created_at: string;
    changed_at: string;
  };
  /** When a program last read a private calendar, and the edition issued last of those that it got. */
  own_reading: {
    calendar: string;
    program: string;
    at: string;
    session_id: string | null;
    edition: number | null;
  };
  /** Who did what, when, to what; never changed. */
  log: { id: string; at: string; person: string; deed: string; about: string; details: string };
}
