import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';
import type { LoanText } from '../../persistence/loans.repository';

export class EditLoan {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly id: string,
    readonly version: number,
    readonly text: LoanText,
  ) {}
}
