import type { Transaction } from '@jiaobian/database';

/** The gate refused a hold: nothing is held, and the text may change without asking anybody. */
export class DropHold {
  constructor(
    readonly transaction: Transaction,
    readonly holdId: string,
  ) {}
}
