import { hash, verify } from '@node-rs/argon2';
import { RuleBroken } from '../../rules.ts';

/** The least and the most characters of a password. */
export const lengths = { least: 12, most: 256 } as const;

/** What argon2id costs, as OWASP advises: 19 MiB, two passes, one thread (about 17 ms). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A password as it is kept: argon2id, with a salt of its own. */
export async function hashOfPassword(password: string): Promise<string> {
  return await hash(composed(password), cost);
}

/** Whether a password is the one kept. Where none is kept, the answer is no and takes as long. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  nobodys ??= hashOfPassword('the password of nobody at all');
  const fits = await verify(kept ?? (await nobodys), composed(password).slice(0, lengths.most));
  return fits && kept !== null;
}

/**
 * Refuses a new password that is too short, too long, one character again and again, or the person's own address.
 * @throws RuleBroken password.too-short, password.too-long, password.too-simple
 */
export function checkNewPassword(password: string, email: string) {
  const letters = [...composed(password)];
  if (letters.length < lengths.least) throw new RuleBroken('password.too-short', { least: lengths.least });
  if (composed(password).length > lengths.most) {
    throw new RuleBroken('password.too-long', { most: lengths.most });
  }
  if (new Set(letters).size < 4 || password.toLowerCase().includes(email)) {
    throw new RuleBroken('password.too-simple');
  }
}

let nobodys: Promise<string> | undefined;

/** The same letters typed on any keyboard are the same password. */
function composed(password: string): string {
  return password.normalize('NFKC');
}
