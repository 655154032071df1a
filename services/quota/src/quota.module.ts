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
import { ProofController } from './http/proof.controller';
import { RegistrationsController } from './http/registrations.controller';
import { ReportsController } from './http/reports.controller';
import { StandardsController } from './http/standards.controller';
import { StatementsController } from './http/statements.controller';
import { TransfersController } from './http/transfers.controller';
import { HoldSweeper } from './hold-sweeper';
import { LedgerGauge } from './ledger-gauge';
import { ComputeEntitlementsWhenImportConfirmed } from './messaging/compute-entitlements-when-import-confirmed.consumer';
import { NoteCensusWhenRecorded } from './messaging/note-census-when-recorded.consumer';
import { NoteSchoolWhenRecorded } from './messaging/note-school-when-recorded.consumer';
import { LedgerCheckJob } from './reconciliation/ledger-check.job';
import { Projections } from './reconciliation/projections';

@Module({
  controllers: [
    StandardsController,
    EntitlementsController,
    AdjustmentBasisController,
    RegistrationsController,
    HoldsController,
    TransfersController,
    LedgerController,
    StatementsController,
    ReportsController,
    ProofController,
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
    LedgerCheckJob,
    Projections,
    NoteSchoolWhenRecorded,
    NoteCensusWhenRecorded,
    ComputeEntitlementsWhenImportConfirmed,
  ],
})
export class QuotaModule {}
