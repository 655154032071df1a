import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { newId } from '@jiaobian/kernel';
import { IdentityNumberVault } from '../../identity-numbers/identity-number-vault';
import { ImportReader } from '../../imports/import-reader';
import { sealFiles } from '../../imports/sealed-files';
import type { ImportStarted } from '../../http/import-answers';
import { UploadWorkbook } from './upload-workbook.command';

@CommandHandler(UploadWorkbook)
export class UploadWorkbookHandler implements ICommandHandler<UploadWorkbook, ImportStarted> {
  constructor(
    private readonly vault: IdentityNumberVault,
    private readonly reader: ImportReader,
  ) {}

  async execute({ transaction, caller, files, fileHash }: UploadWorkbook): Promise<ImportStarted> {
    const id = newId();
    await transaction.change(
      `insert into imports (id, file_name, file_hash, files, state, uploaded_by, uploaded_by_name) values ($1, $2, $3, $4, 'reading', $5, $6)`,
      [
        id,
        files
          .map(({ name }) => name)
          .join('、')
          .slice(0, 500),
        fileHash,
        sealFiles(this.vault, caller.county, files),
        caller.accountId,
        caller.displayName,
      ],
    );
    transaction.afterCommit(() => this.reader.begin(caller, id, files));
    return { id, state: 'reading' };
  }
}
