import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assertVersion } from '@jiaobian/filing';
import { holdRequestOf } from '../../domain/hold-request';
import { adjustmentCases } from '../../persistence/adjustment-cases';
import { findOutstandingHold, recordHoldAsked } from '../../persistence/holds.repository';
import { findLines } from '../../persistence/lines.repository';
import { assertMayWork } from '../assert-may-work';
import { reopenText } from '../reopen-text';
import { AskHold, type AskedHold } from './ask-hold.command';

@CommandHandler(AskHold)
export class AskHoldHandler implements ICommandHandler<AskHold, AskedHold> {
  async execute({ transaction, actor, id, version, expiresInDays, endedHoldId }: AskHold): Promise<AskedHold> {
    const found = await adjustmentCases.lock(transaction, id);
    assertVersion(found, version);
    // Asked already by the same person, and the answer was lost: the same question gets the same answer.
    const asked = await findOutstandingHold(transaction, found);
    if (asked?.state === 'asked' && asked.askedBy === actor.accountId && asked.holdId !== endedHoldId)
      return { request: asked.request, version: found.version };
    const record = await reopenText(transaction, found, actor, endedHoldId);
    assertMayWork(record, 'submit', actor);
    const request = holdRequestOf(record, await findLines(transaction, id), actor.accountId, expiresInDays);
    await recordHoldAsked(transaction, request, actor);
    return { request, version: record.version };
  }
}
