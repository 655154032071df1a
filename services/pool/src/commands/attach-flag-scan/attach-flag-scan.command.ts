import type { Transaction } from '@jiaobian/database';
import type { CallerRequest } from '@jiaobian/service-kit';

export class AttachFlagScan {
  constructor(
    readonly transaction: Transaction,
    readonly caller: CallerRequest,
    readonly flagId: string,
    readonly attachmentId: string,
    readonly fileName: string,
    readonly content: Buffer,
  ) {}
}
