import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';

/** Computes the whole schedule anew from the facts of this moment; published assignments stay pinned. */
export class PlanSchedule {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly schoolYear: number,
  ) {}
}
