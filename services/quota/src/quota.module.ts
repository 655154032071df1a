import { Module } from '@nestjs/common';
import { ConsentToStandardHandler } from './commands/consent-to-standard/consent-to-standard.handler';
import { DraftStandardHandler } from './commands/draft-standard/draft-standard.handler';
import { EditStandardHandler } from './commands/edit-standard/edit-standard.handler';
import { LapseHoldsHandler } from './commands/lapse-holds/lapse-holds.handler';
import { PlaceHoldHandler } from './commands/place-hold/place-hold.handler';
import { RegisterPostsHandler } from './commands/register-posts/register-posts.handler';
import { ReleaseHoldHandler } from './commands/release-hold/release-hold.handler';
import { ReturnStandardHandler } from './commands/return-standard/return-standard.handler';
import { SetParameterHandler } from './commands/set-parameter/set-parameter.handler';
import { SubmitStandardHandler } from './commands/submit-standard/submit-standard.handler';
import { TransferPostsHandler } from './commands/transfer-posts/transfer-posts.handler';
import { WithdrawStandardHandler } from './commands/withdraw-standard/withdraw-standard.handler';
import { AdjustmentBasisController } from './http/adjustment-basis.controller';
import { EntitlementsController } from './http/entitlements.controller';
import { HoldsController } from './http/holds.controller';
import { LedgerController } from './http/ledger.controller';
import { RegistrationsController } from './http/registrations.controller';
import { StandardVersionsController } from './http/standard-versions.controller';
import { StandardsController } from './http/standards.controller';
import { TransfersController } from './http/transfers.controller';
import { WhatIfsController } from './http/what-ifs.controller';
import { HoldSweeper } from './hold-sweeper';
import { LedgerGauge } from './ledger-gauge';
import { ComputeEntitlementsWhenImportConfirmed } from './messaging/compute-entitlements-when-import-confirmed.consumer';
import { FreePostWhenStaffLeft } from './messaging/free-post-when-staff-left.consumer';
import { NoteCensusWhenRecorded } from './messaging/note-census-when-recorded.consumer';
import { NoteSchoolWhenRecorded } from './messaging/note-school-when-recorded.consumer';
import { StandardsSweeper } from './standards-sweeper';

@Module({
  controllers: [
    StandardsController,
    StandardVersionsController,
    WhatIfsController,
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
    DraftStandardHandler,
    EditStandardHandler,
    SubmitStandardHandler,
    WithdrawStandardHandler,
    ReturnStandardHandler,
    ConsentToStandardHandler,
    StandardsSweeper,
    LedgerGauge,
    HoldSweeper,
    NoteSchoolWhenRecorded,
    NoteCensusWhenRecorded,
    FreePostWhenStaffLeft,
    ComputeEntitlementsWhenImportConfirmed,
  ],
})
export class QuotaModule {}
