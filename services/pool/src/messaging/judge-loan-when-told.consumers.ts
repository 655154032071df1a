import { Injectable } from '@nestjs/common';
import { loanChanged, loanOverdue, loanRepaid } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import type { LoanFact } from '../domain/flags/flag-facts';
import { causeOfEvent } from '../flags/cause-of-event';
import { judge } from '../flags/judge';
import { noteLoanFact } from '../persistence/flags/flag-facts.repository';
import { lockUnit } from '../persistence/flags/flag-units.repository';

type TellingOfLoan = typeof loanOverdue | typeof loanRepaid | typeof loanChanged;
type Outcome<Fact> = Fact extends LoanFact ? Omit<Fact, 'loanId' | 'caseId' | 'stage' | 'track' | 'toldAt'> : never;

/** 逾期未还: each fact is kept, so that the order in which they come says nothing. */
async function judgeLoan(event: ReceivedEvent<TellingOfLoan>, outcome: Outcome<LoanFact>, transaction: Transaction): Promise<void> {
  const { loanId, caseId, schoolCode, stage, track } = event.data;
  const locked = await lockUnit(transaction, schoolCode);
  await noteLoanFact(transaction, event.id, schoolCode, { loanId, caseId, stage, track, toldAt: event.time, ...outcome });
  await judge(transaction, locked, causeOfEvent(event));
}

@Injectable()
export class JudgeLoanWhenOverdue implements Consumer<typeof loanOverdue> {
  readonly name = 'judge-loan-when-overdue';
  readonly event = loanOverdue;

  handle(event: ReceivedEvent<typeof loanOverdue>, transaction: Transaction): Promise<void> {
    const { pendingId, count, dueOn } = event.data;
    return judgeLoan(event, { told: 'overdue', pendingId, count, dueOn }, transaction);
  }
}

@Injectable()
export class JudgeLoanWhenRepaid implements Consumer<typeof loanRepaid> {
  readonly name = 'judge-loan-when-repaid';
  readonly event = loanRepaid;

  handle(event: ReceivedEvent<typeof loanRepaid>, transaction: Transaction): Promise<void> {
    const { pendingId, count, movementId } = event.data;
    return judgeLoan(event, { told: 'repaid', pendingId, count, movementId }, transaction);
  }
}

@Injectable()
export class JudgeLoanWhenChanged implements Consumer<typeof loanChanged> {
  readonly name = 'judge-loan-when-changed';
  readonly event = loanChanged;

  handle(event: ReceivedEvent<typeof loanChanged>, transaction: Transaction): Promise<void> {
    const pendingIds = event.data.instalments.map(({ pendingId }) => pendingId);
    return judgeLoan(event, { told: 'changed', pendingIds }, transaction);
  }
}
