import type { LoanChangeKind } from '@jiaobian/contracts';
import { CaseRepository, filingProcess } from '@jiaobian/filing';

/** A loan is asked for by the bureau for a school, and lent by the staffing office's consent. */
export const loanCases = new CaseRepository(
  filingProcess({ kind: 'loan', proposers: ['education-bureau'], deciders: ['quota-office'] }),
  'loan_',
);

/** Renewals, other instalments and early returns: a borrower's wishes. */
const changeCases = new CaseRepository(
  filingProcess({ kind: 'loan-change', proposers: ['education-bureau'], deciders: ['quota-office'] }),
  'loan_',
);

/** One officer calls posts back, another one decides. */
const recallCases = new CaseRepository(
  filingProcess({ kind: 'loan-recall', proposers: ['quota-office'], deciders: ['quota-office'] }),
  'loan_',
);

export function casesOfChange(kind: LoanChangeKind): CaseRepository {
  return kind === 'recall' ? recallCases : changeCases;
}
