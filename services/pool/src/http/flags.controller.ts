import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  CommandAnswers,
  CommandPipeline,
  CurrentCaller,
  IdParameter,
  Permit,
  schoolScope,
  type CallerRequest,
} from '@jiaobian/service-kit';
import { AnswerFlag } from '../commands/answer-flag/answer-flag.command';
import { AssignFlag } from '../commands/assign-flag/assign-flag.command';
import { DecideOnFlag } from '../commands/decide-on-flag/decide-on-flag.command';
import { RecordFinding } from '../commands/record-finding/record-finding.command';
import { SetFlagParameter } from '../commands/set-flag-parameter/set-flag-parameter.command';
import { listFlagRules } from '../queries/list-flag-rules';
import { listFlags, viewFlag, waitingFor } from '../queries/view-flag';
import { FlagAnswer, FlagListAnswer, FlagRulesAnswer } from './flag.answers';
import {
  FindingRequest,
  FlagAcceptRequest,
  FlagAnswerRequest,
  FlagAssignRequest,
  FlagParameterRequest,
  FlagQuery,
  FlagReturnRequest,
} from './flag.requests';

/** Flags 督查: found by rules or recorded, assigned, answered, accepted or sent back; a school sees its own. */
@ApiTags('flags')
@Controller()
export class FlagsController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Get('flags')
  @Permit('pool.flag.read')
  @Answers(FlagListAnswer)
  async list(@CurrentCaller() caller: CallerRequest, @Query() { unit, kind, state, waiting }: FlagQuery): Promise<FlagListAnswer> {
    const chosen = waiting ? waitingFor(caller.roles) : { states: state && [state] };
    const filter = { ...chosen, kind, unit: schoolScope(caller) ?? unit };
    return { items: await this.pipeline.read(caller, (transaction) => listFlags(transaction, filter)) };
  }

  @Get('flags/:id')
  @Permit('pool.flag.read')
  @Answers(FlagAnswer)
  view(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<FlagAnswer> {
    return this.pipeline.read(caller, (transaction) => viewFlag(transaction, id, schoolScope(caller)));
  }

  /** What each flag rests on, with source and confidence, and the bounds that the county may change. */
  @Get('flag-rules')
  @Permit('pool.flag.read')
  @Answers(FlagRulesAnswer)
  rules(@CurrentCaller() caller: CallerRequest): Promise<FlagRulesAnswer> {
    return this.pipeline.read(caller, listFlagRules);
  }

  @Post('flag-parameters')
  @Permit('pool.flag.supervise')
  @CommandAnswers(FlagRulesAnswer)
  set(@CurrentCaller() caller: CallerRequest, @Body() body: FlagParameterRequest): Promise<FlagRulesAnswer> {
    return this.pipeline.run(caller, body, (transaction) => new SetFlagParameter(transaction, caller, body));
  }

  /** A finding of the staffing office, by a document. */
  @Post('flags')
  @Permit('pool.flag.supervise')
  @CommandAnswers(FlagAnswer)
  record(@CurrentCaller() caller: CallerRequest, @Body() body: FindingRequest): Promise<FlagAnswer> {
    return this.pipeline.run(caller, body, (transaction) => new RecordFinding(transaction, caller, body));
  }

  @Post('flags/:id/assign')
  @Permit('pool.flag.supervise')
  @CommandAnswers(FlagAnswer)
  assign(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter, @Body() body: FlagAssignRequest): Promise<FlagAnswer> {
    return this.pipeline.run(caller, { id, ...body }, (transaction) => new AssignFlag(transaction, caller, id, body));
  }

  @Post('flags/:id/answer')
  @Permit('pool.flag.answer')
  @CommandAnswers(FlagAnswer)
  answer(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter, @Body() body: FlagAnswerRequest): Promise<FlagAnswer> {
    return this.pipeline.run(caller, { id, ...body }, (transaction) => new AnswerFlag(transaction, caller, id, body));
  }

  @Post('flags/:id/accept')
  @Permit('pool.flag.supervise')
  @CommandAnswers(FlagAnswer)
  accept(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter, @Body() body: FlagAcceptRequest): Promise<FlagAnswer> {
    return this.pipeline.run(caller, { id, ...body }, (transaction) => new DecideOnFlag(transaction, caller, id, 'accept', body));
  }

  @Post('flags/:id/return')
  @Permit('pool.flag.supervise')
  @CommandAnswers(FlagAnswer)
  return(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter, @Body() body: FlagReturnRequest): Promise<FlagAnswer> {
    return this.pipeline.run(caller, { id, ...body }, (transaction) => new DecideOnFlag(transaction, caller, id, 'return', body));
  }
}
