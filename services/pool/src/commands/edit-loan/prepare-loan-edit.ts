import { Injectable } from '@nestjs/common';
import type { Transaction } from '@jiaobian/database';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import { holdIdOf } from '../../domain/case-ids';
import type { LoanAsked } from '../../domain/loans/loan-application';
import { assertMayTake } from '../../loans/assert-may-take';
import { ReadLoanFacts } from '../../loans/read-loan-facts';
import { loanCases } from '../../persistence/loan-cases';
import { PostGate } from '../../quota/post-gate';
import { EditLoan } from './edit-loan.command';

@Injectable()
export class PrepareLoanEdit {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly gate: PostGate,
    private readonly facts: ReadLoanFacts,
  ) {}

  async for(caller: CallerRequest, id: string, version: number, asked: LoanAsked): Promise<(transaction: Transaction) => EditLoan> {
    const record = await this.pipeline.read(caller, (transaction) => loanCases.load(transaction, id));
    assertMayTake(loanCases, record, 'correct', caller, version);
    // First of all: what the case's own hold keeps is among the posts that it may ask for.
    await this.gate.release(caller, holdIdOf(id, record.revision), '借编申请修改 the application is being corrected');
    const text = await this.facts.for(caller, asked);
    return (transaction) => new EditLoan(transaction, caller, id, version, text);
  }
}
