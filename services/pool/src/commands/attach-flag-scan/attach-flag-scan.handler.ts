import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Attachment } from '@jiaobian/filing';
import { schoolScope } from '@jiaobian/service-kit';
import { assertAssignee, assertStep } from '../../domain/flags/flag-steps';
import { flagScans } from '../../persistence/flags/flag-scans';
import { lockFlag } from '../../persistence/flags/flags.repository';
import { AttachFlagScan } from './attach-flag-scan.command';

/** The scan of an answer is brought by those who may answer, before they do. */
@CommandHandler(AttachFlagScan)
export class AttachFlagScanHandler implements ICommandHandler<AttachFlagScan, Attachment> {
  async execute({ transaction, caller, flagId, attachmentId, fileName, content }: AttachFlagScan): Promise<Attachment> {
    const flag = await lockFlag(transaction, flagId, schoolScope(caller));
    assertStep(flag, 'answer');
    assertAssignee(flag, caller);
    return flagScans.keep(transaction, { id: attachmentId, caseId: flagId, fileName, content, uploader: caller });
  }
}
