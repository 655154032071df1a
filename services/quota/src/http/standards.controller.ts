import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CommandAnswers, CommandPipeline, CurrentCaller, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { SetParameter } from '../commands/set-parameter/set-parameter.command';
import type { ParameterRecord } from '../persistence/repositories/parameters';
import { listStandards } from '../queries/standards';
import { ParameterView, StandardsView } from './answers/standards-view';
import { ParameterBody } from './requests/parameter-body';

@ApiTags('standards')
@Controller('standards')
export class StandardsController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Get()
  @Permit('quota.standard.read')
  @Answers(StandardsView)
  list(@CurrentCaller() caller: CallerRequest): Promise<StandardsView> {
    return this.pipeline.read(caller, (transaction) => listStandards(transaction));
  }

  @Post('parameters')
  @Permit('quota.parameter.set')
  @CommandAnswers(ParameterView)
  set(@CurrentCaller() caller: CallerRequest, @Body() body: ParameterBody): Promise<ParameterRecord> {
    return this.pipeline.run(caller, body, (transaction) => new SetParameter(transaction, caller, body));
  }
}
