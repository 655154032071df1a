import { countyToday } from '@jiaobian/database';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { schoolScope } from '@jiaobian/service-kit';
import { assertAssignee, assertStep, flagMoves } from '../../domain/flags/flag-steps';
import { assertSeen } from '../../flags/assert-seen';
import { flagPerson } from '../../flags/flag-person';
import { flagScans } from '../../persistence/flags/flag-scans';
import { changeFlag, lockFlag } from '../../persistence/flags/flags.repository';
import { viewFlag, type FlagView } from '../../queries/view-flag';
import { AnswerFlag } from './answer-flag.command';

/** Whoever ever answered a flag stays among those who may not accept it. Errors: `FLAG.STATE`, `FLAG.NOT_ASSIGNED_TO_YOU`. */
@CommandHandler(AnswerFlag)
export class AnswerFlagHandler implements ICommandHandler<AnswerFlag, FlagView> {
  async execute({ transaction, caller, id, given }: AnswerFlag): Promise<FlagView> {
    const { version, text, documentNumber, attachmentId } = given;
    const flag = await lockFlag(transaction, id, schoolScope(caller));
    assertSeen(flag, version);
    assertStep(flag, 'answer');
    assertAssignee(flag, caller);
    if (attachmentId) await flagScans.assertOf(transaction, id, attachmentId);
    const person = flagPerson(caller, 'pool.flag.answer');
    const answeredOn = await countyToday(transaction);
    await changeFlag(transaction, flag, {
      step: 'answer',
      state: flagMoves.answer.to,
      columns: {
        answer: text,
        answer_document: documentNumber,
        answer_attachment: attachmentId,
        answered_on: answeredOn,
        answered_by_name: person.displayName,
        answerers: [...new Set([...flag.answerers, person.accountId, ...person.actingFor])],
        // What was decided on the answer before stands in the history.
        ...noDecision,
      },
      actor: person,
      details: {
        text,
        documentNumber,
        attachmentId,
        deadline: flag.deadline,
        isLate: flag.deadline !== null && answeredOn > flag.deadline,
      },
    });
    return viewFlag(transaction, id, schoolScope(caller));
  }
}

const noDecision = {
  decided_by: null,
  decided_by_name: null,
  decided_for: [],
  decided_at: null,
  document_number: null,
  meeting: null,
  decided_on: null,
  opinion: null,
};
