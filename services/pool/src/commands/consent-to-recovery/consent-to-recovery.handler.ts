import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { enterRecoveryConsent } from '../../idle/enter-recovery-consent';
import { recoveryCases } from '../../persistence/recovery-cases';
import { viewRecovery, type RecoveryView } from '../../queries/view-recovery';
import { ConsentToRecovery } from './consent-to-recovery.command';

@CommandHandler(ConsentToRecovery)
export class ConsentToRecoveryHandler implements ICommandHandler<ConsentToRecovery, RecoveryView> {
  async execute({ transaction, actor, id, request, answer }: ConsentToRecovery): Promise<RecoveryView> {
    const { transferId, effectiveOn, decision } = request;
    const record = await recoveryCases.lock(transaction, id);
    await enterRecoveryConsent(transaction, record, actor, { transferId, effectiveOn, decision: { ...decision, at: answer.decidedAt } });
    return viewRecovery(transaction, id);
  }
}
