import type { RegistrationRequest } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { CallerRequest } from '@jiaobian/service-kit';

/** Brings the ledger to a county workbook, through the gate. */
export class RegisterPosts {
  constructor(
    readonly transaction: Transaction,
    readonly caller: CallerRequest,
    readonly request: RegistrationRequest,
  ) {}
}
