import { Injectable } from '@nestjs/common';
import type { Transaction } from '@jiaobian/database';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import { holdIdOf } from '../../domain/case-ids';
import { assertMayTake } from '../../loans/assert-may-take';
import { loanCases } from '../../persistence/loan-cases';
import type { LoanCaseView } from '../../queries/view-loan';
import { PostGate } from '../../quota/post-gate';
import { EndLoan } from './end-loan.command';

const why = { return: '借编申请退回 the application was returned', withdraw: '借编申请撤回 the application was withdrawn' } as const;

interface Asked {
  version?: number;
  opinion?: string;
}

interface Behind {
  holdId?: string;
}

/**
 * Returns or withdraws an application. The posts of a submitted one are freed before it leaves its state: between a withdrawal and a
 * consent at the same moment the gate decides. What a submission on its way keeps is freed behind the step that refuses it.
 */
@Injectable()
export class FinishLoan {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly gate: PostGate,
  ) {}

  async run(caller: CallerRequest, id: string, step: 'return' | 'withdraw', asked: Asked): Promise<LoanCaseView> {
    const behind: Behind = {};
    const answer = await this.pipeline.runAfter<LoanCaseView>(caller, { id, ...asked }, () =>
      this.prepare(caller, id, step, asked, behind),
    );
    if (behind.holdId) await this.gate.release(caller, behind.holdId, why[step]);
    return answer;
  }

  private async prepare(
    caller: CallerRequest,
    id: string,
    step: 'return' | 'withdraw',
    { version, opinion }: Asked,
    behind: Behind,
  ): Promise<(transaction: Transaction) => EndLoan> {
    const record = await this.pipeline.read(caller, (transaction) => loanCases.load(transaction, id));
    assertMayTake(loanCases, record, step, caller, version);
    const holdId = holdIdOf(id, record.revision);
    if (record.state === 'submitted') await this.gate.release(caller, holdId, why[step]);
    else behind.holdId = holdId;
    return (transaction) => new EndLoan(transaction, caller, id, record.version, step, opinion);
  }
}
