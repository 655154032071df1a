import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';
import type { PaperDecision } from '../../domain/paper-decision';

/** The staffing office's consent: the reversals are written, all or none. */
export class ConsentToCorrection {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly correctionId: string,
    readonly decision: PaperDecision & { opinion?: string },
  ) {}
}
