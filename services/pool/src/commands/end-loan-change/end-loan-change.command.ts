import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';

export class EndLoanChange {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly caseId: string,
    readonly step: 'return' | 'withdraw',
    readonly opinion: string | undefined,
  ) {}
}
