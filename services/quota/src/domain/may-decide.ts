import { DomainError } from '@jiaobian/kernel';

/**
 * Nobody decides on a case that they proposed, applied for or corrected (domain.md §1); no role and no delegation lifts
 * this. Errors: `CASE.SAME_PERSON`.
 */
export function assertMayDecide(account: string, hold: { proposedBy: string; contributors: readonly string[] }): void {
  if (hold.proposedBy === account || hold.contributors.includes(account)) throw new DomainError('CASE.SAME_PERSON');
}
