import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { newId } from '@jiaobian/kernel';
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
import { PrepareIdleCount } from '../commands/count-idle-posts/prepare-idle-count';
import { ObjectToCensus } from '../commands/object-to-census/object-to-census.command';
import { RecountIdleCensus } from '../queries/recount-idle-census';
import { listIdleCensuses, viewIdleCensus } from '../queries/view-idle-census';
import { IdleCensusAnswer, IdleCensusListAnswer, RecountAnswer } from './idle.answers';
import { IdleCountRequest, ObjectionRequest } from './idle.requests';

/** Censuses of idle posts 闲置编制清查: of all units on a day. A school sees its own lines, and objects to them. */
@ApiTags('idle posts')
@Controller('idle-censuses')
export class IdleController {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly counts: PrepareIdleCount,
    private readonly recounts: RecountIdleCensus,
  ) {}

  @Get()
  @Permit('pool.idle.read')
  @Answers(IdleCensusListAnswer)
  async list(@CurrentCaller() caller: CallerRequest): Promise<IdleCensusListAnswer> {
    return { items: await this.pipeline.read(caller, (transaction) => listIdleCensuses(transaction, schoolScope(caller))) };
  }

  /** With `?dryRun=true` what a census would count, kept nowhere. */
  @Post()
  @Permit('pool.idle.count')
  @CommandAnswers(IdleCensusAnswer)
  count(@CurrentCaller() caller: CallerRequest, @Body() body: IdleCountRequest): Promise<IdleCensusAnswer> {
    return this.pipeline.runAfter(caller, body, () => this.counts.for(caller, body));
  }

  @Get(':id')
  @Permit('pool.idle.read')
  @Answers(IdleCensusAnswer)
  view(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<IdleCensusAnswer> {
    return this.pipeline.read(caller, (transaction) => viewIdleCensus(transaction, id, schoolScope(caller)));
  }

  /** Counts it again from the ledger at its two times. */
  @Get(':id/recount')
  @Permit('pool.recovery.read')
  @Answers(RecountAnswer)
  recount(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<RecountAnswer> {
    return this.recounts.for(caller, id);
  }

  @Post(':id/objections')
  @Permit('pool.idle.object')
  @CommandAnswers(IdleCensusAnswer)
  object(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter, @Body() body: ObjectionRequest): Promise<IdleCensusAnswer> {
    return this.pipeline.run(caller, { id, ...body }, (transaction) => new ObjectToCensus(transaction, caller, id, newId(), body));
  }
}
