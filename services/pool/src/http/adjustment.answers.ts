import { filingStates, type FilingState } from '@jiaobian/filing';
import { ChoiceField, CountField, DayField, IdField, InstantField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';

export class PersonAnswer {
  @TextField({ description: '账号 account' }) accountId!: string;
  @TextField({ description: '姓名 name' }) name!: string;
}

export class DecisionAnswer {
  @ObjectField(() => PersonAnswer, { description: '经办人 who decided' }) decidedBy!: PersonAnswer;
  @InstantField({ description: '登记时间 when it was recorded' }) decidedAt!: string;
  @TextField({ description: '文号 document number', optional: true }) documentNumber?: string;
  @TextField({ description: '会议 meeting', optional: true }) meeting?: string;
  @DayField({ description: '决定日期 day of the decision', optional: true }) decidedOn?: string;
  @TextField({ description: '意见 opinion', max: 2000, optional: true }) opinion?: string;
  @IdField({ description: '扫描件 scan', optional: true }) attachmentId?: string;
}

export class AdjustmentSummaryAnswer {
  @IdField({ description: '编号 id of the case' }) id!: string;
  @CountField({ description: '年度 year' }) year!: number;
  @ChoiceField(filingStates, { description: '状态 state' }) state!: FilingState;
  @CountField({ description: '版本 grows with each step' }) version!: number;
  @CountField({ description: '第几稿 which text of the case' }) revision!: number;
  @ObjectField(() => PersonAnswer, { description: '提出人 proposer' }) proposer!: PersonAnswer;
  @InstantField({ description: '建立时间 opened' }) openedAt!: string;
  @InstantField({ description: '提交时间 submitted', optional: true }) submittedAt?: string;
  @InstantField({ description: '预留到期 when the held posts become free by themselves', optional: true }) expiresAt?: string;
  @ObjectField(() => DecisionAnswer, { description: '决定 decision that stands', optional: true }) decision?: DecisionAnswer;
  @IdField({ description: '划转编号 transfer in the ledger', optional: true }) transferId?: string;
  @CountField({ description: '行数 lines' }) lineCount!: number;
  @CountField({ description: '编制数 posts that move' }) postCount!: number;
  @CountField({ description: '未获同意的行数 lines declined' }) declinedLines!: number;
  @CountField({ description: '未获同意的编制数 posts of lines declined' }) declinedPosts!: number;
}

export class StateCountsAnswer implements Record<FilingState, number> {
  @CountField({ description: '草稿' }) draft!: number;
  @CountField({ description: '待备案' }) submitted!: number;
  @CountField({ description: '已退回' }) returned!: number;
  @CountField({ description: '已失效' }) lapsed!: number;
  @CountField({ description: '已撤回' }) withdrawn!: number;
  @CountField({ description: '已备案同意' }) consented!: number;
}

export class AdjustmentListAnswer {
  @ListField(() => AdjustmentSummaryAnswer, { description: '方案 adjustments, the newest first', max: 10_000 })
  items!: AdjustmentSummaryAnswer[];
  @ObjectField(() => StateCountsAnswer, { description: '各状态数量 how many in each state' }) counts!: StateCountsAnswer;
  @CountField({ description: '待办数量 how many wait for the caller’s office' }) toDo!: number;
}
