import type { Kysely } from 'kysely';
import type { Kind } from '../connect.ts';

/** What rounds need for the silence procedure. */
export async function withRounds(_db: Kysely<unknown>, _kind: Kind) {}
