import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';

/** The bureau takes its proposal back; the gate has freed its posts. */
export class WithdrawAdjustment {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly id: string,
    readonly version: number,
    readonly reason: string | undefined,
    readonly endedHoldId: string | undefined,
  ) {}
}
