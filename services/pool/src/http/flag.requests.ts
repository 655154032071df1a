import { flagKinds, type FlagKind } from '@jiaobian/contracts';
import { ChoiceField, CountField, DayField, FlagField, FromText, IdField, TextField } from '@jiaobian/service-kit';
import { flagParameterNames, type FlagParameterName } from '../domain/flags/flag-parameters';
import { assignees, flagStates, type Assignee, type FlagState } from '../domain/flags/flag-steps';

export class FlagQuery {
  @TextField({ description: '学校代码,或 pool unit', max: 40, optional: true }) unit?: string;
  @ChoiceField(flagKinds, { description: '种类 kind', optional: true }) kind?: FlagKind;
  @ChoiceField(flagStates, { description: '状态 state', optional: true }) state?: FlagState;
  @FromText()
  @FlagField({ description: '只列本人待办:待本单位整改,或待审核 only what waits for the caller', optional: true })
  waiting?: boolean;
}

class FlagPaper {
  @TextField({ description: '文号 document number', max: 200 }) documentNumber!: string;
  @TextField({ description: '会议 meeting', max: 200, optional: true }) meeting?: string;
  @DayField({ description: '决定日期 day of the decision' }) decidedOn!: string;
}

export class FindingRequest extends FlagPaper {
  @IdField({ description: '编号,由登记人给定 id' }) flagId!: string;
  @TextField({ description: '学校代码,或 pool unit', max: 40 }) unit!: string;
  @ChoiceField(flagKinds, { description: '种类 kind' }) kind!: FlagKind;
  @TextField({ description: '发现的情况 what was found', max: 2000 }) text!: string;
}

class FlagVersion {
  @FromText()
  @CountField({ description: '所依据的版本 version that was seen', min: 1, optional: true })
  version?: number;
}

export class FlagAssignRequest extends FlagVersion {
  @ChoiceField(assignees, { description: '整改责任方 who rectifies' }) assignee!: Assignee;
  @DayField({ description: '整改期限 deadline' }) deadline!: string;
  @TextField({ description: '整改要求 what is to be rectified', max: 2000 }) text!: string;
  @TextField({ description: '督办文号 document number', max: 200, optional: true }) documentNumber?: string;
}

export class FlagAnswerRequest extends FlagVersion {
  @TextField({ description: '整改情况 what was rectified', max: 4000 }) text!: string;
  @TextField({ description: '文号 document number', max: 200, optional: true }) documentNumber?: string;
  @IdField({ description: '扫描件 scan', optional: true }) attachmentId?: string;
}

export class FlagAcceptRequest extends FlagVersion {
  @TextField({ description: '文号 document number', max: 200 }) documentNumber!: string;
  @TextField({ description: '会议 meeting', max: 200, optional: true }) meeting?: string;
  @DayField({ description: '决定日期 day of the decision' }) decidedOn!: string;
  @TextField({ description: '认可理由:情况仍存在时必填 why, where the fact stands on', max: 2000, optional: true }) opinion?: string;
}

export class FlagReturnRequest extends FlagVersion {
  @TextField({ description: '退回意见 what is missing', max: 2000 }) opinion!: string;
  @DayField({ description: '新的期限 new deadline', optional: true }) deadline?: string;
  @TextField({ description: '文号 document number', max: 200, optional: true }) documentNumber?: string;
}

export class FlagParameterRequest extends FlagPaper {
  @ChoiceField(flagParameterNames, { description: '参数 parameter' }) name!: FlagParameterName;
  @CountField({ description: '数值 value', max: 366 }) value!: number;
  @TextField({ description: '理由 reason', max: 2000 }) reason!: string;
}
