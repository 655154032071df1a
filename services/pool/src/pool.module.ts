import { Module } from '@nestjs/common';
import { readConfig, SERVICE_RUNTIME, type ServiceRuntime } from '@jiaobian/service-kit';
import { AttachScanHandler } from './commands/attach-scan/attach-scan.handler';
import { AskConsentHandler } from './commands/consent-to-adjustment/ask-consent.handler';
import { ConsentToAdjustmentHandler } from './commands/consent-to-adjustment/consent-to-adjustment.handler';
import { PrepareConsent } from './commands/consent-to-adjustment/prepare-consent';
import { DraftAdjustmentHandler } from './commands/draft-adjustment/draft-adjustment.handler';
import { PrepareDraft } from './commands/draft-adjustment/prepare-draft';
import { ReleasePosts } from './commands/release-posts';
import { PrepareLines } from './commands/replace-lines/prepare-lines';
import { ReplaceLinesHandler } from './commands/replace-lines/replace-lines.handler';
import { PrepareReturn } from './commands/return-adjustment/prepare-return';
import { ReturnAdjustmentHandler } from './commands/return-adjustment/return-adjustment.handler';
import { AskHoldHandler } from './commands/submit-adjustment/ask-hold.handler';
import { CheckSubmission } from './commands/submit-adjustment/check-submission';
import { EndAskedHoldHandler } from './commands/end-asked-hold/end-asked-hold.handler';
import { DropHoldHandler } from './commands/submit-adjustment/drop-hold.handler';
import { SubmitAdjustment } from './commands/submit-adjustment/submit-adjustment';
import { RecordSubmissionHandler } from './commands/submit-adjustment/record-submission.handler';
import { PrepareWithdrawal } from './commands/withdraw-adjustment/prepare-withdrawal';
import { WithdrawAdjustmentHandler } from './commands/withdraw-adjustment/withdraw-adjustment.handler';
import { flagProviders } from './flags/flag-providers';
import { AdjustmentsController } from './http/adjustments.controller';
import { AttachmentsController } from './http/attachments.controller';
import { DecisionsController } from './http/decisions.controller';
import { EffectsStreamController } from './http/effects-stream.controller';
import { FlagAttachmentsController } from './http/flag-attachments.controller';
import { FlagsController } from './http/flags.controller';
import { HoldsProjectionController } from './http/holds-projection.controller';
import { IdleController } from './http/idle.controller';
import { LoanChangesController } from './http/loan-changes.controller';
import { LoansController } from './http/loans.controller';
import { TemporaryNeedsController } from './http/temporary-needs.controller';
import { RecoveriesController } from './http/recoveries.controller';
import { idleProviders } from './idle/idle-providers';
import { loanProviders } from './loans/loan-providers';
import { poolConsumers } from './messaging/pool-consumers';
import { PoolConfig } from './pool.config';
import { PostGate } from './quota/post-gate';

const handlers = [
  DraftAdjustmentHandler,
  ReplaceLinesHandler,
  AskHoldHandler,
  DropHoldHandler,
  EndAskedHoldHandler,
  RecordSubmissionHandler,
  WithdrawAdjustmentHandler,
  ReturnAdjustmentHandler,
  AskConsentHandler,
  ConsentToAdjustmentHandler,
  AttachScanHandler,
];

/** Steps that ask the gate before they are recorded here. */
const preparations = [
  PostGate,
  ReleasePosts,
  PrepareDraft,
  PrepareLines,
  CheckSubmission,
  SubmitAdjustment,
  PrepareWithdrawal,
  PrepareReturn,
  PrepareConsent,
];

@Module({
  controllers: [
    AdjustmentsController,
    EffectsStreamController,
    DecisionsController,
    AttachmentsController,
    HoldsProjectionController,
    LoansController,
    LoanChangesController,
    TemporaryNeedsController,
    FlagsController,
    FlagAttachmentsController,
    IdleController,
    RecoveriesController,
  ],
  providers: [
    {
      provide: PoolConfig,
      inject: [SERVICE_RUNTIME],
      useFactory: ({ environment }: ServiceRuntime) => readConfig(PoolConfig, environment),
    },
    ...handlers,
    ...preparations,
    ...loanProviders,
    ...flagProviders,
    ...idleProviders,
    ...poolConsumers,
  ],
})
export class PoolModule {}
