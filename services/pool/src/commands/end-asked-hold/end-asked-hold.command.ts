import type { Transaction } from '@jiaobian/database';

/** Somebody else takes a step while a submission is asking the gate: what it asked for is no longer wanted. */
export class EndAskedHold {
  constructor(
    readonly transaction: Transaction,
    readonly id: string,
    readonly version: number,
    readonly holdId: string,
  ) {}
}
