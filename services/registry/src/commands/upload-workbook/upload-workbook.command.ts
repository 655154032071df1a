import type { Transaction } from '@jiaobian/database';
import type { CallerRequest } from '@jiaobian/service-kit';
import type { CountyFile } from '../../workbook/read-county';

/** Takes a county's files in and begins to read them; nothing of them is in force. */
export class UploadWorkbook {
  constructor(
    readonly transaction: Transaction,
    readonly caller: CallerRequest,
    readonly files: CountyFile[],
    readonly fileHash: string,
  ) {}
}
