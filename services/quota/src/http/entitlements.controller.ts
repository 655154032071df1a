import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { stages, type SchoolCode, type Stage } from '@jiaobian/kernel';
import {
  Answers,
  assertOwnSchool,
  ChoiceField,
  CommandPipeline,
  CurrentCaller,
  IdField,
  Permit,
  schoolScope,
  TextField,
  type CallerRequest,
} from '@jiaobian/service-kit';
import { listEntitlements, showEntitlement } from '../queries/entitlements';
import { EntitlementsView, EntitlementView } from './answers/entitlement-view';

export class EntitlementQuery {
  @IdField({ description: '学年初统计,默认为现行', optional: true }) censusId?: string;
  @TextField({ description: '学校代码', optional: true, max: 40 }) schoolCode?: string;
}

export class SchoolStageParameter {
  @TextField({ description: '学校代码', max: 40 }) schoolCode!: SchoolCode;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
}

@ApiTags('entitlement')
@Controller('entitlements')
export class EntitlementsController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Get()
  @Permit('quota.entitlement.read')
  @Answers(EntitlementsView)
  async list(@CurrentCaller() caller: CallerRequest, @Query() { censusId, schoolCode }: EntitlementQuery): Promise<EntitlementsView> {
    if (schoolCode !== undefined) assertOwnSchool(caller, schoolCode);
    return this.pipeline.read(caller, (transaction) =>
      listEntitlements(transaction, { censusId, schoolCode: schoolCode ?? schoolScope(caller) }),
    );
  }

  @Get(':schoolCode/:stage')
  @Permit('quota.entitlement.read')
  @Answers(EntitlementView)
  async show(@CurrentCaller() caller: CallerRequest, @Param() { schoolCode, stage }: SchoolStageParameter): Promise<EntitlementView> {
    assertOwnSchool(caller, schoolCode);
    return this.pipeline.read(caller, (transaction) => showEntitlement(transaction, schoolCode, stage));
  }
}
