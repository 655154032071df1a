import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AdjustmentBasis } from '@jiaobian/contracts';
import { Answers, CommandPipeline, CurrentCaller, Permit, YearParameter, type CallerRequest } from '@jiaobian/service-kit';
import { adjustmentBasis } from '../queries/adjustment-basis';
import { AdjustmentBasisView } from './answers/basis-view';

@ApiTags('entitlement')
@Controller('adjustment-basis')
export class AdjustmentBasisController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Get()
  @Permit('quota.basis.read')
  @Answers(AdjustmentBasisView)
  show(@CurrentCaller() caller: CallerRequest, @Query() { year }: YearParameter): Promise<AdjustmentBasis> {
    return this.pipeline.read(caller, (transaction) => adjustmentBasis(transaction, year));
  }
}
