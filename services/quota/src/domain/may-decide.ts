import { DomainError } from '@jiaobian/kernel';

/**
 * Nobody decides on a case that they proposed, applied for or corrected (domain.md §1), nor on that of somebody in whose
 * stead they decide; no role and no delegation lifts this. `parties` are the accounts whose decision it is. Errors:
 * `CASE.SAME_PERSON`.
 */
export function assertMayDecide(parties: readonly string[], hold: { proposedBy: string; contributors: readonly string[] }): void {
  if (parties.some((party) => hold.proposedBy === party || hold.contributors.includes(party))) throw new DomainError('CASE.SAME_PERSON');
}
