import { Injectable } from '@nestjs/common';
import type { Transaction } from '@jiaobian/database';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import { assertMayTake } from '../../loans/assert-may-take';
import { readLoanChange } from '../../queries/view-loan-change';
import { LoanLedger } from '../../quota/loan-ledger';
import { EndLoanChange } from './end-loan-change.command';

@Injectable()
export class PrepareLoanChangeEnd {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly ledger: LoanLedger,
  ) {}

  async for(
    caller: CallerRequest,
    caseId: string,
    step: 'return' | 'withdraw',
    opinion: string | undefined,
  ): Promise<(transaction: Transaction) => EndLoanChange> {
    const { change, record, cases } = await this.pipeline.read(caller, (transaction) => readLoanChange(transaction, caseId));
    assertMayTake(cases, record, step, caller);
    await this.ledger.withdraw(caller, change.changeId);
    return (transaction) => new EndLoanChange(transaction, caller, caseId, step, opinion);
  }
}
