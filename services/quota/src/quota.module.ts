import { Module } from '@nestjs/common';
import { LapseHoldsHandler } from './commands/lapse-holds/lapse-holds.handler';
import { PlaceHoldHandler } from './commands/place-hold/place-hold.handler';
import { RegisterPostsHandler } from './commands/register-posts/register-posts.handler';
import { ReleaseHoldHandler } from './commands/release-hold/release-hold.handler';
import { TransferPostsHandler } from './commands/transfer-posts/transfer-posts.handler';
import { AdjustmentBasisController } from './http/adjustment-basis.controller';
import { HoldsController } from './http/holds.controller';
import { RegistrationsController } from './http/registrations.controller';
import { TransfersController } from './http/transfers.controller';
import { ComputeEntitlementsWhenImportConfirmed } from './messaging/compute-entitlements-when-import-confirmed.consumer';
import { NoteCensusWhenRecorded } from './messaging/note-census-when-recorded.consumer';
import { NoteSchoolWhenRecorded } from './messaging/note-school-when-recorded.consumer';

@Module({
  controllers: [AdjustmentBasisController, RegistrationsController, HoldsController, TransfersController],
  providers: [
    RegisterPostsHandler,
    PlaceHoldHandler,
    ReleaseHoldHandler,
    LapseHoldsHandler,
    TransferPostsHandler,
    NoteSchoolWhenRecorded,
    NoteCensusWhenRecorded,
    ComputeEntitlementsWhenImportConfirmed,
  ],
})
export class QuotaModule {}
