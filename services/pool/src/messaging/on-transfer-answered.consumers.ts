import { Injectable } from '@nestjs/common';
import { coverageAnswered, planAnswered, scheduleAnswered } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { insertAnswer } from '../persistence/effects.repository';

// One for each service that follows the ledger: the wave is complete when all of them have answered.

@Injectable()
export class NoteAnswerOfPlan implements Consumer<typeof planAnswered> {
  readonly name = 'note-answer-of-plan';
  readonly event = planAnswered;

  handle({ time, data }: ReceivedEvent<typeof planAnswered>, transaction: Transaction): Promise<void> {
    return insertAnswer(transaction, data.transferId, { service: 'hiring', revisions: data.revisions, answeredAt: time });
  }
}

@Injectable()
export class NoteAnswerOfSchedule implements Consumer<typeof scheduleAnswered> {
  readonly name = 'note-answer-of-schedule';
  readonly event = scheduleAnswered;

  handle({ time, data }: ReceivedEvent<typeof scheduleAnswered>, transaction: Transaction): Promise<void> {
    return insertAnswer(transaction, data.transferId, { service: 'rotation', revisions: data.revisions, answeredAt: time });
  }
}

@Injectable()
export class NoteAnswerOfCoverage implements Consumer<typeof coverageAnswered> {
  readonly name = 'note-answer-of-coverage';
  readonly event = coverageAnswered;

  handle({ time, data }: ReceivedEvent<typeof coverageAnswered>, transaction: Transaction): Promise<void> {
    return insertAnswer(transaction, data.transferId, { service: 'special-post', revisions: data.revisions, answeredAt: time });
  }
}
