import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';

/** The staffing office gives the proposal back with its opinion; the gate has freed its posts. */
export class ReturnAdjustment {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly id: string,
    readonly version: number,
    readonly opinion: string,
    readonly endedHoldId: string | undefined,
  ) {}
}
