import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assertVersion } from '@jiaobian/filing';
import { DomainError } from '@jiaobian/kernel';
import { adjustmentCases } from '../../persistence/adjustment-cases';
import { findHoldState, recordHoldState } from '../../persistence/holds.repository';
import { EndAskedHold } from './end-asked-hold.command';

@CommandHandler(EndAskedHold)
export class EndAskedHoldHandler implements ICommandHandler<EndAskedHold, void> {
  async execute({ transaction, id, version, holdId }: EndAskedHold): Promise<void> {
    const record = await adjustmentCases.lock(transaction, id);
    assertVersion(record, version);
    // Submitted since it was read: the step was meant for another state.
    if ((await findHoldState(transaction, holdId)) === 'held') throw new DomainError('CASE.VERSION', { version: record.version });
    await recordHoldState(transaction, holdId, 'ended');
  }
}
