import type { Transaction } from '@jiaobian/database';
import type { CalendarDate } from '@jiaobian/kernel';
import type { Caller } from '@jiaobian/service-kit';
import type { CorrectionScope } from '../../persistence/repositories/corrections';

export interface CorrectionRequest {
  correctionId: string;
  /** The movement that was a mistake; with `decision` all of its decision with it. */
  movementId: string;
  scope: CorrectionScope;
  reason: string;
  /** Default: the day of the original. */
  effectiveOn?: CalendarDate;
}

/** Says that a movement was a mistake; nothing moves until a second person consents. */
export class ProposeCorrection {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly request: CorrectionRequest,
  ) {}
}
