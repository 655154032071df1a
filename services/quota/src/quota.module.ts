import { Module } from '@nestjs/common';
import { ConsentToStandardHandler } from './commands/consent-to-standard/consent-to-standard.handler';
import { DraftStandardHandler } from './commands/draft-standard/draft-standard.handler';
import { EditStandardHandler } from './commands/edit-standard/edit-standard.handler';
import { ConsentToCorrectionHandler } from './commands/consent-to-correction/consent-to-correction.handler';
import { DeclineCorrectionHandler } from './commands/decline-correction/decline-correction.handler';
import { EndExceptionHandler } from './commands/end-exception/end-exception.handler';
import { FreezePostsHandler } from './commands/freeze-posts/freeze-posts.handler';
import { GrantExceptionHandler } from './commands/grant-exception/grant-exception.handler';
import { ProposeCorrectionHandler } from './commands/propose-correction/propose-correction.handler';
import { UnfreezePostsHandler } from './commands/unfreeze-posts/unfreeze-posts.handler';
import { WithdrawCorrectionHandler } from './commands/withdraw-correction/withdraw-correction.handler';
import { ConsentToSchoolChangeHandler } from './commands/consent-to-school-change/consent-to-school-change.handler';
import { DeclineSchoolChangeHandler } from './commands/decline-school-change/decline-school-change.handler';
import { ProposeSchoolChangeHandler } from './commands/propose-school-change/propose-school-change.handler';
import { WithdrawSchoolChangeHandler } from './commands/withdraw-school-change/withdraw-school-change.handler';
import { ConsentToLoanChangeHandler } from './commands/consent-to-loan-change/consent-to-loan-change.handler';
import { LapseHoldsHandler } from './commands/lapse-holds/lapse-holds.handler';
import { PlaceHoldHandler } from './commands/place-hold/place-hold.handler';
import { PostDuePendingsHandler } from './commands/post-due-pendings/post-due-pendings.handler';
import { ProposeLoanChangeHandler } from './commands/propose-loan-change/propose-loan-change.handler';
import { RegisterPostsHandler } from './commands/register-posts/register-posts.handler';
import { ReleaseHoldHandler } from './commands/release-hold/release-hold.handler';
import { ReturnStandardHandler } from './commands/return-standard/return-standard.handler';
import { SetParameterHandler } from './commands/set-parameter/set-parameter.handler';
import { SubmitStandardHandler } from './commands/submit-standard/submit-standard.handler';
import { TransferPostsHandler } from './commands/transfer-posts/transfer-posts.handler';
import { WithdrawStandardHandler } from './commands/withdraw-standard/withdraw-standard.handler';
import { WithdrawLoanChangeHandler } from './commands/withdraw-loan-change/withdraw-loan-change.handler';
import { AdjustmentBasisController } from './http/adjustment-basis.controller';
import { CorrectionsController } from './http/corrections.controller';
import { EntitlementsController } from './http/entitlements.controller';
import { ExceptionsController } from './http/exceptions.controller';
import { FreezesController } from './http/freezes.controller';
import { HoldsController } from './http/holds.controller';
import { LedgerController } from './http/ledger.controller';
import { PoolController } from './http/pool.controller';
import { NamedPostsController } from './http/named-posts.controller';
import { ProofController } from './http/proof.controller';
import { LoansController } from './http/loans.controller';
import { RegistrationsController } from './http/registrations.controller';
import { StandardVersionsController } from './http/standard-versions.controller';
import { SchoolChangesController } from './http/school-changes.controller';
import { ReportsController } from './http/reports.controller';
import { StandardsController } from './http/standards.controller';
import { StatementsController } from './http/statements.controller';
import { TransfersController } from './http/transfers.controller';
import { WhatIfsController } from './http/what-ifs.controller';
import { HoldSweeper } from './hold-sweeper';
import { LedgerGauge } from './ledger-gauge';
import { LoanSweeper } from './loan-sweeper';
import { ComputeEntitlementsWhenImportConfirmed } from './messaging/compute-entitlements-when-import-confirmed.consumer';
import { FreePostWhenStaffLeft } from './messaging/free-post-when-staff-left.consumer';
import { NoteCensusWhenRecorded } from './messaging/note-census-when-recorded.consumer';
import { NoteSchoolWhenRecorded } from './messaging/note-school-when-recorded.consumer';
import { PoolTeller } from './pool-teller';
import { TakePostsWhenStaffRecorded } from './messaging/take-posts-when-staff-recorded.consumer';
import { StandardsSweeper } from './standards-sweeper';
import { LedgerCheckJob } from './reconciliation/ledger-check.job';
import { Projections } from './reconciliation/projections';

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
    CorrectionsController,
    FreezesController,
    ExceptionsController,
    SchoolChangesController,
    StatementsController,
    ReportsController,
    ProofController,
    LoansController,
    PoolController,
    NamedPostsController,
  ],
  providers: [
    RegisterPostsHandler,
    PlaceHoldHandler,
    ReleaseHoldHandler,
    LapseHoldsHandler,
    ConsentToSchoolChangeHandler,
    DeclineSchoolChangeHandler,
    ProposeSchoolChangeHandler,
    WithdrawSchoolChangeHandler,
    TransferPostsHandler,
    SetParameterHandler,
    DraftStandardHandler,
    EditStandardHandler,
    SubmitStandardHandler,
    WithdrawStandardHandler,
    ReturnStandardHandler,
    ConsentToStandardHandler,
    StandardsSweeper,
    ConsentToCorrectionHandler,
    DeclineCorrectionHandler,
    EndExceptionHandler,
    FreezePostsHandler,
    GrantExceptionHandler,
    ProposeCorrectionHandler,
    UnfreezePostsHandler,
    WithdrawCorrectionHandler,
    LedgerGauge,
    HoldSweeper,
    LedgerCheckJob,
    Projections,
    ProposeLoanChangeHandler,
    ConsentToLoanChangeHandler,
    WithdrawLoanChangeHandler,
    PostDuePendingsHandler,
    LoanSweeper,
    PoolTeller,
    NoteSchoolWhenRecorded,
    NoteCensusWhenRecorded,
    FreePostWhenStaffLeft,
    TakePostsWhenStaffRecorded,
    ComputeEntitlementsWhenImportConfirmed,
  ],
})
export class QuotaModule {}
