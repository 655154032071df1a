import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';
import type { LoanText } from '../../persistence/loans.repository';

export class DraftLoan {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly id: string,
    readonly text: LoanText,
  ) {}
}
