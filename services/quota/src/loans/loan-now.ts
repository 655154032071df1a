import { countyToday, type Transaction } from '@jiaobian/database';
import { addMonths, DomainError } from '@jiaobian/kernel';
import type { LoanNow } from '../domain/loans/planned-instalments';
import type { Pending } from '../domain/loans/pending';
import { findLoan, type Loan } from '../persistence/repositories/loans';
import { countyParameters } from '../persistence/repositories/parameters';
import { pendingsOfLoans } from '../persistence/repositories/pendings';
import { distinctPositions, lockPositions } from '../persistence/repositories/positions';
import { positionsOfLoans } from './repay';

export interface LoanAsItStands {
  loan: Loan;
  now: LoanNow & { pendings: Pending[] };
}

/** Errors: `LOAN.NOT_FOUND`. */
export async function readLoanNow(transaction: Transaction, loanId: string): Promise<LoanAsItStands> {
  const loan = await findLoan(transaction, loanId);
  if (!loan) throw new DomainError('LOAN.NOT_FOUND', { loanId });
  return standing(transaction, loan);
}

/** As `readLoanNow`, and nobody else moves the borrower's posts or its pendings until this transaction ends. */
export async function lockLoanNow(transaction: Transaction, loanId: string): Promise<LoanAsItStands> {
  const loan = await findLoan(transaction, loanId);
  if (!loan) throw new DomainError('LOAN.NOT_FOUND', { loanId });
  await lockPositions(transaction, distinctPositions(positionsOfLoans([loan])));
  return standing(transaction, loan);
}

async function standing(transaction: Transaction, loan: Loan): Promise<LoanAsItStands> {
  const today = await countyToday(transaction);
  const { loanMostYears: mostYears, temporaryMostMonths } = await countyParameters(transaction, today);
  const latest = loan.temporaryUse ? addMonths(loan.startedOn, temporaryMostMonths) : undefined;
  return { loan, now: { pendings: await pendingsOfLoans(transaction, [loan.id]), today, mostYears, latest } };
}
