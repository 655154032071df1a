import type { ActingFor, Role } from '@jiaobian/kernel';

/** Who takes a step: a caller of the API, or somebody whom an event names. */
export interface Actor {
  accountId: string;
  displayName: string;
  roles: readonly Role[];
  /** Which of the roles are held by delegation, and in whose stead. */
  actingFor?: readonly ActingFor[];
}

/** Takes the steps that nobody takes: a term that ran out. */
export const theClock: Actor = { accountId: 'clock', displayName: '系统时钟', roles: [] };
