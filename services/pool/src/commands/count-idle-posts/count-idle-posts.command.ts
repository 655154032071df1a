import type { IdleBasis } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { CallerRequest } from '@jiaobian/service-kit';

/** Idle posts of all units are counted, from what the ledger answered. */
export class CountIdlePosts {
  constructor(
    readonly transaction: Transaction,
    readonly caller: CallerRequest,
    readonly id: string,
    readonly basis: IdleBasis,
  ) {}
}
