import type { HoldAnswer } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';
import type { AskedHold } from './ask-hold.command';

/** The gate holds the posts: the case is submitted. */
export class RecordSubmission {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly asked: AskedHold,
    readonly answer: HoldAnswer,
    readonly endedHoldId: string | undefined,
  ) {}
}
