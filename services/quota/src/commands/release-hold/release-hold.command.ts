import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';

/** Gives the posts of a hold back: the case was returned or withdrawn. */
export class ReleaseHold {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly holdId: string,
    readonly reason: string,
  ) {}
}
