import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assertVersion } from '@jiaobian/filing';
import { recoveryCases } from '../../persistence/recovery-cases';
import { viewRecovery, type RecoveryView } from '../../queries/view-recovery';
import { EndRecovery } from './end-recovery.command';

@CommandHandler(EndRecovery)
export class EndRecoveryHandler implements ICommandHandler<EndRecovery, RecoveryView> {
  async execute({ transaction, actor, id, version, step, opinion }: EndRecovery): Promise<RecoveryView> {
    const record = await recoveryCases.lock(transaction, id);
    assertVersion(record, version);
    await recoveryCases.take(transaction, record, step, actor, step === 'return' ? { decision: { opinion } } : { opinion });
    return viewRecovery(transaction, id);
  }
}
