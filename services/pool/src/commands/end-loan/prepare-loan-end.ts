import { Injectable } from '@nestjs/common';
import type { Transaction } from '@jiaobian/database';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import { holdIdOf } from '../../domain/case-ids';
import { assertMayTake } from '../../loans/assert-may-take';
import { loanCases } from '../../persistence/loan-cases';
import { PostGate } from '../../quota/post-gate';
import { EndLoan } from './end-loan.command';

const why = { return: '借编申请退回 the application was returned', withdraw: '借编申请撤回 the application was withdrawn' } as const;

/**
 * Frees the posts of an application before it leaves its state. Between a withdrawal and a consent at the same moment the gate
 * decides: the one that comes second is refused there.
 */
@Injectable()
export class PrepareLoanEnd {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly gate: PostGate,
  ) {}

  async for(
    caller: CallerRequest,
    id: string,
    step: 'return' | 'withdraw',
    { version, opinion }: { version?: number; opinion?: string },
  ): Promise<(transaction: Transaction) => EndLoan> {
    const record = await this.pipeline.read(caller, (transaction) => loanCases.load(transaction, id));
    assertMayTake(loanCases, record, step, caller, version);
    await this.gate.release(caller, holdIdOf(id, record.revision), why[step]);
    return (transaction) => new EndLoan(transaction, caller, id, record.version, step, opinion);
  }
}
