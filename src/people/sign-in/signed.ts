import { createHmac, timingSafeEqual } from 'node:crypto';

/** An id with its signature behind a point, for an address that only who was sent it may know. */
export function signed(id: string, secret: string): string {
  return `${id}.${signature(id, secret)}`;
}

/** The id in something that was signed with this secret; null where it was not. */
export function idIn(token: string, secret: string): string | null {
  const point = token.lastIndexOf('.');
  if (point < 1) return null;
  const id = token.slice(0, point);
  const [given, made] = [token.slice(point + 1), signature(id, secret)].map((words) => Buffer.from(words));
  if (!given || !made || given.length !== made.length) return null;
  return timingSafeEqual(given, made) ? id : null;
}

/** Stands in an address for an id with its signature, which is kept nowhere in clear. */
export function toBeSigned(id: string): string {
  return `{signed:${id}}`;
}

/** An address with the ids in it signed. */
export function withSignatures(address: string, secret: string): string {
  return address.replaceAll(/\{signed:([^{}]+)\}/gu, (_, id: string) => signed(id, secret));
}

function signature(id: string, secret: string): string {
  return createHmac('sha256', secret).update(id).digest('base64url');
}
