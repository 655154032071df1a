import type { HoldRequest } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';

/** Writes down which hold the gate is about to be asked for: a crash between the two must not leave posts held for nobody. */
export class AskHold {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly id: string,
    readonly version: number,
    readonly expiresInDays: number,
    readonly endedHoldId: string | undefined,
  ) {}
}

export interface AskedHold {
  request: HoldRequest;
  /** Of the case, when the hold was written down. */
  version: number;
}
