import type { RosterRow, Sourced } from './county-tables';

/** A person of the roster with the id by which the register knows them. */
export type IdentifiedPerson = Sourced<RosterRow> & { personId: string };

/** A person as the register keeps them: without the number. */
export type KnownPerson = Omit<RosterRow, 'identityNumber'> & { personId: string };

/** Gives the person the id, in place: copies of 100,000 rows would cost more than all that is done with them. */
export function identified(person: Sourced<RosterRow>, idOf: (identityNumber: string) => string): IdentifiedPerson {
  return Object.assign(person, { personId: idOf(person.identityNumber) });
}
