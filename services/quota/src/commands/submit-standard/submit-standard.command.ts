import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';

/** The bureau asks the staffing office for its consent. */
export class SubmitStandard {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly id: string,
    readonly seen: number | undefined,
  ) {}
}
