import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { CaseRecord } from '@jiaobian/filing';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import { holdIdOf } from '../../domain/case-ids';
import { loanHoldRequest } from '../../domain/loans/loan-requests';
import { assertMayTake } from '../../loans/assert-may-take';
import { ReadLoanFacts } from '../../loans/read-loan-facts';
import { workingRevision } from '../../loans/reopen-loan';
import { loanCases } from '../../persistence/loan-cases';
import { findApplication, type LoanText } from '../../persistence/loans.repository';
import { PoolConfig } from '../../pool.config';
import type { LoanCaseView } from '../../queries/view-loan';
import { PostGate } from '../../quota/post-gate';
import { RecordLoanSubmission } from './record-loan-submission.command';
import { RenewLoanText } from './renew-loan-text.command';

const staleHold = ['HOLD.DIFFERS', 'HOLD.STATE'];

interface Attempt {
  holdId?: string;
}

/** Has the gate hold the posts that the pool would lend, and submits the application with that hold. */
@Injectable()
export class SubmitLoan {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly gate: PostGate,
    private readonly facts: ReadLoanFacts,
    @Inject(PoolConfig) private readonly config: PoolConfig,
  ) {}

  async run(caller: CallerRequest, id: string, seen: { version?: number }): Promise<LoanCaseView> {
    const attempt: Attempt = {};
    try {
      return await this.pipeline.runAfter(caller, { id, ...seen }, () => this.prepare(caller, id, seen.version, attempt));
    } catch (error) {
      // Whoever changed the text meanwhile asks for a hold of their own: ours would keep posts for nobody.
      if (attempt.holdId) await this.gate.release(caller, attempt.holdId, '借编申请未提交 the application was not submitted');
      throw error;
    }
  }

  private async prepare(
    caller: CallerRequest,
    id: string,
    version: number | undefined,
    attempt: Attempt,
  ): Promise<(transaction: Transaction) => RecordLoanSubmission> {
    const { record, application } = await this.pipeline.read(caller, async (transaction) => ({
      record: await loanCases.load(transaction, id),
      application: await findApplication(transaction, id),
    }));
    assertMayTake(loanCases, record, 'submit', caller, version);
    const { schoolCode, stage, track, count, purpose, startsOn, instalments } = application;
    const text = await this.facts.for(caller, { schoolCode, stage, track, count, purpose, startsOn, instalments });
    try {
      return await this.attempt(caller, record, text, attempt);
    } catch (error) {
      // An attempt before was cut off behind the gate, has ended since, or was another clerk's: the text asks for a hold of its own.
      if (caller.dryRun || !(error instanceof DomainError && staleHold.includes(error.code))) throw error;
      await this.gate.release(caller, holdIdOf(id, workingRevision(record)), '重新提交 the application is submitted anew');
      const renewed = await this.pipeline.step<CaseRecord>(
        caller,
        (transaction) => new RenewLoanText(transaction, caller, id, record.version),
      );
      return this.attempt(caller, renewed, text, attempt);
    }
  }

  private async attempt(
    caller: CallerRequest,
    record: CaseRecord,
    text: LoanText,
    attempt: Attempt,
  ): Promise<(transaction: Transaction) => RecordLoanSubmission> {
    const subject = { ...record, revision: workingRevision(record) };
    const request = loanHoldRequest(subject, text, caller.accountId, this.config.JIAOBIAN_POOL_HOLD_DAYS);
    const answer = await this.gate.hold(caller, request);
    attempt.holdId = answer.holdId;
    return (transaction) => new RecordLoanSubmission(transaction, caller, record.version, request, answer, text);
  }
}
