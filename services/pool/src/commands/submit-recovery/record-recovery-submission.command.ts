import type { HoldAnswer, HoldRequest } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';

/** The gate holds the idle posts: the recovery is submitted. */
export class RecordRecoverySubmission {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly version: number,
    readonly hold: HoldRequest,
    readonly answer: HoldAnswer,
  ) {}
}
