import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CommandPipeline, CurrentCaller, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { listRevisions } from '../queries/list-revisions/list-revisions.query';
import { ChangesAnswer } from './plan-answers';
import { CauseQuery } from './plan-requests';

/** From a cause, such as a transfer, to everything in the plans that it changed. */
@ApiTags('changes')
@Controller('changes')
export class ChangesController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Get()
  @Permit('hiring.plan.read')
  @Answers(ChangesAnswer)
  async list(@CurrentCaller() caller: CallerRequest, @Query() { causeId }: CauseQuery): Promise<ChangesAnswer> {
    return { causeId, revisions: await this.pipeline.read(caller, (transaction) => listRevisions(transaction, caller, { causeId })) };
  }
}
