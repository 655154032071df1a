import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { IdleBasis, PoolFlow } from '@jiaobian/contracts';
import { Answers, CommandPipeline, CountField, CurrentCaller, FromText, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { idleBasis } from '../queries/idle-basis';
import { poolFlow } from '../queries/pool-flow';
import { IdleBasisView } from './answers/idle-basis-view';
import { PoolFlowView } from './answers/pool-flow-view';
import { TwoTimesQuery } from './requests/two-times-query';

export class PoolFlowQuery extends TwoTimesQuery {
  @FromText()
  @CountField({ description: '几年,默认 5', optional: true, min: 1, max: 40 })
  years?: number;
}

const usualYears = 5;

/** What fills the turnover pool, and what left it. */
@ApiTags('ledger')
@Controller()
export class PoolController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Get('idle-basis')
  @Permit('quota.basis.read')
  @Answers(IdleBasisView)
  basis(@CurrentCaller() caller: CallerRequest, @Query() query: TwoTimesQuery): Promise<IdleBasis> {
    return this.pipeline.read(caller, (transaction) => idleBasis(transaction, query));
  }

  @Get('pool-flow')
  @Permit('quota.basis.read')
  @Answers(PoolFlowView)
  flow(@CurrentCaller() caller: CallerRequest, @Query() { years = usualYears, ...times }: PoolFlowQuery): Promise<PoolFlow> {
    return this.pipeline.read(caller, (transaction) => poolFlow(transaction, { ...times, years }));
  }
}
