import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';
import type { StandardReturn } from '../../http/requests/standard-version-requests';

/** The staffing office gives the version back with its opinion. */
export class ReturnStandard {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly id: string,
    readonly decision: StandardReturn,
  ) {}
}
