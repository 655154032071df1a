import type { CalendarDate } from './calendar-date';
import type { Role } from './vocabulary';

/** A role that somebody holds by delegation 代办授权: of whom, until which day, by which document. */
export interface ActingFor {
  delegationId: string;
  role: Role;
  /** The account in whose stead they act 委托人. */
  accountId: string;
  displayName: string;
  until: CalendarDate;
  documentNumber: string;
}

export interface Acting {
  displayName: string;
  roles: readonly Role[];
  actingFor?: readonly ActingFor[];
}

/**
 * In whose stead somebody takes a step that belongs to the roles `allowed`: in nobody's where they hold one of these
 * themselves. Nobody holds a role both ways at once (the identity service refuses such a delegation).
 */
export function principalsOf({ roles, actingFor = [] }: Acting, allowed: readonly Role[]): ActingFor[] {
  const holdsOne = roles.some((role) => allowed.includes(role) && !actingFor.some((delegated) => delegated.role === role));
  return holdsOne ? [] : actingFor.filter(({ role }) => allowed.includes(role));
}

/** The name under which such a step is recorded, e.g. `李四(代 王五)`. */
export function nameInStep(actor: Acting, allowed: readonly Role[]): string {
  const principals = principalsOf(actor, allowed).map(({ displayName }) => displayName);
  return principals.length === 0 ? actor.displayName : `${actor.displayName}(代 ${principals.join('、')})`;
}
