import type { TransferRequest } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';

/** The staffing office's consent: the held posts move, once. */
export class TransferPosts {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly request: TransferRequest,
  ) {}
}
