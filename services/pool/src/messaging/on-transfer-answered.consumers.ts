import { Injectable } from '@nestjs/common';
import { coverageAnswered, planAnswered, scheduleAnswered } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { insertAnswer, type Answer } from '../persistence/effects.repository';

type Answered = typeof planAnswered | typeof scheduleAnswered | typeof coverageAnswered;

/** One for each service that follows the ledger: the wave is complete when all of them have answered. */
abstract class NoteAnswer<Event extends Answered> implements Consumer<Event> {
  abstract readonly name: string;
  abstract readonly event: Event;
  protected abstract readonly service: Answer['service'];

  handle({ time, data }: ReceivedEvent<Event>, transaction: Transaction): Promise<void> {
    const { transferId, revisions } = data;
    return insertAnswer(transaction, transferId, { service: this.service, revisions, answeredAt: time });
  }
}

@Injectable()
export class NoteAnswerOfPlan extends NoteAnswer<typeof planAnswered> {
  readonly name = 'note-answer-of-plan';
  readonly event = planAnswered;
  protected readonly service = 'hiring';
}

@Injectable()
export class NoteAnswerOfSchedule extends NoteAnswer<typeof scheduleAnswered> {
  readonly name = 'note-answer-of-schedule';
  readonly event = scheduleAnswered;
  protected readonly service = 'rotation';
}

@Injectable()
export class NoteAnswerOfCoverage extends NoteAnswer<typeof coverageAnswered> {
  readonly name = 'note-answer-of-coverage';
  readonly event = coverageAnswered;
  protected readonly service = 'special-post';
}
