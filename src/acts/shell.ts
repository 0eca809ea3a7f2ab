import type { Kysely } from 'kysely';
import type { Connection } from '../../db/connect.ts';
import type { Schema } from '../../db/schema.ts';
import type { Instant } from '../time/days.ts';
import type { Settings } from './settings.ts';

/** All that the program is told from outside: its database, the time, new ids, its settings. Made once, by the program. */
export interface Shell {
  readonly db: Kysely<Schema>;
  readonly connection: Connection;
  readonly settings: Settings;
  readonly clock: () => Instant;
  readonly newId: () => string;
  /** Called after this copy has published an edition or moved a deadline, so that its feeds change at once. */
  readonly published: () => void;
  /** Called after a deed of this copy has queued notices, so that they are sent at once. */
  readonly queued: () => void;
}
