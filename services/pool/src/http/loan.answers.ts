import {
  loanChangeKinds,
  loanMarks,
  type LoanChangeKind,
  type LoanMark,
  temporaryUses,
  type LoanStanding,
  type TemporaryUse,
} from '@jiaobian/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { filingStates, type FilingState } from '@jiaobian/filing';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  IdField,
  InstantField,
  ListField,
  ObjectField,
  TextField,
} from '@jiaobian/service-kit';
import type { LoanBasis, LoanSecurity } from '../domain/loans/loan-application';
import { DecisionAnswer, PersonAnswer } from './adjustment.answers';
import { HistoryAnswer } from './adjustment-view.answer';

const pendingStates = ['open', 'posted', 'void'] as const;
const ways = ['due', 'exit', 'early-return', 'recall'] as const;
const markField = { description: '预警:due-60、due-30、due-7 为预,overdue 为超', optional: true };

class InstalmentAnswer {
  @DayField({ description: '归还日期 due on' }) dueOn!: string;
  @CountField({ description: '归还编制数 posts' }) count!: number;
}

class PendingAnswer {
  @IdField({ description: '分期编号 instalment' }) pendingId!: string;
  @DayField({ description: '归还日期 due on' }) dueOn!: string;
  @CountField({ description: '应归还 to come back' }) count!: number;
  @CountField({ description: '已归还 come back' }) posted!: number;
  @ChoiceField(pendingStates, { description: '待归还、已归还、已由新的安排取代' }) state!: (typeof pendingStates)[number];
  @ChoiceField(loanMarks, markField) mark?: LoanMark;
}

class RepaymentAnswer {
  @IdField({ description: '编制变动 movement in the ledger' }) movementId!: string;
  @IdField({ description: '分期编号 instalment' }) pendingId!: string;
  @CountField({ description: '归还编制数 posts' }) count!: number;
  @ChoiceField(ways, { description: '到期、离编自动归还、提前归还、收回' }) way!: (typeof ways)[number];
  @DayField({ description: '生效日期 effective on' }) effectiveOn!: string;
  @TextField({ description: '文号 document number' }) documentNumber!: string;
}

/** The loan as the ledger has it today. */
export class LoanStandingAnswer implements Pick<
  LoanStanding,
  'movementId' | 'outstanding' | 'overdue' | 'dueOn' | 'startedOn' | 'renewals' | 'exception' | 'mark' | 'pendings' | 'repayments'
> {
  @IdField({ description: '借出的编制变动 movement in the ledger' }) movementId!: string;
  @CountField({ description: '尚欠 out' }) outstanding!: number;
  @CountField({ description: '其中逾期 of these overdue' }) overdue!: number;
  @DayField({ description: '起始日期 first day' }) startedOn!: string;
  @DayField({ description: '到期日期(最后一期) last day' }) dueOn!: string;
  @CountField({ description: '续借次数 renewals' }) renewals!: number;
  @TextField({ description: '自然减员不足而仍同意的理由', optional: true, max: 2000 }) exception?: string;
  @ChoiceField(loanMarks, markField) mark?: LoanMark;
  @ListField(() => PendingAnswer, { description: '归还安排,含已被取代的', max: 1000 }) pendings!: PendingAnswer[];
  @ListField(() => RepaymentAnswer, { description: '已归还', max: 10_000 }) repayments!: RepaymentAnswer[];
}

export class LoanSummaryAnswer {
  @IdField({ description: '编号 id of the case' }) id!: string;
  @IdField({ description: '借编编号 id of the loan in the ledger' }) loanId!: string;
  @ChoiceField(filingStates, { description: '状态 state' }) state!: FilingState;
  @CountField({ description: '版本 grows with each step' }) version!: number;
  @CountField({ description: '第几稿 which text of the case' }) revision!: number;
  @ObjectField(() => PersonAnswer, { description: '提出人 proposer' }) proposer!: PersonAnswer;
  @InstantField({ description: '建立时间 opened' }) openedAt!: string;
  @InstantField({ description: '预留到期', optional: true }) expiresAt?: string;
  @ObjectField(() => DecisionAnswer, { description: '决定 decision that stands', optional: true }) decision?: DecisionAnswer;
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @TextField({ description: '学校名称' }) schoolName!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '借用编制数' }) count!: number;
  @TextField({ description: '用途', max: 500 }) purpose!: string;
  @ChoiceField(temporaryUses, { description: '临时用编:产假、病假、支教', optional: true }) temporaryUse?: TemporaryUse;
  @DayField({ description: '起始日期' }) startsOn!: string;
  @DayField({ description: '到期日期' }) dueOn!: string;
  @FlagField({ description: '自然减员足以归还 attrition covers the return' }) covers!: boolean;
  @IdField({ description: '划转编号', optional: true }) transferId?: string;
  @ObjectField(() => LoanStandingAnswer, { description: '台账现状:已借出者', optional: true }) standing?: LoanStandingAnswer;
}

export class LoanListAnswer {
  @ListField(() => LoanSummaryAnswer, { description: '借编 loans, the newest first', max: 10_000 }) items!: LoanSummaryAnswer[];
}

class LoanBasisAnswer implements LoanBasis {
  @TextField({ description: '标准版本' }) ruleVersion!: string;
  @IdField({ description: '学年初统计' }) censusId!: string;
  @CountField({ description: '应核编制' }) entitled!: number;
  @TextField({ description: '核编的精确分数' }) exact!: string;
  @CountField({ description: '核定编制' }) authorised!: number;
  @CountField({ description: '实有人数' }) occupied!: number;
  @CountField({ description: '空编' }) vacant!: number;
  @CountField({ description: '缺额 = 应核 − 核定' }) shortfall!: number;
  @CountField({ description: '周转池可借' }) poolAvailable!: number;
}

class RetirementAnswer {
  @IdField({ description: '人员' }) personId!: string;
  @TextField({ description: '姓名' }) name!: string;
  @DayField({ description: '出生日期' }) bornOn!: string;
  @TextField({ description: '达到法定退休年龄的月份 YYYY-MM' }) month!: string;
  @DayField({ description: '空出编制的日期' }) freesPostOn!: string;
}

class SecuredInstalmentAnswer {
  @DayField({ description: '归还日期' }) dueOn!: string;
  @CountField({ description: '至此累计应归还' }) due!: number;
  @CountField({ description: '至此预计累计空出' }) freed!: number;
  @FlagField({ description: '足以归还' }) covered!: boolean;
}

class SpecialPostsAnswer {
  @IdField({ description: '特岗批次行' }) lineId!: string;
  @CountField({ description: '批次年度' }) cohortYear!: number;
  @DayField({ description: '服务期满' }) dueOn!: string;
  @TextField({ description: '期满月份 YYYY-MM' }) month!: string;
  @TextField({ description: '学科' }) subject!: string;
  @CountField({ description: '为其预留的编制数' }) needed!: number;
}

class LoanSecurityAnswer implements LoanSecurity {
  @CountField({ description: '借用期内预计自然减员' }) expected!: number;
  @CountField({ description: '已有去向:其他借编期内应归还 + 特岗期满转编' }) promised!: number;
  @CountField({ description: '该校其他借编期内应归还' }) owedElsewhere!: number;
  @ListField(() => SpecialPostsAnswer, { description: '借用期内服务期满的特岗批次,按月', max: 10_000, optional: true })
  specialPosts?: SpecialPostsAnswer[];
  @CountField({ description: '可用于归还 = 预计减员 − 已有去向' }) free!: number;
  @CountField({ description: '借用编制数' }) count!: number;
  @FlagField({ description: '足以归还:原则同意;不足:由编办定数' }) covers!: boolean;
  @ListField(() => SecuredInstalmentAnswer, { description: '各期', max: 120 }) instalments!: SecuredInstalmentAnswer[];
  @ListField(() => RetirementAnswer, { description: '预计退休人员,按月', max: 10_000 }) retirements!: RetirementAnswer[];
}

export class LoanChangeAnswer {
  @IdField({ description: '编号 id of the case' }) id!: string;
  @IdField({ description: '借编事项' }) loanCaseId!: string;
  @ChoiceField(loanChangeKinds, { description: '续借、调整分期、提前归还、收回' }) kind!: LoanChangeKind;
  @TextField({ description: '事由', max: 2000 }) reason!: string;
  @ListField(() => InstalmentAnswer, { description: '新的归还安排', optional: true, max: 120 }) instalments?: InstalmentAnswer[];
  @CountField({ description: '编制数', optional: true }) count?: number;
  @DayField({ description: '收回期限', optional: true }) dueOn?: string;
  @ChoiceField(filingStates, { description: '状态' }) state!: FilingState;
  @ObjectField(() => PersonAnswer, { description: '提出人' }) proposer!: PersonAnswer;
  @TextField({ description: '提出或修改过的账号:不得审批', listOf: 1000 }) contributors!: string[];
  @InstantField({ description: '提出时间' }) openedAt!: string;
  @ObjectField(() => DecisionAnswer, { description: '决定', optional: true }) decision?: DecisionAnswer;
}

export class LoanAnswer extends LoanSummaryAnswer {
  @TextField({ description: '提出或修改过的账号:不得审批', listOf: 1000 }) contributors!: string[];
  @ListField(() => InstalmentAnswer, { description: '申请的归还安排', max: 120 }) instalments!: InstalmentAnswer[];
  @ObjectField(() => LoanBasisAnswer, { description: '缺额依据' }) basis!: LoanBasisAnswer;
  @ObjectField(() => LoanSecurityAnswer, { description: '安全性核查' }) security!: LoanSecurityAnswer;
  @DayField({ description: '生效日期', optional: true }) effectiveOn?: string;
  @ListField(() => HistoryAnswer, { description: '经过', max: 10_000 }) history!: HistoryAnswer[];
  @ListField(() => LoanChangeAnswer, { description: '续借、调整、归还、收回', max: 1000 }) changes!: LoanChangeAnswer[];
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: '相关地址 links' }) links!: Record<string, string>;
}
