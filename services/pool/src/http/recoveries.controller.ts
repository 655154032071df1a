import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { newId } from '@jiaobian/kernel';
import { Answers, CommandAnswers, CommandPipeline, CurrentCaller, IdParameter, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { PrepareRecoveryConsent } from '../commands/consent-to-recovery/prepare-recovery-consent';
import { DraftRecovery } from '../commands/draft-recovery/draft-recovery.command';
import { CorrectRecovery } from '../commands/edit-recovery/correct-recovery';
import { FinishRecovery } from '../commands/end-recovery/finish-recovery';
import { SubmitRecovery } from '../commands/submit-recovery/submit-recovery';
import { effectsOfRecovery } from '../queries/list-effects';
import { listRecoveries, viewRecovery } from '../queries/view-recovery';
import { ReturnRequest, StepRequest, WithdrawRequest } from './adjustment.requests';
import { EffectsAnswer } from './effects.answer';
import { RecoveryConsentRequest, RecoveryLinesRequest, RecoveryRequest } from './idle.requests';
import { RecoveryAnswer, RecoveryListAnswer } from './recovery.answers';

/** The recovery of idle posts 收回闲置编制: proposed by either office on a census, decided by somebody else of the staffing office. */
@ApiTags('idle posts')
@Controller('recoveries')
export class RecoveriesController {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly edits: CorrectRecovery,
    private readonly submissions: SubmitRecovery,
    private readonly ends: FinishRecovery,
    private readonly consents: PrepareRecoveryConsent,
  ) {}

  @Get()
  @Permit('pool.recovery.read')
  @Answers(RecoveryListAnswer)
  async list(@CurrentCaller() caller: CallerRequest): Promise<RecoveryListAnswer> {
    return { items: await this.pipeline.read(caller, listRecoveries) };
  }

  @Post()
  @Permit('pool.recovery.propose')
  @CommandAnswers(RecoveryAnswer)
  draft(@CurrentCaller() caller: CallerRequest, @Body() body: RecoveryRequest): Promise<RecoveryAnswer> {
    const { censusId, lines } = body;
    return this.pipeline.run(caller, body, (transaction) => new DraftRecovery(transaction, caller, newId(), censusId, lines));
  }

  @Get(':id')
  @Permit('pool.recovery.read')
  @Answers(RecoveryAnswer)
  view(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<RecoveryAnswer> {
    return this.pipeline.read(caller, (transaction) => viewRecovery(transaction, id));
  }

  /** What the recovery changed in plans, schedules and warnings. */
  @Get(':id/effects')
  @Permit('pool.recovery.read')
  @Answers(EffectsAnswer)
  effects(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<EffectsAnswer> {
    return this.pipeline.read(caller, (transaction) => effectsOfRecovery(transaction, id));
  }

  @Post(':id/lines')
  @Permit('pool.recovery.propose')
  @CommandAnswers(RecoveryAnswer)
  edit(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() { version, lines }: RecoveryLinesRequest,
  ): Promise<RecoveryAnswer> {
    return this.edits.run(caller, id, version, lines);
  }

  @Post(':id/submit')
  @Permit('pool.recovery.propose')
  @CommandAnswers(RecoveryAnswer)
  submit(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter, @Body() body: StepRequest): Promise<RecoveryAnswer> {
    return this.submissions.run(caller, id, body);
  }

  @Post(':id/withdraw')
  @Permit('pool.recovery.propose')
  @CommandAnswers(RecoveryAnswer)
  withdraw(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() { version, reason: opinion }: WithdrawRequest,
  ): Promise<RecoveryAnswer> {
    return this.ends.run(caller, id, 'withdraw', { version, opinion });
  }

  @Post(':id/return')
  @Permit('pool.recovery.decide')
  @CommandAnswers(RecoveryAnswer)
  return(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter, @Body() body: ReturnRequest): Promise<RecoveryAnswer> {
    return this.ends.run(caller, id, 'return', body);
  }

  @Post(':id/consent')
  @Permit('pool.recovery.decide')
  @CommandAnswers(RecoveryAnswer)
  consent(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() body: RecoveryConsentRequest,
  ): Promise<RecoveryAnswer> {
    return this.pipeline.runAfter(caller, { id, ...body }, () => this.consents.for(caller, id, body));
  }
}
