import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';

/** The lines as they are become another revision: what an earlier attempt asked of the gate is none of its own. */
export class RenewRecoveryText {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly id: string,
    readonly version: number,
  ) {}
}
