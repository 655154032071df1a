import type { RosterRow, Sourced } from './county-tables';

/** A person of the roster with the keyed hash by which the register knows them. */
export type IdentifiedPerson = Sourced<RosterRow> & { identityHash: string };

/** A person as the register keeps them: found by the hash, never by the number. */
export type KnownPerson = Omit<RosterRow, 'identityNumber'> & { identityHash: string };

/** Hashes each identity number once, for all comparisons that follow. */
export function identified(roster: readonly Sourced<RosterRow>[], hashOf: (identityNumber: string) => string): IdentifiedPerson[] {
  return roster.map((person) => ({ ...person, identityHash: hashOf(person.identityNumber) }));
}
