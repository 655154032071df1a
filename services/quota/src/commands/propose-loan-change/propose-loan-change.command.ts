import type { LoanChangeRequest } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';

/** Notes what is asked for a running loan; nothing moves. */
export class ProposeLoanChange {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly request: LoanChangeRequest,
  ) {}
}
