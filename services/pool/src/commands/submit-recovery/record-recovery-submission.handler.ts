import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '@jiaobian/kernel';
import { reopenRecovery } from '../../idle/reopen-recovery';
import { findRecoveryLines } from '../../persistence/recoveries.repository';
import { recoveryCases } from '../../persistence/recovery-cases';
import { viewRecovery, type RecoveryView } from '../../queries/view-recovery';
import { RecordRecoverySubmission } from './record-recovery-submission.command';

@CommandHandler(RecordRecoverySubmission)
export class RecordRecoverySubmissionHandler implements ICommandHandler<RecordRecoverySubmission, RecoveryView> {
  async execute({ transaction, actor, version, hold, answer }: RecordRecoverySubmission): Promise<RecoveryView> {
    const id = hold.caseId;
    const record = await reopenRecovery(transaction, id, version);
    if (record.revision !== hold.caseRevision) throw new DomainError('CASE.VERSION', { version: record.version });
    const after = { holdId: hold.holdId, expiresAt: answer.expiresAt, posts: answer.posts };
    const submitted = await recoveryCases.take(transaction, record, 'submit', actor, { expiresAt: answer.expiresAt, after });
    await recoveryCases.history.keepRevision(transaction, submitted, actor, await findRecoveryLines(transaction, id));
    return viewRecovery(transaction, id);
  }
}
