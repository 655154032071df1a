import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';
import type { PaperDecision } from '../../domain/paper-decision';

/** The staffing office's consent: everything of the school moves as one movement. */
export class ConsentToSchoolChange {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly changeId: string,
    readonly decision: PaperDecision & { opinion?: string },
  ) {}
}
