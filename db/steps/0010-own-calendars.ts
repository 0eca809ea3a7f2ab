import type { Kysely } from 'kysely';
import type { Kind } from '../connect.ts';

/** Private calendars and their addresses. */
export async function withOwnCalendars(_db: Kysely<unknown>, _kind: Kind) {}
