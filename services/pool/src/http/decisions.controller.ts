import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandAnswers, CommandPipeline, CurrentCaller, IdParameter, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { PrepareConsent } from '../commands/consent-to-adjustment/prepare-consent';
import { PrepareReturn } from '../commands/return-adjustment/prepare-return';
import { AdjustmentSummaryAnswer } from './adjustment.answers';
import { ConsentRequest, ReturnRequest } from './adjustment.requests';

/** What the staffing office decides 备案同意、退回. */
@ApiTags('adjustments')
@Controller('adjustments')
export class DecisionsController {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly consents: PrepareConsent,
    private readonly returns: PrepareReturn,
  ) {}

  @Post(':id/consent')
  @Permit('pool.adjustment.decide')
  @CommandAnswers(AdjustmentSummaryAnswer)
  consent(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() body: ConsentRequest,
  ): Promise<AdjustmentSummaryAnswer> {
    return this.pipeline.runAfter(caller, { id, ...body }, () => this.consents.for(caller, id, body));
  }

  @Post(':id/return')
  @Permit('pool.adjustment.decide')
  @CommandAnswers(AdjustmentSummaryAnswer)
  return(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() body: ReturnRequest,
  ): Promise<AdjustmentSummaryAnswer> {
    return this.pipeline.runAfter(caller, { id, ...body }, () => this.returns.for(caller, id, body));
  }
}
