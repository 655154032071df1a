import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';

/** Who proposed a correction takes the proposal back. */
export class WithdrawCorrection {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly correctionId: string,
    readonly opinion: string,
  ) {}
}
