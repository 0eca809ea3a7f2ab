import { exampleBodies } from '../../db/examples/bodies.ts';
import { wg7In2018 } from '../../db/examples/wg7-2018.ts';
import { wg7Coming } from '../../db/examples/wg7-coming.ts';
import type { Body } from '../../src/bodies/body.ts';
import type { Programme } from '../../src/drafting/programme.ts';

/** The bodies of the sample session: the Conference, its extended Bureau, and the Working Group. */
export const sampleBodies: readonly Body[] = exampleBodies;

/** The session that every test speaks of: WG.7's fifth meeting, Vienna, 4 and 5 July 2018. */
export const sampleProgramme: Programme = wg7In2018;

/** A coming session of the same body, on Wednesday, 15 and Thursday, 16 September 2027. */
export const comingProgramme: Programme = wg7Coming('2027-09-15');
