import type { Kysely } from 'kysely';
import type { Kind } from '../connect.ts';

/** What feeds of items and deadlines are made from. */
export async function withFeeds(_db: Kysely<unknown>, _kind: Kind) {}
