import { loanMarks, temporaryUses, type LoanMark, type TemporaryUse } from '@jiaobian/contracts';
import { filingStates, type FilingState } from '@jiaobian/filing';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import { ChoiceField, CountField, DayField, IdField, InstantField, ListField, TextField } from '@jiaobian/service-kit';

const needStates = ['asked', 'forwarded', 'declined', 'withdrawn'] as const;

export class TemporaryNeedAnswer {
  @IdField({ description: '编号 id' }) id!: string;
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @TextField({ description: '学校名称' }) schoolName!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '编制数' }) count!: number;
  @ChoiceField(temporaryUses, { description: '产假、病假、支教' }) temporaryUse!: TemporaryUse;
  @TextField({ description: '事由', max: 500 }) reason!: string;
  @DayField({ description: '起始日期' }) startsOn!: string;
  @DayField({ description: '结束日期' }) endsOn!: string;
  @ChoiceField(needStates, { description: '已申请、已转报、不予转报、已撤回' }) state!: (typeof needStates)[number];
  @TextField({ description: '申请人' }) askedByName!: string;
  @InstantField({ description: '申请时间' }) askedAt!: string;
  @IdField({ description: '借编事项', optional: true }) loanCaseId?: string;
  @TextField({ description: '办理人', optional: true }) endedByName?: string;
  @InstantField({ description: '办理时间', optional: true }) endedAt?: string;
  @TextField({ description: '意见', optional: true, max: 2000 }) opinion?: string;
  @ChoiceField(filingStates, { description: '借编事项的状态', optional: true }) loanState?: FilingState;
  @TextField({ description: '文号', optional: true }) documentNumber?: string;
  @CountField({ description: '正在使用', optional: true }) outstanding?: number;
  @DayField({ description: '归还日期', optional: true }) dueOn?: string;
  @ChoiceField(loanMarks, { description: '预警', optional: true }) mark?: LoanMark;
}

export class TemporaryNeedListAnswer {
  @ListField(() => TemporaryNeedAnswer, { description: '临时用编 temporary needs', max: 5000 }) items!: TemporaryNeedAnswer[];
}
