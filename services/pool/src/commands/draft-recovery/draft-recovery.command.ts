import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';
import type { RecoveryAsked } from '../../domain/idle/recovery';

/** Idle posts of a census are proposed for recovery: those named, or all of them. */
export class DraftRecovery {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly id: string,
    readonly censusId: string,
    readonly lines: readonly RecoveryAsked[] | undefined,
  ) {}
}
