import { Injectable } from '@nestjs/common';
import type { LoanStanding } from '@jiaobian/contracts';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import type { LoanAnswer, LoanListAnswer, LoanStandingAnswer } from '../http/loan.answers';
import { LoanLedger } from '../quota/loan-ledger';
import { listLoanCases, viewLoan } from './view-loan';

/** Applications, each with what the ledger has lent for it and how that stands on this day. */
@Injectable()
export class LoanBook {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly ledger: LoanLedger,
  ) {}

  async list(caller: CallerRequest): Promise<LoanListAnswer> {
    const cases = await this.pipeline.read(caller, listLoanCases);
    const standing = new Map((await this.ledger.loans(caller)).map((loan) => [loan.caseId, loan]));
    return { items: cases.map((one) => ({ ...one, standing: shown(standing.get(one.id)) })) };
  }

  /** Errors: `CASE.NOT_FOUND`. */
  async view(caller: CallerRequest, id: string): Promise<LoanAnswer> {
    const one = await this.pipeline.read(caller, (transaction) => viewLoan(transaction, id));
    return { ...one, standing: shown(await this.ledger.find(caller, one.loanId)) };
  }
}

function shown(loan: LoanStanding | undefined): LoanStandingAnswer | undefined {
  if (!loan) return undefined;
  const { movementId, outstanding, overdue, startedOn, dueOn, renewals, exception, mark, pendings, repayments } = loan;
  return { movementId, outstanding, overdue, startedOn, dueOn, renewals, exception, mark, pendings, repayments };
}
