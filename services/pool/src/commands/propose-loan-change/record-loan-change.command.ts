import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';
import type { LoanChangeText } from '../../persistence/loans.repository';

/** What is asked for a running loan is filed with the staffing office. */
export class RecordLoanChange {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly change: LoanChangeText,
    readonly year: number,
  ) {}
}
