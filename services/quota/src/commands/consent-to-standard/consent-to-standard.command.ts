import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';
import type { StandardConsent } from '../../http/requests/standard-version-requests';

/** The staffing office consents: the version holds from its day on. */
export class ConsentToStandard {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly id: string,
    readonly decision: StandardConsent,
  ) {}
}
