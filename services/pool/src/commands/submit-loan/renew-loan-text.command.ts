import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';

/** The text as it is becomes another revision: what an earlier attempt asked of the gate is none of its own. */
export class RenewLoanText {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly id: string,
    readonly version: number,
  ) {}
}
