import { Inject, Injectable } from '@nestjs/common';
import type { LoanChangeKind } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { derivedId, DomainError } from '@jiaobian/kernel';
import { CommandPipeline, SERVICE_RUNTIME, type CallerRequest, type ServiceRuntime } from '@jiaobian/service-kit';
import { loanIdOf } from '../../domain/loans/loan-requests';
import { loanCases } from '../../persistence/loan-cases';
import { LoanLedger } from '../../quota/loan-ledger';
import { RecordLoanChange } from './record-loan-change.command';

export interface LoanChangeGiven {
  kind: LoanChangeKind;
  reason: string;
  instalments?: { dueOn: string; count: number }[];
  count?: number;
  dueOn?: string;
}

/** Has the ledger note what is asked, by ids that follow from the request's key, so that asking twice is asking once. */
@Injectable()
export class PrepareLoanChange {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly ledger: LoanLedger,
    @Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime,
  ) {}

  async for(caller: CallerRequest, loanCaseId: string, given: LoanChangeGiven): Promise<(transaction: Transaction) => RecordLoanChange> {
    const record = await this.pipeline.read(caller, (transaction) => loanCases.load(transaction, loanCaseId));
    const loanId = loanIdOf(loanCaseId);
    if (record.state !== 'consented') throw new DomainError('LOAN.NOT_FOUND', { loanId });
    const { kind, reason, instalments, ...posts } = given;
    const caseId = derivedId('pool.loan-change', loanCaseId, caller.accountId, caller.idempotencyKey ?? '');
    const changeId = derivedId('pool.loan-change', caseId);
    const terms = {
      ...posts,
      ...(instalments && {
        instalments: instalments.map((instalment) => ({ ...instalment, pendingId: derivedId('pool.pending', changeId, instalment.dueOn) })),
      }),
    };
    await this.ledger.propose(caller, { changeId, loanId, caseId, kind, reason, contributors: [], ...terms });
    const year = this.runtime.clock.now().getFullYear();
    return (transaction) => new RecordLoanChange(transaction, caller, { caseId, loanCaseId, loanId, changeId, kind, reason, terms }, year);
  }
}
