import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';
import type { RecoveryAsked } from '../../domain/idle/recovery';

export class EditRecovery {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly id: string,
    readonly version: number,
    readonly lines: readonly RecoveryAsked[],
  ) {}
}
