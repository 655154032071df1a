import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';

/** The staffing office does not consent: the school stays as it is, and the reason on record. */
export class DeclineSchoolChange {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly changeId: string,
    readonly opinion: string,
  ) {}
}
