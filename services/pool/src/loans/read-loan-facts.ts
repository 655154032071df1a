import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@jiaobian/kernel';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import type { LoanAsked } from '../domain/loans/loan-application';
import { judgeLoan, secureLoan } from '../domain/loans/judge-loan';
import { peopleOnPosts } from '../persistence/loan-staff.repository';
import { specialPostsDue } from '../persistence/planned-needs.repository';
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
    const basis = await this.gate.basis(caller, yearOfBasis(asked.startsOn));
    const judged = judgeLoan(asked, basis);
    const term = { after: asked.startsOn, by: asked.instalments.at(-1)!.dueOn };
    const { people, specialPosts } = await this.pipeline.read(caller, async (transaction) => ({
      people: await peopleOnPosts(transaction, asked),
      specialPosts: await specialPostsDue(transaction, asked, term),
    }));
    return { ...asked, ...judged, security: secureLoan(asked, { people, specialPosts, loans: await this.ledger.loans(caller) }) };
  }
}

/** A loan rests on the census of the last September, as the January that follows it does (domain.md §8). */
function yearOfBasis(startsOn: CalendarDate): number {
  const [year, month] = startsOn.split('-').map(Number) as [number, number];
  return month >= 9 ? year + 1 : year;
}
