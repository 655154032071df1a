import type { Transaction } from '@jiaobian/database';
import type { CallerRequest } from '@jiaobian/service-kit';
import type { LoanText } from '../../persistence/loans.repository';

/** The bureau takes up what a school asked: it becomes a loan that comes back on its last day. */
export class ForwardTemporaryNeed {
  constructor(
    readonly transaction: Transaction,
    readonly caller: CallerRequest,
    readonly needId: string,
    readonly caseId: string,
    readonly text: LoanText,
  ) {}
}
