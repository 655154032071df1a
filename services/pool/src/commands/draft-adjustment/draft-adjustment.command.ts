import type { AdjustmentBasis } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';
import type { DraftedLines } from '../../domain/draft-lines';

export class DraftAdjustment {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly id: string,
    readonly year: number,
    readonly basis: AdjustmentBasis,
    readonly drafted: DraftedLines,
    /** The consented case whose declined lines these are. */
    readonly declinedOf?: string,
  ) {}
}
