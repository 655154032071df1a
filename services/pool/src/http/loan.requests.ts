import { loanChangeKinds, type LoanChangeKind } from '@jiaobian/contracts';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import { ChoiceField, CountField, DayField, FromText, ListField, TextField } from '@jiaobian/service-kit';
import { StepRequest } from './adjustment.requests';

export class InstalmentRequest {
  @DayField({ description: '归还日期 due on' }) dueOn!: string;
  @CountField({ description: '归还编制数 posts', min: 1, max: 100_000 }) count!: number;
}

export class LoanRequest {
  @TextField({ description: '学校代码 borrower', max: 40 }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段 stage' }) stage!: Stage;
  @ChoiceField(tracks, { description: '编制类别 track' }) track!: Track;
  @CountField({ description: '借用编制数 posts', min: 1, max: 100_000 }) count!: number;
  @TextField({ description: '用途:临时、急需、阶段性 purpose', max: 500 }) purpose!: string;
  @DayField({ description: '起始日期 first day of the term' }) startsOn!: string;
  @ListField(() => InstalmentRequest, { description: '分期归还安排,合计等于借用数 instalments of return', max: 120 })
  instalments!: InstalmentRequest[];
}

export class LoanTextRequest extends LoanRequest {
  @CountField({ description: '所依据的版本 version that the edit started from', min: 1 }) version!: number;
}

export class LoanConsentRequest extends StepRequest {
  @TextField({ description: '文号 document number', max: 200 }) documentNumber!: string;
  @TextField({ description: '会议 meeting', max: 200, optional: true }) meeting?: string;
  @DayField({ description: '决定日期 day of the decision' }) decidedOn!: string;
  @TextField({ description: '意见 opinion', max: 2000, optional: true }) opinion?: string;
  @DayField({ description: '生效日期 day from which it holds; default the first day applied for', optional: true }) effectiveOn?: string;
  @TextField({ description: '自然减员不足以归还而仍同意的理由 why, where attrition does not cover the return', max: 2000, optional: true })
  exception?: string;
}

export class LoanChangeRequestBody {
  @ChoiceField(loanChangeKinds, { description: '续借、调整分期、提前归还、收回 what is asked' }) kind!: LoanChangeKind;
  @TextField({ description: '事由 reason', max: 2000 }) reason!: string;
  @ListField(() => InstalmentRequest, { description: '续借、调整分期:尚欠部分的全部归还安排', optional: true, max: 120 })
  instalments?: InstalmentRequest[];
  @CountField({ description: '提前归还、收回:编制数', optional: true, min: 1, max: 100_000 }) count?: number;
  @DayField({ description: '收回:期限,不填为当日', optional: true }) dueOn?: string;
}

export class LoanChangeConsentRequest {
  @TextField({ description: '文号 document number', max: 200 }) documentNumber!: string;
  @TextField({ description: '会议 meeting', max: 200, optional: true }) meeting?: string;
  @DayField({ description: '决定日期 day of the decision' }) decidedOn!: string;
  @TextField({ description: '意见 opinion', max: 2000, optional: true }) opinion?: string;
}

export class LoanOpinionRequest {
  @TextField({ description: '退回意见 what has to be corrected', max: 2000 }) opinion!: string;
}

export class LoanReasonRequest {
  @TextField({ description: '撤回原因 reason', max: 2000, optional: true }) reason?: string;
}

export class CardsQuery {
  @FromText()
  @CountField({ description: '年度,默认当年 year', min: 1986, max: 2200, optional: true })
  year?: number;
}
