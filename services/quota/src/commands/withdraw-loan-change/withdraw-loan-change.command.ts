import type { Transaction } from '@jiaobian/database';

/** What was asked for a loan is no longer wanted, or was returned. */
export class WithdrawLoanChange {
  constructor(
    readonly transaction: Transaction,
    readonly changeId: string,
  ) {}
}
