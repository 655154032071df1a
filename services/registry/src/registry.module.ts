import { Module } from '@nestjs/common';
import { ConfirmImportHandler } from './commands/confirm-import/confirm-import.handler';
import { RecordDepartureHandler } from './commands/record-departure/record-departure.handler';
import { UploadWorkbookHandler } from './commands/upload-workbook/upload-workbook.handler';
import { ImportsController } from './http/imports.controller';
import { DeparturesController } from './http/departures.controller';
import { RegisterController } from './http/register.controller';
import { IdentityNumberVault } from './identity-numbers/identity-number-vault';
import { ImportConfirmation } from './imports/import-confirmation';
import { ImportReader } from './imports/import-reader';
import { CompleteImportWhenPostsRegistered } from './messaging/complete-import-when-posts-registered.consumer';
import { TellStaffWhenRosterConfirmed } from './messaging/tell-staff-when-roster-confirmed.consumer';
import { ImportView } from './queries/import-view';
import { MarkedFile } from './queries/marked-file';

@Module({
  controllers: [ImportsController, RegisterController, DeparturesController],
  providers: [
    IdentityNumberVault,
    ImportReader,
    ImportConfirmation,
    ImportView,
    MarkedFile,
    UploadWorkbookHandler,
    ConfirmImportHandler,
    RecordDepartureHandler,
    CompleteImportWhenPostsRegistered,
    TellStaffWhenRosterConfirmed,
  ],
})
export class RegistryModule {}
