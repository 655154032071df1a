import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assertVersion } from '@jiaobian/filing';
import { DomainError } from '@jiaobian/kernel';
import { adjustmentCases } from '../../persistence/adjustment-cases';
import { findHoldState } from '../../persistence/holds.repository';
import { summariseAdjustment, type AdjustmentSummary } from '../../queries/summarise-adjustments';
import { enterSubmission } from '../enter-submission';
import { reopenText } from '../reopen-text';
import { RecordSubmission } from './record-submission.command';

@CommandHandler(RecordSubmission)
export class RecordSubmissionHandler implements ICommandHandler<RecordSubmission, AdjustmentSummary> {
  async execute({ transaction, actor, asked, answer, endedHoldId }: RecordSubmission): Promise<AdjustmentSummary> {
    const found = await adjustmentCases.lock(transaction, asked.request.caseId);
    // In a dry run the earlier step was rolled back, and the text is still the one before it.
    const behind = found.revision < asked.request.caseRevision;
    const record = behind ? await reopenText(transaction, found, actor, endedHoldId) : found;
    assertVersion(record, asked.version);
    // Ended by somebody else's step while the gate was asked: its posts are free again, or will be.
    if ((await findHoldState(transaction, asked.request.holdId)) === 'ended')
      throw new DomainError('CASE.VERSION', { version: record.version });
    await enterSubmission(transaction, record, actor, asked.request, answer.expiresAt);
    return summariseAdjustment(transaction, record.id);
  }
}
