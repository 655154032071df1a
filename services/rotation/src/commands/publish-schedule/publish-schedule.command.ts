import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';

/** Publishes what is drafted: from now on these assignments are pinned. */
export class PublishSchedule {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly schoolYear: number,
  ) {}
}
