import { Injectable } from '@nestjs/common';
import type { Transaction } from '@jiaobian/database';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import { holdIdOf } from '../../domain/case-ids';
import type { LoanAsked } from '../../domain/loans/loan-application';
import { assertMayTake } from '../../loans/assert-may-take';
import { ReadLoanFacts } from '../../loans/read-loan-facts';
import { loanCases } from '../../persistence/loan-cases';
import type { LoanCaseView } from '../../queries/view-loan';
import { PostGate } from '../../quota/post-gate';
import { EditLoan } from './edit-loan.command';

interface Behind {
  holdId?: string;
}

/**
 * Puts another text in the place of the present one. What the gate may keep for the old one is freed behind that: a submission on its
 * way then finds the case changed and is refused, and never stands without its posts.
 */
@Injectable()
export class CorrectLoan {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly gate: PostGate,
    private readonly facts: ReadLoanFacts,
  ) {}

  async run(caller: CallerRequest, id: string, version: number, asked: LoanAsked): Promise<LoanCaseView> {
    const behind: Behind = {};
    const answer = await this.pipeline.runAfter<LoanCaseView>(caller, { id, version, ...asked }, () =>
      this.prepare(caller, id, version, asked, behind),
    );
    if (behind.holdId) await this.gate.release(caller, behind.holdId, '借编申请修改 the application was corrected');
    return answer;
  }

  private async prepare(
    caller: CallerRequest,
    id: string,
    version: number,
    asked: LoanAsked,
    behind: Behind,
  ): Promise<(transaction: Transaction) => EditLoan> {
    const record = await this.pipeline.read(caller, (transaction) => loanCases.load(transaction, id));
    assertMayTake(loanCases, record, 'correct', caller, version);
    const holdId = holdIdOf(id, record.revision);
    // The term of the hold is over: its posts are among those that may be asked for.
    if (record.overdue) await this.gate.release(caller, holdId, '预留到期 the hold lapsed');
    const text = await this.facts.for(caller, asked);
    behind.holdId = holdId;
    return (transaction) => new EditLoan(transaction, caller, id, version, text);
  }
}
