import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';

/** The bureau takes its version back. */
export class WithdrawStandard {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly id: string,
    readonly seen: number | undefined,
    readonly reason: string | undefined,
  ) {}
}
