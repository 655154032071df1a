import type { AdjustmentBasis } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';
import type { AdjustmentLine } from '../../domain/adjustment-line';

export class ReplaceLines {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly id: string,
    readonly version: number,
    readonly basis: AdjustmentBasis,
    readonly lines: AdjustmentLine[],
    /** The hold that the gate ended so that the text may change. */
    readonly endedHoldId: string | undefined,
  ) {}
}
