import type { HoldRequest } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';

/** Reserves the posts that a submitted case names; nothing moves. */
export class PlaceHold {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly request: HoldRequest,
  ) {}
}
