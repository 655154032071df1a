import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { CaseRecord } from '@jiaobian/filing';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import { holdIdOf } from '../../domain/case-ids';
import type { LoanApplication } from '../../domain/loans/loan-application';
import { loanHoldRequest } from '../../domain/loans/loan-requests';
import { assertMayTake } from '../../loans/assert-may-take';
import { ReadLoanFacts } from '../../loans/read-loan-facts';
import { workingRevision } from '../../loans/reopen-loan';
import { loanCases } from '../../persistence/loan-cases';
import { findApplication } from '../../persistence/loans.repository';
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
    // The term of its hold is over: its posts are among those that may be asked for.
    if (record.overdue) await this.gate.release(caller, holdIdOf(id, record.revision), '预留到期 the hold lapsed');
    try {
      return await this.attempt(caller, record, application, attempt);
    } catch (error) {
      const holdId = holdIdOf(id, workingRevision(record));
      if (caller.dryRun || !(await this.isLeftBehind(caller, holdId, error))) throw error;
      // The text asks for a hold of its own; whoever is still submitting it finds it changed, and frees what they were given.
      const renewed = await this.pipeline.step<CaseRecord>(
        caller,
        (transaction) => new RenewLoanText(transaction, caller, id, record.version),
      );
      await this.gate.release(caller, holdId, '重新提交 the application is submitted anew');
      return this.attempt(caller, renewed, application, attempt);
    }
  }

  /** An attempt before was cut off behind the gate, has ended since, or was another clerk's. */
  private async isLeftBehind(caller: CallerRequest, holdId: string, error: unknown): Promise<boolean> {
    if (!(error instanceof DomainError)) return false;
    return staleHold.includes(error.code) || (error.code === 'LOAN.POOL_SHORT' && (await this.gate.keeps(caller, holdId)));
  }

  private async attempt(
    caller: CallerRequest,
    record: CaseRecord,
    { schoolCode, stage, track, count, purpose, temporaryUse, startsOn, instalments }: LoanApplication,
    attempt: Attempt,
  ): Promise<(transaction: Transaction) => RecordLoanSubmission> {
    const text = await this.facts.for(caller, { schoolCode, stage, track, count, purpose, temporaryUse, startsOn, instalments });
    const subject = { ...record, revision: workingRevision(record) };
    const request = loanHoldRequest(subject, text, caller.accountId, this.config.JIAOBIAN_POOL_HOLD_DAYS);
    const answer = await this.gate.hold(caller, request);
    attempt.holdId = answer.holdId;
    return (transaction) => new RecordLoanSubmission(transaction, caller, record.version, request, answer, text);
  }
}
