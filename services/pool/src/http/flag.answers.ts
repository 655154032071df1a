import { flagKinds, type FlagKind } from '@jiaobian/contracts';
import { ApiProperty } from '@nestjs/swagger';
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
import { flagParameterNames, type FlagParameterName } from '../domain/flags/flag-parameters';
import type { Confidence } from '../domain/flags/flag-rules';
import { assignees, flagStates, flagSteps, type Assignee, type FlagState, type FlagStep } from '../domain/flags/flag-steps';
import { referenceKinds } from '../domain/flags/finding';
import { AttachmentAnswer } from './adjustment-view.answer';

const origins = ['rule', 'recorded'] as const;
const causeKinds = ['event', 'clock', 'person'] as const;
const confidences = ['H', 'M', 'D'] as const;
const steps = ['open', ...flagSteps] as const;

class FlagTextAnswer {
  @TextField({ description: '中文', max: 4000 }) zh!: string;
  @TextField({ description: 'English', max: 4000 }) en!: string;
}

class FlagFigureAnswer {
  @TextField({ description: '名称 name' }) name!: string;
  @ObjectField(() => FlagTextAnswer, { description: '名称' }) title!: FlagTextAnswer;
  @ApiProperty({ oneOf: [{ type: 'number' }, { type: 'string' }], description: '数值 value' }) value!: number | string;
}

class FlagReferenceAnswer {
  @ChoiceField(referenceKinds, { description: '依据:台账分录、编制变动、借编事项、人员、导入、文件' })
  kind!: (typeof referenceKinds)[number];
  @TextField({ description: '编号 id' }) id!: string;
  @TextField({ description: '说明', optional: true }) text?: string;
}

class FlagEvidenceAnswer {
  @ObjectField(() => FlagTextAnswer, { description: '一句话' }) text!: FlagTextAnswer;
  @ListField(() => FlagFigureAnswer, { description: '数据 figures', max: 100 }) figures!: FlagFigureAnswer[];
  @ListField(() => FlagReferenceAnswer, { description: '依据 what can be opened', max: 10_000 }) references!: FlagReferenceAnswer[];
}

class FlagCauseAnswer {
  @ChoiceField(causeKinds, { description: '事件、日期、人' }) kind!: (typeof causeKinds)[number];
  @IdField({ description: '事件编号', optional: true }) eventId?: string;
  @TextField({ description: '事件类型', optional: true }) eventType?: string;
  @TextField({ description: '时间或日期' }) at!: string;
  @TextField({ description: '数据截至 watermark', optional: true }) watermark?: string;
  @TextField({ description: '登记人', optional: true }) byName?: string;
  @TextField({ description: '文号', optional: true }) documentNumber?: string;
  @TextField({ description: '会议', optional: true }) meeting?: string;
  @DayField({ description: '决定日期', optional: true }) decidedOn?: string;
}

export class FlagSummaryAnswer {
  @IdField({ description: '编号 id' }) id!: string;
  @TextField({ description: '学校代码,或 pool' }) unit!: string;
  @TextField({ description: '单位名称' }) unitName!: string;
  @ChoiceField(flagKinds, { description: '种类 kind' }) kind!: FlagKind;
  @ObjectField(() => FlagTextAnswer, { description: '种类名称' }) kindName!: FlagTextAnswer;
  @TextField({ description: '事项:学段与类别、借编、文件 subject' }) subject!: string;
  @ChoiceField(stages, { description: '学段', optional: true }) stage?: Stage;
  @ChoiceField(tracks, { description: '编制类别', optional: true }) track?: Track;
  @ChoiceField(origins, { description: '系统规则,或编办登记' }) origin!: (typeof origins)[number];
  @ChoiceField(flagStates, { description: '状态 state' }) state!: FlagState;
  @CountField({ description: '版本' }) version!: number;
  @ObjectField(() => FlagTextAnswer, { description: '证据,最近一次,一句话' }) text!: FlagTextAnswer;
  @ObjectField(() => FlagTextAnswer, { description: '依据来源 source' }) source!: FlagTextAnswer;
  @ChoiceField(confidences, { description: '可信度:H 文件原文,M 转述,D 县定' }) confidence!: Confidence;
  @DayField({ description: '发现日期' }) openedOn!: string;
  @InstantField({ description: '发现时间' }) openedAt!: string;
  @ObjectField(() => FlagCauseAnswer, { description: '由什么发现' }) openedBy!: FlagCauseAnswer;
  @ChoiceField(assignees, { description: '整改责任方', optional: true }) assignee?: Assignee;
  @DayField({ description: '整改期限', optional: true }) deadline?: string;
  @TextField({ description: '整改要求', optional: true, max: 2000 }) assignment?: string;
  @FlagField({ description: '超期未答复' }) isOverdue!: boolean;
  @TextField({ description: '整改情况', optional: true, max: 4000 }) answer?: string;
  @TextField({ description: '整改文号', optional: true }) answerDocument?: string;
  @IdField({ description: '整改扫描件', optional: true }) answerAttachment?: string;
  @DayField({ description: '答复日期', optional: true }) answeredOn?: string;
  @TextField({ description: '答复人', optional: true }) answeredByName?: string;
  @FlagField({ description: '逾期答复' }) isLate!: boolean;
  @TextField({ description: '审核人', optional: true }) decidedByName?: string;
  @InstantField({ description: '审核时间', optional: true }) decidedAt?: string;
  @TextField({ description: '文号', optional: true }) documentNumber?: string;
  @TextField({ description: '会议', optional: true }) meeting?: string;
  @DayField({ description: '决定日期', optional: true }) decidedOn?: string;
  @TextField({ description: '审核意见', optional: true, max: 2000 }) opinion?: string;
  @InstantField({ description: '消除或结束时间', optional: true }) endedAt?: string;
  @ObjectField(() => FlagCauseAnswer, { description: '由什么消除', optional: true }) endedBy?: FlagCauseAnswer;
}

class FlagEvidenceRecordAnswer {
  @CountField({ description: '第几次' }) place!: number;
  @ObjectField(() => FlagEvidenceAnswer, { description: '证据' }) evidence!: FlagEvidenceAnswer;
  @ObjectField(() => FlagCauseAnswer, { description: '由什么得知' }) cause!: FlagCauseAnswer;
  @InstantField({ description: '记录时间' }) recordedAt!: string;
}

class FlagStepAnswer {
  @CountField({ description: '版本' }) version!: number;
  @ChoiceField(steps, { description: '步骤' }) step!: FlagStep | 'open';
  @ChoiceField(flagStates, { description: '之前', optional: true }) stateBefore?: FlagState;
  @ChoiceField(flagStates, { description: '之后' }) stateAfter!: FlagState;
  @TextField({ description: '经办人' }) actorName!: string;
  @InstantField({ description: '时间' }) at!: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: '内容' }) details!: Record<string, unknown>;
}

export class FlagAnswer extends FlagSummaryAnswer {
  @ObjectField(() => FlagTextAnswer, { description: '规则 rule' }) rule!: FlagTextAnswer;
  @ObjectField(() => FlagEvidenceAnswer, { description: '证据,最近一次 evidence' }) evidence!: FlagEvidenceAnswer;
  @TextField({ description: '答复过的账号:不得审核', listOf: 1000 }) answerers!: string[];
  @ListField(() => FlagEvidenceRecordAnswer, { description: '各次证据', max: 10_000 }) evidences!: FlagEvidenceRecordAnswer[];
  @ListField(() => FlagStepAnswer, { description: '经过', max: 10_000 }) history!: FlagStepAnswer[];
  @ListField(() => AttachmentAnswer, { description: '扫描件', max: 1000 }) attachments!: AttachmentAnswer[];
}

export class FlagListAnswer {
  @ListField(() => FlagSummaryAnswer, { description: '督查事项 flags', max: 5000 }) items!: FlagSummaryAnswer[];
}

class FlagKindAnswer {
  @ChoiceField(flagKinds, { description: '种类' }) kind!: FlagKind;
  @ObjectField(() => FlagTextAnswer, { description: '名称' }) name!: FlagTextAnswer;
  @ObjectField(() => FlagTextAnswer, { description: '规则' }) rule!: FlagTextAnswer;
  @ObjectField(() => FlagTextAnswer, { description: '来源' }) source!: FlagTextAnswer;
  @ChoiceField(confidences, { description: '可信度' }) confidence!: Confidence;
  @ChoiceField(flagParameterNames, { description: '参数', listOf: 10 }) parameters!: FlagParameterName[];
}

class SetFlagParameterAnswer {
  @ChoiceField(flagParameterNames, { description: '参数' }) name!: FlagParameterName;
  @CountField({ description: '数值' }) value!: number;
  @TextField({ description: '理由', max: 2000 }) reason!: string;
  @TextField({ description: '文号' }) documentNumber!: string;
  @TextField({ description: '会议', optional: true }) meeting?: string;
  @DayField({ description: '决定日期' }) decidedOn!: string;
  @TextField({ description: '经办人' }) setByName!: string;
}

class FlagParameterAnswer {
  @ChoiceField(flagParameterNames, { description: '参数' }) name!: FlagParameterName;
  @ObjectField(() => FlagTextAnswer, { description: '名称' }) title!: FlagTextAnswer;
  @CountField({ description: '现行数值' }) value!: number;
  @CountField({ description: '默认值' }) usual!: number;
  @CountField({ description: '最大值' }) most!: number;
  @ObjectField(() => SetFlagParameterAnswer, { description: '县定记录', optional: true }) set?: SetFlagParameterAnswer;
}

export class FlagRulesAnswer {
  @ListField(() => FlagKindAnswer, { description: '种类', max: 100 }) kinds!: FlagKindAnswer[];
  @ListField(() => FlagParameterAnswer, { description: '参数', max: 100 }) parameters!: FlagParameterAnswer[];
}
