import { Injectable } from '@nestjs/common';
import type { Transaction } from '@jiaobian/database';
import { addMonths, DomainError, newId } from '@jiaobian/kernel';
import { assertOwnSchool, type CallerRequest } from '@jiaobian/service-kit';
import type { TemporaryNeedAsked } from '../../persistence/temporary-needs.repository';
import { LoanLedger } from '../../quota/loan-ledger';
import { AskTemporaryNeed } from './ask-temporary-need.command';

/** A school asks for itself, the bureau for any. Errors: `AUTH.OTHER_SCHOOL`, `TEMPORARY.TERM`, `LOAN.TEMPORARY_TERM`. */
@Injectable()
export class PrepareTemporaryNeed {
  constructor(private readonly ledger: LoanLedger) {}

  async for(caller: CallerRequest, asked: Omit<TemporaryNeedAsked, 'id'>): Promise<(transaction: Transaction) => AskTemporaryNeed> {
    const { schoolCode, startsOn, endsOn } = asked;
    assertOwnSchool(caller, schoolCode);
    if (endsOn <= startsOn) throw new DomainError('TEMPORARY.TERM', { startsOn });
    const months = await this.ledger.temporaryMonths(caller, startsOn);
    const latest = addMonths(startsOn, months);
    if (endsOn > latest) throw new DomainError('LOAN.TEMPORARY_TERM', { months, startsOn, latest });
    const id = newId();
    return (transaction) => new AskTemporaryNeed(transaction, caller, { ...asked, id });
  }
}
