import type { HoldAnswer, HoldRequest } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';
import type { LoanText } from '../../persistence/loans.repository';

/** The gate holds the posts: the application is submitted, with its numbers as they stood then. */
export class RecordLoanSubmission {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly version: number,
    readonly hold: HoldRequest,
    readonly answer: HoldAnswer,
    readonly text: LoanText,
  ) {}
}
