import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';

/** Who proposed a school change takes the proposal back. */
export class WithdrawSchoolChange {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly changeId: string,
    readonly opinion: string,
  ) {}
}
