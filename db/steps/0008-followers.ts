import type { Kysely } from 'kysely';
import type { Kind } from '../connect.ts';

/** Who follows changes by mail without an account. */
export async function withFollowers(_db: Kysely<unknown>, _kind: Kind) {}
