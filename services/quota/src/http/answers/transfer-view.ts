import { ChoiceField, CountField, DayField, IdField, InstantField, ListField, TextField } from '@jiaobian/service-kit';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';

export class TransferLineView {
  @TextField({ description: '明细编号' }) lineId!: string;
  @IdField({ description: '编制变动,可查 /movements/:id' }) movementId!: string;
  @TextField({ description: '调出单位' }) from!: string;
  @TextField({ description: '调入单位' }) to!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(stages, { description: '调出学校的学段(跨学段时)', optional: true }) fromStage?: Stage;
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '编制数' }) count!: number;
}

/** A line that the same document declined: its posts stayed. */
export class DeclinedLineView {
  @TextField({ description: '明细编号' }) lineId!: string;
  @IdField({ description: '退还预留的编制变动,可查 /movements/:id' }) movementId!: string;
  @TextField({ description: '调出单位' }) from!: string;
  @TextField({ description: '调入单位' }) to!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(stages, { description: '调出学校的学段(跨学段时)', optional: true }) fromStage?: Stage;
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '编制数' }) count!: number;
  @TextField({ description: '不同意的理由', max: 2000 }) reason!: string;
}

/** A consent as the ledger carried it out. A school sees the lines that concern it. */
export class TransferView {
  @IdField({ description: '划转编号' }) transferId!: string;
  @IdField({ description: '预留编号,可查 /holds/:id' }) holdId!: string;
  @IdField({ description: '事项编号' }) caseId!: string;
  @TextField({ description: '事项类型' }) caseKind!: string;
  @CountField({ description: '学年' }) schoolYear!: number;
  @TextField({ description: '事由', max: 2000 }) reason!: string;
  @TextField({ description: '提出人账号' }) proposedBy!: string;
  @TextField({ description: '审批人账号' }) decidedBy!: string;
  @TextField({ description: '审批人' }) decidedByName!: string;
  @InstantField({ description: '审批时间' }) decidedAt!: string;
  @TextField({ description: '文号' }) documentNumber!: string;
  @TextField({ description: '会议', optional: true }) meeting?: string;
  @DayField({ description: '决定日期' }) decidedOn!: string;
  @TextField({ description: '意见', optional: true, max: 2000 }) opinion?: string;
  @TextField({ description: '扫描件', optional: true }) attachmentId?: string;
  @DayField({ description: '生效日期' }) effectiveOn!: string;
  @TextField({ description: '所依据的标准版本' }) ruleVersion!: string;
  @IdField({ description: '所依据的学年初统计', optional: true }) censusId?: string;
  @IdField({ description: '通知各方的事件' }) eventId!: string;
  @ListField(() => TransferLineView, { description: '明细', max: 10_000 }) lines!: TransferLineView[];
  @ListField(() => DeclinedLineView, { description: '未获同意的明细', max: 10_000 }) declined!: DeclinedLineView[];
}
