import type { Request, Response } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';
import { TooManyTries } from '../people/sign-in/tries.ts';

/** The network a request comes from: an IPv4 address, or the /64 that one IPv6 household has. */
export function networkOf(request: Request): string {
  const address = (request.ip ?? '').replace(/^::ffff:(?=\d+\.)/u, '');
  return address === '' ? 'unknown' : ipKeyGenerator(address, 64);
}

/** Says with status 429 after how many seconds the next try may be. Other refusals are left to others. */
export function sayWhenAgain(response: Response, reason: unknown) {
  if (!(reason instanceof TooManyTries)) return;
  response.status(429).set('Retry-After', String(reason.seconds));
}
