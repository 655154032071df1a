import { Module } from '@nestjs/common';
import { ConsentToLoanChangeHandler } from './commands/consent-to-loan-change/consent-to-loan-change.handler';
import { LapseHoldsHandler } from './commands/lapse-holds/lapse-holds.handler';
import { PlaceHoldHandler } from './commands/place-hold/place-hold.handler';
import { PostDuePendingsHandler } from './commands/post-due-pendings/post-due-pendings.handler';
import { ProposeLoanChangeHandler } from './commands/propose-loan-change/propose-loan-change.handler';
import { RegisterPostsHandler } from './commands/register-posts/register-posts.handler';
import { ReleaseHoldHandler } from './commands/release-hold/release-hold.handler';
import { SetParameterHandler } from './commands/set-parameter/set-parameter.handler';
import { TransferPostsHandler } from './commands/transfer-posts/transfer-posts.handler';
import { WithdrawLoanChangeHandler } from './commands/withdraw-loan-change/withdraw-loan-change.handler';
import { AdjustmentBasisController } from './http/adjustment-basis.controller';
import { EntitlementsController } from './http/entitlements.controller';
import { HoldsController } from './http/holds.controller';
import { LedgerController } from './http/ledger.controller';
import { LoansController } from './http/loans.controller';
import { RegistrationsController } from './http/registrations.controller';
import { StandardsController } from './http/standards.controller';
import { TransfersController } from './http/transfers.controller';
import { HoldSweeper } from './hold-sweeper';
import { LedgerGauge } from './ledger-gauge';
import { LoanSweeper } from './loan-sweeper';
import { ComputeEntitlementsWhenImportConfirmed } from './messaging/compute-entitlements-when-import-confirmed.consumer';
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
    LoansController,
  ],
  providers: [
    RegisterPostsHandler,
    PlaceHoldHandler,
    ReleaseHoldHandler,
    LapseHoldsHandler,
    TransferPostsHandler,
    SetParameterHandler,
    ProposeLoanChangeHandler,
    ConsentToLoanChangeHandler,
    WithdrawLoanChangeHandler,
    PostDuePendingsHandler,
    LedgerGauge,
    HoldSweeper,
    LoanSweeper,
    NoteSchoolWhenRecorded,
    NoteCensusWhenRecorded,
    ComputeEntitlementsWhenImportConfirmed,
  ],
})
export class QuotaModule {}
