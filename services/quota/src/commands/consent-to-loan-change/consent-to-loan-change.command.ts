import type { LoanChangeConsent } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';

/** The staffing office's consent to a renewal, other instalments, an early return or a recall. */
export class ConsentToLoanChange {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly changeId: string,
    readonly decision: LoanChangeConsent['decision'],
  ) {}
}
