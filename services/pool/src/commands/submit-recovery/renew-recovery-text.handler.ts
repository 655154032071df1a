import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CaseRecord } from '@jiaobian/filing';
import { reopenRecovery } from '../../idle/reopen-recovery';
import { recoveryCases } from '../../persistence/recovery-cases';
import { RenewRecoveryText } from './renew-recovery-text.command';

@CommandHandler(RenewRecoveryText)
export class RenewRecoveryTextHandler implements ICommandHandler<RenewRecoveryText, CaseRecord> {
  async execute({ transaction, actor, id, version }: RenewRecoveryText): Promise<CaseRecord> {
    const record = await reopenRecovery(transaction, id, version);
    return recoveryCases.take(transaction, record, 'correct', actor, { newRevision: true });
  }
}
