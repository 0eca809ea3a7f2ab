import type { Body } from './body.ts';

/** The Bureau that agrees for a session: that of its first body, or of the nearest body above that has one. */
export function bureauFor(bodies: readonly Body[], body: string): string | null {
  const found = bodies.find(({ id }) => id === body);
  if (!found) return null;
  return found.agreedBy ?? (found.parent === null ? null : bureauFor(bodies, found.parent));
}

/**
 * Whether two bodies are followed by the same delegations: they are one, report to the same body, or one reports to the
 * other.
 */
export function shareDelegations(bodies: readonly Body[], one: string, other: string): boolean {
  if (one === other) return true;
  const parentOf = (id: string) => bodies.find((body) => body.id === id)?.parent ?? null;
  const [own, others] = [parentOf(one), parentOf(other)];
  return own === other || others === one || (own !== null && own === others);
}
