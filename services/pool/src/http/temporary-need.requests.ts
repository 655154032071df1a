import { temporaryUses, type TemporaryUse } from '@jiaobian/contracts';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import { ChoiceField, CountField, DayField, TextField } from '@jiaobian/service-kit';

export class TemporaryNeedRequest {
  @TextField({ description: '学校代码 school', max: 40 }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段 stage' }) stage!: Stage;
  @ChoiceField(tracks, { description: '编制类别 track' }) track!: Track;
  @CountField({ description: '编制数 posts', min: 1, max: 100 }) count!: number;
  @ChoiceField(temporaryUses, { description: '产假、病假、支教 what for' }) temporaryUse!: TemporaryUse;
  @TextField({ description: '事由:何人、何故 reason', max: 500 }) reason!: string;
  @DayField({ description: '起始日期 first day' }) startsOn!: string;
  @DayField({ description: '结束日期:到日自动归还 last day' }) endsOn!: string;
}

export class DeclineNeedRequest {
  @TextField({ description: '不予转报的理由 why not', max: 2000 }) opinion!: string;
}

export class WithdrawNeedRequest {
  @TextField({ description: '撤回原因 reason', max: 2000, optional: true }) opinion?: string;
}
