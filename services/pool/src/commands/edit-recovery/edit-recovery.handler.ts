import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { recoveryLines } from '../../domain/idle/recovery';
import { reopenRecovery } from '../../idle/reopen-recovery';
import { findCensusLines } from '../../persistence/idle-censuses.repository';
import { findRecovery, findRecoveryLines, replaceRecoveryLines } from '../../persistence/recoveries.repository';
import { recoveryCases } from '../../persistence/recovery-cases';
import { viewRecovery, type RecoveryView } from '../../queries/view-recovery';
import { EditRecovery } from './edit-recovery.command';

@CommandHandler(EditRecovery)
export class EditRecoveryHandler implements ICommandHandler<EditRecovery, RecoveryView> {
  async execute({ transaction, actor, id, version, lines: asked }: EditRecovery): Promise<RecoveryView> {
    const record = await reopenRecovery(transaction, id, version);
    const { censusId } = await findRecovery(transaction, id);
    const lines = recoveryLines(await findCensusLines(transaction, censusId), asked);
    const before = await findRecoveryLines(transaction, id);
    // Other lines ask for a hold of their own: one that a cut-off submission left behind is never taken for it.
    await recoveryCases.take(transaction, record, 'correct', actor, { newRevision: true, before, after: lines });
    await replaceRecoveryLines(transaction, id, censusId, lines);
    return viewRecovery(transaction, id);
  }
}
