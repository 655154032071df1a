import { Injectable } from '@nestjs/common';
import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { CaseRecord } from '@jiaobian/filing';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import { loanTransferRequest, type LoanConsentGiven } from '../../domain/loans/loan-requests';
import { assertMayTake } from '../../loans/assert-may-take';
import { loanCases } from '../../persistence/loan-cases';
import { findApplication } from '../../persistence/loans.repository';
import { PostGate } from '../../quota/post-gate';
import { ConsentToLoan } from './consent-to-loan.command';

/**
 * Has the ledger lend the held posts and book their way back. Where natural attrition does not cover the return, the staffing office
 * says why it lends all the same; a dated use ends with its reason and waits for nobody's retirement. Errors: `LOAN.EXCEPTION_NEEDED`.
 */
@Injectable()
export class PrepareLoanConsent {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly gate: PostGate,
  ) {}

  async for(
    caller: CallerRequest,
    id: string,
    { version, ...given }: LoanConsentGiven & { version?: number },
  ): Promise<(transaction: Transaction) => ConsentToLoan> {
    const { record, application } = await this.pipeline.read(caller, async (transaction) => ({
      record: await loanCases.load(transaction, id),
      application: await findApplication(transaction, id),
    }));
    const request = loanTransferRequest(record, application, given);
    // Whoever consented may ask again when the answer was lost: the ledger gives the first one.
    if (!isOwnConsent(record, caller.accountId)) {
      assertMayTake(loanCases, record, 'consent', caller, version);
      const { covers, free: expected, count } = application.security;
      if (!covers && !application.temporaryUse && given.exception === undefined)
        throw new DomainError('LOAN.EXCEPTION_NEEDED', { expected, count });
    }
    const answer = await this.gate.transfer(caller, request);
    return (transaction) => new ConsentToLoan(transaction, caller, id, request, answer);
  }
}

function isOwnConsent({ state, decision }: CaseRecord, accountId: string): boolean {
  return state === 'consented' && decision?.decidedBy.accountId === accountId;
}
