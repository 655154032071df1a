import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Attachment } from '@jiaobian/filing';
import { adjustmentCases, adjustmentScans } from '../../persistence/adjustment-cases';
import { assertMayWork } from '../assert-may-work';
import { AttachScan } from './attach-scan.command';

/** The scan of a decision is brought by those who may decide on the case. */
@CommandHandler(AttachScan)
export class AttachScanHandler implements ICommandHandler<AttachScan, Attachment> {
  async execute({ transaction, actor, caseId, attachmentId, fileName, content }: AttachScan): Promise<Attachment> {
    const record = await adjustmentCases.load(transaction, caseId);
    assertMayWork({ ...record, overdue: false }, 'consent', actor);
    return adjustmentScans.keep(transaction, { id: attachmentId, caseId, fileName, content, uploader: actor });
  }
}
