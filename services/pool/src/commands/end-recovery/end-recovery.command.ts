import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';

/** The recovery is returned with an opinion, or withdrawn; the gate has freed its posts. */
export class EndRecovery {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly id: string,
    readonly version: number,
    readonly step: 'return' | 'withdraw',
    readonly opinion: string | undefined,
  ) {}
}
