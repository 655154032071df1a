import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CommandPipeline, CurrentCaller, IdParameter, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { readRun, replayRun } from '../queries/read-run/read-run';
import { ReplayAnswer, RunAnswer } from './run.answer';

/** The computations behind the assignments, for whoever wants to check them; the whole county stands in each. */
@ApiTags('runs')
@Controller('runs')
export class RunsController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Get(':id')
  @Permit('rotation.run.read')
  @Answers(RunAnswer)
  read(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<RunAnswer> {
    return this.pipeline.read(caller, (transaction) => readRun(transaction, id));
  }

  @Get(':id/replay')
  @Permit('rotation.run.read')
  @Answers(ReplayAnswer)
  replay(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<ReplayAnswer> {
    return this.pipeline.read(caller, (transaction) => replayRun(transaction, id));
  }
}
