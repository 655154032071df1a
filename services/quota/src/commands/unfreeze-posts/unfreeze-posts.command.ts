import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';
import type { PaperDecision } from '../../domain/paper-decision';

export interface UnfreezeRequest extends PaperDecision {
  unfreezeId: string;
  count: number;
  reason: string;
}

/** The staffing office lets frozen posts be used again 解冻, all of a freeze or a part of it. */
export class UnfreezePosts {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly freezeId: string,
    readonly request: UnfreezeRequest,
  ) {}
}
