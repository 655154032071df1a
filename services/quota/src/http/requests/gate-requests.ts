import { CountField, DayField, IdField, ListField, ObjectField, TextField, ChoiceField } from '@jiaobian/service-kit';
import {
  heldCaseKinds,
  type DeclinedLine,
  type HeldCaseKind,
  type HoldLine,
  type HoldRequest,
  type RegistrationRequest,
  type TransferRequest,
} from '@jiaobian/contracts';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import { DecisionBody } from './decision-body';
import { LoanTermsBody } from './loan-requests';

class TotalBody {
  @ChoiceField(tracks, { description: '编制类别 track' }) track!: Track;
  @CountField({ description: '编制总量 approved total' }) total!: number;
  @TextField({ description: '文号 document number' }) documentNumber!: string;
  @DayField({ description: '批准日期' }) decidedOn!: string;
}

class PostsBody {
  @TextField({ description: '学校代码 school code', max: 40 }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段 stage' }) stage!: Stage;
  @ChoiceField(tracks, { description: '编制类别 track' }) track!: Track;
  @CountField({ description: '核定编制数 posts approved' }) authorised!: number;
  @CountField({ description: '实有人数 people on them' }) occupied!: number;
}

export class RegistrationBody implements RegistrationRequest {
  @IdField({ description: '导入批次 import' }) importId!: string;
  @ListField(() => TotalBody, { description: '县编制总量 county totals', max: 10 }) totals!: TotalBody[];
  @ListField(() => PostsBody, { description: '各校编制 posts of each school, stage and track', max: 30_000 }) posts!: PostsBody[];
}

class HoldLineBody implements HoldLine {
  @TextField({ description: '明细编号 line', max: 100 }) lineId!: string;
  @TextField({ description: '调出单位:学校代码或 pool', max: 40 }) from!: string;
  @TextField({ description: '调入单位:学校代码或 pool', max: 40 }) to!: string;
  @ChoiceField(stages, { description: '学段 stage' }) stage!: Stage;
  @ChoiceField(stages, { description: '调出学校的学段(跨学段时)stage of the giver', optional: true }) fromStage?: Stage;
  @ChoiceField(tracks, { description: '编制类别 track' }) track!: Track;
  @CountField({ description: '编制数 posts', min: 1 }) count!: number;
}

export class HoldBody implements HoldRequest {
  @IdField({ description: '预留编号 hold' }) holdId!: string;
  @IdField({ description: '事项编号 case' }) caseId!: string;
  @ChoiceField(heldCaseKinds, { description: '事项类型' }) caseKind!: HeldCaseKind;
  @CountField({ description: '第几次提交 revision' }) caseRevision!: number;
  @CountField({ description: '学年 school year', min: 1986, max: 2200 }) schoolYear!: number;
  @TextField({ description: '事由 reason', max: 2000 }) reason!: string;
  @TextField({ description: '提出、修改过本事项的账号', listOf: 1000 }) contributors!: string[];
  @CountField({ description: '预留天数 days until it lapses', min: 1, max: 366 }) expiresInDays!: number;
  @ListField(() => HoldLineBody, { description: '明细 lines', max: 10_000 }) lines!: HoldLineBody[];
}

export class ReleaseBody {
  @TextField({ description: '原因 reason', max: 2000 }) reason!: string;
}

class DeclinedLineBody implements DeclinedLine {
  @TextField({ description: '明细编号 line', max: 100 }) lineId!: string;
  @TextField({ description: '不同意的理由 reason', max: 2000 }) reason!: string;
}

export class TransferBody implements TransferRequest {
  @IdField({ description: '划转编号 transfer' }) transferId!: string;
  @IdField({ description: '预留编号 hold' }) holdId!: string;
  @DayField({ description: '生效日期 effective on' }) effectiveOn!: string;
  @ObjectField(() => DecisionBody, { description: '编办决定 decision of the staffing office' }) decision!: DecisionBody;
  @ObjectField(() => LoanTermsBody, { description: '借编的归还安排:仅限借编事项', optional: true }) loan?: LoanTermsBody;
  @ListField(() => DeclinedLineBody, { description: '不同意的明细,其余均为同意 lines declined', max: 10_000, optional: true })
  declined?: DeclinedLineBody[];
}
