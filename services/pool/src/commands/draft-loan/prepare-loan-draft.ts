import { Injectable } from '@nestjs/common';
import type { Transaction } from '@jiaobian/database';
import { newId } from '@jiaobian/kernel';
import type { CallerRequest } from '@jiaobian/service-kit';
import type { LoanAsked } from '../../domain/loans/loan-application';
import { ReadLoanFacts } from '../../loans/read-loan-facts';
import { DraftLoan } from './draft-loan.command';

@Injectable()
export class PrepareLoanDraft {
  constructor(private readonly facts: ReadLoanFacts) {}

  async for(caller: CallerRequest, asked: LoanAsked): Promise<(transaction: Transaction) => DraftLoan> {
    const text = await this.facts.for(caller, asked);
    const id = newId();
    return (transaction) => new DraftLoan(transaction, caller, id, text);
  }
}
