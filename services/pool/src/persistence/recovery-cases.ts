import { CaseRepository, filingProcess } from '@jiaobian/filing';

/** Idle posts are counted and recovered (domain.md §3): either office proposes, and somebody else of the staffing office decides. */
export const recoveryCases = new CaseRepository(
  filingProcess({ kind: 'recovery', proposers: ['education-bureau', 'quota-office'], deciders: ['quota-office'] }),
  'recovery_',
);
