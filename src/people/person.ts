import type { Office } from '../bodies/body.ts';
import type { Language } from '../language/languages.ts';
import type { Day, Instant } from '../time/days.ts';

/** What a person may be to a body, from who may do most to who may do least. */
export const roles = ['administrator', 'secretariat', 'officer', 'delegate'] as const;

export type RoleName = (typeof roles)[number];

/** The name of no body: a role there holds for all of them. */
export const everywhere = '';

/** What a person is to a body for a term. The last day of the term belongs to it; null: until further notice. */
export interface Role {
  readonly role: RoleName;
  /** The id of the body, with all that report to it; `everywhere` for all. */
  readonly body: string;
  readonly from: Day;
  readonly until: Day | null;
}

/** Somebody who can sign in. The e-mail address is in lower case. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  /** The zone by which the person's clock goes, `America/Mexico_City`; null where it was not said. */
  readonly zone: string | null;
  readonly createdAt: Instant;
  /** When all that the person might do was ended at once; null for nearly everybody. */
  readonly revokedAt: Instant | null;
  readonly roles: readonly Role[];
  readonly offices: readonly Office[];
}

/** As little of a person as lists and searches need. */
export type Known = Pick<Person, 'id' | 'name' | 'email' | 'revokedAt'>;

/** Whether a term covers a day, its first and its last included. */
export function holdsOn({ from, until }: { readonly from: Day; readonly until: Day | null }, day: Day) {
  return from <= day && (until === null || day <= until);
}

/** What the person is on a day: roles given, and that of officer in each Bureau in which the person holds an office. */
export function rolesOn({ roles, offices, revokedAt }: Person, day: Day): readonly Role[] {
  if (revokedAt !== null) return [];
  const asOfficer = offices.map(
    ({ bureau, from, until }): Role => ({ role: 'officer', body: bureau, from, until }),
  );
  return [...roles, ...asOfficer].filter((role) => holdsOn(role, day));
}

/** The way in which an e-mail address is kept and looked for. */
export function emailOf(typed: string): string {
  return typed.trim().normalize('NFC').toLowerCase();
}
