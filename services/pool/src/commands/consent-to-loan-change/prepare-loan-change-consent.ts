import { Injectable } from '@nestjs/common';
import type { LoanChangeConsent } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import { assertMayTake } from '../../loans/assert-may-take';
import { readLoanChange } from '../../queries/view-loan-change';
import { LoanLedger } from '../../quota/loan-ledger';
import { ConsentToLoanChange } from './consent-to-loan-change.command';

@Injectable()
export class PrepareLoanChangeConsent {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly ledger: LoanLedger,
  ) {}

  async for(
    caller: CallerRequest,
    caseId: string,
    decision: LoanChangeConsent['decision'],
  ): Promise<(transaction: Transaction) => ConsentToLoanChange> {
    const { change, record, cases } = await this.pipeline.read(caller, (transaction) => readLoanChange(transaction, caseId));
    // Whoever consented may ask again when the answer was lost: the ledger gives the first one.
    const isOwn = record.state === 'consented' && record.decision?.decidedBy.accountId === caller.accountId;
    if (!isOwn) assertMayTake(cases, record, 'consent', caller);
    const answer = await this.ledger.consent(caller, change.changeId, { decision });
    return (transaction) => new ConsentToLoanChange(transaction, caller, caseId, decision, answer);
  }
}
