import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { HoldsProjection, ProjectedHold } from '@jiaobian/contracts';
import {
  Answers,
  ChoiceField,
  CommandPipeline,
  CountField,
  CurrentCaller,
  IdField,
  ListField,
  Permit,
  TextField,
  type CallerRequest,
} from '@jiaobian/service-kit';
import { adjustmentCases } from '../persistence/adjustment-cases';
import { outstandingHolds } from '../persistence/holds.repository';

class ProjectedHoldAnswer implements ProjectedHold {
  @IdField({ description: '预留编号' }) holdId!: string;
  @IdField({ description: '事项编号' }) caseId!: string;
  @ChoiceField(['asked', 'held'], { description: '已请求,或已预留' }) state!: ProjectedHold['state'];
  @CountField({ description: '编制数' }) posts!: number;
}

export class HoldsProjectionAnswer implements HoldsProjection {
  @TextField({ description: '本服务的事项类型', listOf: 20 }) caseKinds!: string[];
  @ListField(() => ProjectedHoldAnswer, { description: '本服务所知未了的预留', max: 10_000 }) holds!: ProjectedHoldAnswer[];
}

/** The holds that this service's cases wait with: for the ledger, which compares them with its own. */
@ApiTags('projection')
@Controller('holds-projection')
export class HoldsProjectionController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Get()
  @Permit('pool.projection.read')
  @Answers(HoldsProjectionAnswer)
  async show(@CurrentCaller() caller: CallerRequest): Promise<HoldsProjectionAnswer> {
    return { caseKinds: [adjustmentCases.process.kind], holds: await this.pipeline.read(caller, outstandingHolds) };
  }
}
