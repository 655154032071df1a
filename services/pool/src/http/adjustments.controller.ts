import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CommandAnswers, CommandPipeline, CurrentCaller, IdParameter, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { PrepareDraft } from '../commands/draft-adjustment/prepare-draft';
import { PrepareLines } from '../commands/replace-lines/prepare-lines';
import { CheckSubmission } from '../commands/submit-adjustment/check-submission';
import { SubmitAdjustment } from '../commands/submit-adjustment/submit-adjustment';
import { PrepareWithdrawal } from '../commands/withdraw-adjustment/prepare-withdrawal';
import { compareSubmissions } from '../queries/compare-submissions';
import { listAdjustments } from '../queries/list-adjustments';
import { listEffects } from '../queries/list-effects';
import { listHistory } from '../queries/list-history';
import { viewAdjustment } from '../queries/view-adjustment';
import { AdjustmentListAnswer, AdjustmentSummaryAnswer } from './adjustment.answers';
import { AdjustmentsQuery, DifferencesQuery, DraftRequest, LinesRequest, StepRequest, WithdrawRequest } from './adjustment.requests';
import { AdjustmentAnswer, HistoryDetailAnswer } from './adjustment-view.answer';
import { CheckAnswer } from './check.answer';
import { EffectsAnswer } from './effects.answer';
import { DifferencesAnswer } from './line.answers';

/** The January adjustment 编制动态调整, as the bureau works on it and every office reads it. */
@ApiTags('adjustments')
@Controller('adjustments')
export class AdjustmentsController {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly drafts: PrepareDraft,
    private readonly lines: PrepareLines,
    private readonly checks: CheckSubmission,
    private readonly submissions: SubmitAdjustment,
    private readonly withdrawals: PrepareWithdrawal,
  ) {}

  @Get()
  @Permit('pool.adjustment.read')
  @Answers(AdjustmentListAnswer)
  list(@CurrentCaller() caller: CallerRequest, @Query() filter: AdjustmentsQuery): Promise<AdjustmentListAnswer> {
    return this.pipeline.read(caller, (transaction) => listAdjustments(transaction, caller.roles, filter));
  }

  @Post()
  @Permit('pool.adjustment.propose')
  @CommandAnswers(AdjustmentAnswer)
  draft(@CurrentCaller() caller: CallerRequest, @Body() body: DraftRequest): Promise<AdjustmentAnswer> {
    return this.pipeline.runAfter(caller, body, () => this.drafts.for(caller, body.year, body.declinedOf));
  }

  @Get(':id')
  @Permit('pool.adjustment.read')
  @Answers(AdjustmentAnswer)
  view(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<AdjustmentAnswer> {
    return this.pipeline.read(caller, (transaction) => viewAdjustment(transaction, id));
  }

  @Get(':id/differences')
  @Permit('pool.adjustment.read')
  @Answers(DifferencesAnswer)
  differences(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Query() chosen: DifferencesQuery,
  ): Promise<DifferencesAnswer> {
    return this.pipeline.read(caller, (transaction) => compareSubmissions(transaction, id, chosen));
  }

  @Get(':id/history')
  @Permit('pool.adjustment.read')
  @Answers([HistoryDetailAnswer])
  history(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<HistoryDetailAnswer[]> {
    return this.pipeline.read(caller, (transaction) => listHistory(transaction, id));
  }

  @Get(':id/effects')
  @Permit('pool.adjustment.read')
  @Answers(EffectsAnswer)
  effects(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<EffectsAnswer> {
    return this.pipeline.read(caller, (transaction) => listEffects(transaction, id));
  }

  @Post(':id/lines')
  @Permit('pool.adjustment.propose')
  @CommandAnswers(AdjustmentAnswer)
  replaceLines(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() body: LinesRequest,
  ): Promise<AdjustmentAnswer> {
    return this.pipeline.runAfter(caller, { id, ...body }, () => this.lines.for(caller, id, body.version, body.lines));
  }

  @Post(':id/check')
  @HttpCode(200)
  @Permit('pool.adjustment.propose')
  @Answers(CheckAnswer)
  check(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<CheckAnswer> {
    return this.checks.run(caller, id);
  }

  @Post(':id/submit')
  @Permit('pool.adjustment.propose')
  @CommandAnswers(AdjustmentSummaryAnswer)
  submit(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() body: StepRequest,
  ): Promise<AdjustmentSummaryAnswer> {
    return this.submissions.run(caller, id, body);
  }

  @Post(':id/withdraw')
  @Permit('pool.adjustment.propose')
  @CommandAnswers(AdjustmentSummaryAnswer)
  withdraw(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() body: WithdrawRequest,
  ): Promise<AdjustmentSummaryAnswer> {
    return this.pipeline.runAfter(caller, { id, ...body }, () => this.withdrawals.for(caller, id, body));
  }
}
