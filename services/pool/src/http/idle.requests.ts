import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import { ChoiceField, CountField, DayField, IdField, ListField, TextField } from '@jiaobian/service-kit';
import { StepRequest } from './adjustment.requests';

export class IdleCountRequest {
  @DayField({ description: '清查日期,不晚于今天;不填为今天 day of the census', optional: true }) asOf?: string;
}

export class ObjectionRequest {
  @TextField({ description: '学校代码 unit', max: 40 }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段 stage' }) stage!: Stage;
  @ChoiceField(tracks, { description: '编制类别 track' }) track!: Track;
  @TextField({ description: '异议 what is not right, and why', max: 2000 }) text!: string;
}

class RecoveryLineRequest {
  @TextField({ description: '学校代码 unit', max: 40 }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段 stage' }) stage!: Stage;
  @ChoiceField(tracks, { description: '编制类别 track' }) track!: Track;
  @CountField({ description: '收回数,不超过清查所得闲置编制 posts', min: 1, max: 100_000 }) count!: number;
}

export class RecoveryRequest {
  @IdField({ description: '闲置编制清查 census' }) censusId!: string;
  @ListField(() => RecoveryLineRequest, {
    description: '收回明细;不填为全部闲置编制 default all that is idle',
    optional: true,
    max: 10_000,
  })
  lines?: RecoveryLineRequest[];
}

export class RecoveryLinesRequest {
  @CountField({ description: '所依据的版本 version that the edit started from', min: 1 }) version!: number;
  @ListField(() => RecoveryLineRequest, { description: '全部收回明细 replaces the present ones', max: 10_000 })
  lines!: RecoveryLineRequest[];
}

export class RecoveryConsentRequest extends StepRequest {
  @TextField({ description: '文号 document number', max: 200 }) documentNumber!: string;
  @TextField({ description: '会议 meeting', max: 200, optional: true }) meeting?: string;
  @DayField({ description: '决定日期 day of the decision' }) decidedOn!: string;
  @TextField({ description: '意见 opinion', max: 2000, optional: true }) opinion?: string;
  @DayField({ description: '生效日期 day from which it holds; default the day of the decision', optional: true }) effectiveOn?: string;
}
