import {
  loanChangeKinds,
  type InstalmentAsked,
  type LoanChangeConsent,
  type LoanChangeKind,
  type LoanChangeRequest,
  type LoanTerms,
  temporaryUses,
  type TemporaryUse,
} from '@jiaobian/contracts';
import { ChoiceField, CountField, DayField, FromText, IdField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';
import { DecisionBody } from './decision-body';

export class InstalmentBody implements InstalmentAsked {
  @IdField({ description: '分期编号,由提出方给定' }) pendingId!: string;
  @DayField({ description: '归还日期' }) dueOn!: string;
  @CountField({ description: '归还编制数', min: 1 }) count!: number;
}

export class LoanTermsBody implements LoanTerms {
  @IdField({ description: '借编编号' }) loanId!: string;
  @TextField({ description: '用途', max: 500 }) purpose!: string;
  @ChoiceField(temporaryUses, { description: '临时用编:产假、病假、支教', optional: true }) temporaryUse?: TemporaryUse;
  @ListField(() => InstalmentBody, { description: '归还安排:合计等于借出数', max: 120 }) instalments!: InstalmentBody[];
  @TextField({ description: '自然减员不足以归还而仍同意的理由', optional: true, max: 2000 }) exception?: string;
}

export class LoanChangeBody implements LoanChangeRequest {
  @IdField({ description: '变更申请编号' }) changeId!: string;
  @IdField({ description: '借编编号' }) loanId!: string;
  @IdField({ description: '事项编号' }) caseId!: string;
  @ChoiceField(loanChangeKinds, { description: '续借、调整分期、提前归还、收回' }) kind!: LoanChangeKind;
  @TextField({ description: '事由', max: 2000 }) reason!: string;
  @TextField({ description: '提出、修改过本事项的账号', listOf: 1000 }) contributors!: string[];
  @ListField(() => InstalmentBody, { description: '续借、调整分期:尚欠部分的全部归还安排', optional: true, max: 120 })
  instalments?: InstalmentBody[];
  @CountField({ description: '提前归还、收回:编制数', optional: true, min: 1 }) count?: number;
  @DayField({ description: '收回:期限,不填为当日', optional: true }) dueOn?: string;
}

export class LoanConsentBody implements LoanChangeConsent {
  @ObjectField(() => DecisionBody, { description: '编办决定 decision of the staffing office' }) decision!: DecisionBody;
}

export class CardsQuery {
  @FromText()
  @CountField({ description: '年度,默认当年', min: 1986, max: 2200, optional: true })
  year?: number;
}
