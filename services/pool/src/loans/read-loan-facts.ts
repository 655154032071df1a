import { Injectable } from '@nestjs/common';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import type { LoanAsked } from '../domain/loans/loan-application';
import { judgeLoan, secureLoan } from '../domain/loans/judge-loan';
import { peopleOnPosts } from '../persistence/loan-staff.repository';
import type { LoanText } from '../persistence/loans.repository';
import { LoanLedger } from '../quota/loan-ledger';
import { PostGate } from '../quota/post-gate';

/** Makes the text of an application from what is asked: with the shortfall of the standard and the security check as they stand now. */
@Injectable()
export class ReadLoanFacts {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly gate: PostGate,
    private readonly ledger: LoanLedger,
  ) {}

  async for(caller: CallerRequest, given: LoanAsked): Promise<LoanText> {
    const asked = { ...given, instalments: [...given.instalments].sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1)) };
    const basis = await this.gate.basis(caller, Number(asked.startsOn.slice(0, 4)));
    const judged = judgeLoan(asked, basis);
    const people = await this.pipeline.read(caller, (transaction) => peopleOnPosts(transaction, asked));
    return { ...asked, ...judged, security: secureLoan(asked, people, await this.ledger.loans(caller)) };
  }
}
