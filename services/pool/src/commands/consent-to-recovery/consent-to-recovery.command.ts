import type { TransferAnswer, TransferRequest } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';

/** The posts have come into the pool by the staffing office's consent: the case says so too. */
export class ConsentToRecovery {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly id: string,
    readonly request: TransferRequest,
    readonly answer: TransferAnswer,
  ) {}
}
