import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '@jiaobian/kernel';
import { recoveryLines } from '../../domain/idle/recovery';
import { findCensus, findCensusLines } from '../../persistence/idle-censuses.repository';
import { insertRecovery, recoveriesOfCensuses, replaceRecoveryLines } from '../../persistence/recoveries.repository';
import { recoveryCases } from '../../persistence/recovery-cases';
import { viewRecovery, type RecoveryView } from '../../queries/view-recovery';
import { DraftRecovery } from './draft-recovery.command';

/** Errors: `IDLE.CENSUS_NOT_FOUND`, `RECOVERY.ALREADY_OPEN`, those of `recoveryLines`. */
@CommandHandler(DraftRecovery)
export class DraftRecoveryHandler implements ICommandHandler<DraftRecovery, RecoveryView> {
  async execute({ transaction, actor, id, censusId, lines: asked }: DraftRecovery): Promise<RecoveryView> {
    const { asOf } = await findCensus(transaction, censusId);
    if ((await recoveriesOfCensuses(transaction, [censusId])).has(censusId)) throw new DomainError('RECOVERY.ALREADY_OPEN');
    const lines = recoveryLines(await findCensusLines(transaction, censusId), asked);
    await recoveryCases.open(transaction, { id, year: Number(asOf.slice(0, 4)), proposer: actor, after: { censusId, lines } });
    await insertRecovery(transaction, id, censusId);
    await replaceRecoveryLines(transaction, id, censusId, lines);
    return viewRecovery(transaction, id);
  }
}
