import {
  loanChangeKinds,
  loanMarks,
  type LoanChangeAnswer,
  type LoanChangeKind,
  type LoanMark,
  type LoanStanding,
  type PoolCards,
  temporaryUses,
  type TemporaryUse,
} from '@jiaobian/contracts';
import { ChoiceField, CountField, DayField, IdField, InstantField, ListField, TextField } from '@jiaobian/service-kit';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';

const pendingStates = ['open', 'posted', 'void'] as const;
const changeStates = ['proposed', 'consented', 'withdrawn'] as const;
const ways = ['due', 'exit', 'early-return', 'recall'] as const;
const ledgerStages = [...stages, 'any'] as const;
const markField = { description: '预警:due-60、due-30、due-7 为预,overdue 为超', optional: true };

export class PendingView {
  @IdField({ description: '分期编号' }) pendingId!: string;
  @DayField({ description: '归还日期' }) dueOn!: string;
  @CountField({ description: '应归还' }) count!: number;
  @CountField({ description: '已归还' }) posted!: number;
  @ChoiceField(pendingStates, { description: '待归还、已归还、已由新的安排取代' }) state!: (typeof pendingStates)[number];
  @ChoiceField(loanMarks, markField) mark?: LoanMark;
}

export class RepaymentView {
  @IdField({ description: '编制变动,可查 /movements/:id' }) movementId!: string;
  @IdField({ description: '分期编号' }) pendingId!: string;
  @CountField({ description: '归还编制数' }) count!: number;
  @ChoiceField(ways, { description: '到期、离编自动归还、提前归还、收回' }) way!: (typeof ways)[number];
  @DayField({ description: '生效日期' }) effectiveOn!: string;
  @TextField({ description: '文号' }) documentNumber!: string;
}

export class LoanChangeView {
  @IdField({ description: '变更申请编号' }) changeId!: string;
  @IdField({ description: '事项编号' }) caseId!: string;
  @ChoiceField(loanChangeKinds, { description: '续借、调整分期、提前归还、收回' }) kind!: LoanChangeKind;
  @ChoiceField(changeStates, { description: '状态' }) state!: (typeof changeStates)[number];
  @TextField({ description: '事由', max: 2000 }) reason!: string;
  @TextField({ description: '文号', optional: true }) documentNumber?: string;
  @DayField({ description: '决定日期', optional: true }) decidedOn?: string;
}

/** 借编 as it stands today. */
export class LoanView implements LoanStanding {
  @IdField({ description: '借编编号' }) loanId!: string;
  @IdField({ description: '事项编号' }) caseId!: string;
  @IdField({ description: '划转编号,可查 /transfers/:id' }) transferId!: string;
  @IdField({ description: '借出的编制变动,可查 /movements/:id' }) movementId!: string;
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @TextField({ description: '学校名称' }) schoolName!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '借出编制数' }) count!: number;
  @CountField({ description: '尚欠' }) outstanding!: number;
  @CountField({ description: '其中逾期' }) overdue!: number;
  @DayField({ description: '起始日期' }) startedOn!: string;
  @DayField({ description: '到期日期(最后一期)' }) dueOn!: string;
  @CountField({ description: '续借次数' }) renewals!: number;
  @TextField({ description: '用途', max: 500 }) purpose!: string;
  @ChoiceField(temporaryUses, { description: '临时用编:产假、病假、支教', optional: true }) temporaryUse?: TemporaryUse;
  @TextField({ description: '自然减员不足而仍同意的理由', optional: true, max: 2000 }) exception?: string;
  @TextField({ description: '文号' }) documentNumber!: string;
  @DayField({ description: '决定日期' }) decidedOn!: string;
  @ChoiceField(loanMarks, markField) mark?: LoanMark;
  @ListField(() => PendingView, { description: '归还安排,含已被取代的', max: 1000 }) pendings!: PendingView[];
  @ListField(() => RepaymentView, { description: '已归还', max: 10_000 }) repayments!: RepaymentView[];
  @ListField(() => LoanChangeView, { description: '变更', max: 1000 }) changes!: LoanChangeView[];
}

export class LoanChangeAnswerBody implements LoanChangeAnswer {
  @IdField({ description: '变更申请编号' }) changeId!: string;
  @IdField({ description: '借编编号' }) loanId!: string;
  @ChoiceField(changeStates, { description: '状态' }) state!: (typeof changeStates)[number];
  @TextField({ description: '审批人账号', optional: true }) decidedBy?: string;
  @TextField({ description: '审批人', optional: true }) decidedByName?: string;
  @InstantField({ description: '审批时间', optional: true }) decidedAt?: string;
}

export class PostedDueBody {
  @IdField({ description: '有到期归还的借编', listOf: 10_000 }) loans!: string[];
}

class CardAccountView {
  @IdField({ description: '账户,分录见 /accounts/:id/entries' }) accountId!: string;
  @TextField({ description: '单位' }) unit!: string;
  @ChoiceField(ledgerStages, { description: '学段' }) stage!: Stage | 'any';
  @TextField({ description: '状态' }) state!: string;
  @CountField({ description: '余额' }) balance!: number;
}

class CardPendingView {
  @IdField({ description: '分期编号' }) pendingId!: string;
  @IdField({ description: '借编编号,可查 /loans/:id' }) loanId!: string;
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @DayField({ description: '归还日期' }) dueOn!: string;
  @CountField({ description: '尚欠' }) count!: number;
  @ChoiceField(loanMarks, markField) mark?: LoanMark;
}

export class PoolCardView {
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '总数 = 已借出 + 剩余 + 预留或冻结' }) total!: number;
  @CountField({ description: '已借出 = Σ 各校借入' }) lent!: number;
  @CountField({ description: '剩余 = 周转池空缺' }) left!: number;
  @CountField({ description: '周转池预留、冻结' }) held!: number;
  @CountField({ description: '本年应收回:本年到期而尚欠的' }) dueThisYear!: number;
  @CountField({ description: '逾期' }) overdue!: number;
  @ListField(() => CardAccountView, { description: '各数所依据的账户', max: 30_000 }) accounts!: CardAccountView[];
  @ListField(() => CardPendingView, { description: '至本年底到期而尚欠的分期', max: 30_000 }) pendings!: CardPendingView[];
}

export class PoolCardsView implements PoolCards {
  @CountField({ description: '年度' }) year!: number;
  @DayField({ description: '今天(县里的日期)' }) today!: string;
  @ListField(() => PoolCardView, { description: '各类别', max: 10 }) tracks!: PoolCardView[];
}
