import type { LoanChangeAnswer, LoanChangeConsent } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';

/** The ledger has carried out the change: its case says so too. */
export class ConsentToLoanChange {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly caseId: string,
    readonly decision: LoanChangeConsent['decision'],
    readonly answer: LoanChangeAnswer,
  ) {}
}
