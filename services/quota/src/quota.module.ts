import { Module } from '@nestjs/common';
import { LapseHoldsHandler } from './commands/lapse-holds/lapse-holds.handler';
import { PlaceHoldHandler } from './commands/place-hold/place-hold.handler';
import { RegisterPostsHandler } from './commands/register-posts/register-posts.handler';
import { ReleaseHoldHandler } from './commands/release-hold/release-hold.handler';
import { SetParameterHandler } from './commands/set-parameter/set-parameter.handler';
import { TransferPostsHandler } from './commands/transfer-posts/transfer-posts.handler';
import { AdjustmentBasisController } from './http/adjustment-basis.controller';
import { EntitlementsController } from './http/entitlements.controller';
import { HoldsController } from './http/holds.controller';
import { LedgerController } from './http/ledger.controller';
import { RegistrationsController } from './http/registrations.controller';
import { StandardsController } from './http/standards.controller';
import { TransfersController } from './http/transfers.controller';
import { HoldSweeper } from './hold-sweeper';
import { LedgerGauge } from './ledger-gauge';
import { ComputeEntitlementsWhenImportConfirmed } from './messaging/compute-entitlements-when-import-confirmed.consumer';
import { FreePostWhenStaffLeft } from './messaging/free-post-when-staff-left.consumer';
import { NoteCensusWhenRecorded } from './messaging/note-census-when-recorded.consumer';
import { NoteSchoolWhenRecorded } from './messaging/note-school-when-recorded.consumer';

@Module({
  controllers: [
    StandardsController,
    EntitlementsController,
    AdjustmentBasisController,
    RegistrationsController,
    HoldsController,
    TransfersController,
    LedgerController,
  ],
  providers: [
    RegisterPostsHandler,
    PlaceHoldHandler,
    ReleaseHoldHandler,
    LapseHoldsHandler,
    TransferPostsHandler,
    SetParameterHandler,
    LedgerGauge,
    HoldSweeper,
    NoteSchoolWhenRecorded,
    NoteCensusWhenRecorded,
    FreePostWhenStaffLeft,
    ComputeEntitlementsWhenImportConfirmed,
  ],
})
export class QuotaModule {}
