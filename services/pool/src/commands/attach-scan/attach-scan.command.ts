import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';

export class AttachScan {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly caseId: string,
    readonly attachmentId: string,
    readonly fileName: string,
    readonly content: Buffer,
  ) {}
}
