import { ApiProperty } from '@nestjs/swagger';
import { filingStates, type FilingState } from '@jiaobian/filing';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import { ChoiceField, CountField, DayField, IdField, InstantField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';
import type { RecoveryLine } from '../domain/idle/recovery';
import type { RecoverySummary } from '../queries/view-recovery';
import { DecisionAnswer, PersonAnswer } from './adjustment.answers';
import { HistoryAnswer } from './adjustment-view.answer';
import { ObjectionAnswer } from './idle.answers';

export class RecoverySummaryAnswer implements RecoverySummary {
  @IdField({ description: '编号 id of the case' }) id!: string;
  @IdField({ description: '所依据的闲置编制清查' }) censusId!: string;
  @DayField({ description: '清查日期' }) asOf!: string;
  @ChoiceField(filingStates, { description: '状态 state' }) state!: FilingState;
  @CountField({ description: '版本 grows with each step' }) version!: number;
  @CountField({ description: '第几稿 which text of the case' }) revision!: number;
  @ObjectField(() => PersonAnswer, { description: '提出人 proposer' }) proposer!: PersonAnswer;
  @InstantField({ description: '建立时间 opened' }) openedAt!: string;
  @InstantField({ description: '提交时间', optional: true }) submittedAt?: string;
  @InstantField({ description: '预留到期', optional: true }) expiresAt?: string;
  @ObjectField(() => DecisionAnswer, { description: '决定 decision that stands', optional: true }) decision?: DecisionAnswer;
  @CountField({ description: '收回编制数' }) posts!: number;
  @CountField({ description: '单位数' }) units!: number;
  @IdField({ description: '划转编号', optional: true }) transferId?: string;
}

class RecoveryLineAnswer implements RecoveryLine {
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @TextField({ description: '学校名称' }) schoolName!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '清查所得闲置编制' }) idle!: number;
  @CountField({ description: '收回数' }) count!: number;
}

export class RecoveryAnswer extends RecoverySummaryAnswer {
  @TextField({ description: '提出或修改过的账号:不得审批', listOf: 1000 }) contributors!: string[];
  @DayField({ description: '生效日期', optional: true }) effectiveOn?: string;
  @ListField(() => RecoveryLineAnswer, { description: '收回明细', max: 10_000 }) lines!: RecoveryLineAnswer[];
  @ListField(() => ObjectionAnswer, { description: '各校异议', max: 30_000 }) objections!: ObjectionAnswer[];
  @ListField(() => HistoryAnswer, { description: '经过', max: 10_000 }) history!: HistoryAnswer[];
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: '相关地址 links' }) links!: Record<string, string>;
}

export class RecoveryListAnswer {
  @ListField(() => RecoverySummaryAnswer, { description: '收回方案,最近的在前', max: 10_000 }) items!: RecoverySummaryAnswer[];
}
