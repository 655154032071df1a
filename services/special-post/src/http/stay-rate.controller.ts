import { Answers, CommandAnswers, CommandPipeline, CurrentCaller, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangeStayRate } from '../commands/change-stay-rate/change-stay-rate.command';
import { getStayRate } from '../queries/get-stay-rate/get-stay-rate.query';
import { ChangeStayRateRequest, StayRateAnswer } from './stay-rate-answers';

/** The one assumption behind the coverage: how many of a cohort pass and stay. */
@ApiTags('stay-rate')
@Controller('stay-rate')
export class StayRateController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Get()
  @Permit('special-post.cohort.read')
  @Answers(StayRateAnswer)
  get(@CurrentCaller() caller: CallerRequest): Promise<StayRateAnswer> {
    return this.pipeline.read(caller, getStayRate);
  }

  @Post()
  @Permit('special-post.stay-rate.change')
  @CommandAnswers(StayRateAnswer)
  change(@CurrentCaller() caller: CallerRequest, @Body() body: ChangeStayRateRequest): Promise<StayRateAnswer> {
    return this.pipeline.run(caller, body, (transaction) => new ChangeStayRate(transaction, caller, body));
  }
}
