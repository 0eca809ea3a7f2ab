import { randomBytes } from 'node:crypto';

/** An id that is not guessed: 16 lower-case letters and digits, about 80 random bits. */
export function newId(): string {
  return BigInt(`0x${randomBytes(11).toString('hex')}`)
    .toString(36)
    .padStart(17, '0')
    .slice(-16);
}
