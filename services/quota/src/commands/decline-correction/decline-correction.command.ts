import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';

/** The staffing office does not consent: nothing moves, and the reason stays on record. */
export class DeclineCorrection {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly correctionId: string,
    readonly opinion: string,
  ) {}
}
