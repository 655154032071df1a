import { ChoiceField, DayField, IdField, InstantField, ListField, TextField } from '@jiaobian/service-kit';
import type { SchoolChangeAnswer } from '../../commands/propose-school-change/propose-school-change.handler';
import { schoolChangeKinds, type SchoolChangeKind } from '../../domain/school-change/school-change';
import { correctionStates } from '../requests/correction-requests';
import { SplitPartBody } from '../requests/school-change-requests';

const optional = true;

export class SchoolChangeAnswerBody implements SchoolChangeAnswer {
  @IdField({ description: '事项编号' }) changeId!: string;
  @ChoiceField(correctionStates, { description: '状态' }) state!: (typeof correctionStates)[number];
  @IdField({ description: '编制变动,可查 /movements/:id', optional }) movementId?: string;
}

/** 学校撤并调整 with its decision. */
export class SchoolChangeView extends SchoolChangeAnswerBody {
  @ChoiceField(schoolChangeKinds, { description: '类别' }) kind!: SchoolChangeKind;
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @TextField({ description: '去向学校代码', optional }) to?: string;
  @ListField(() => SplitPartBody, { description: '拆分的去向', max: 1000 }) parts!: SplitPartBody[];
  @TextField({ description: '原因', max: 1000 }) reason!: string;
  @DayField({ description: '生效日期' }) effectiveOn!: string;
  @TextField({ description: '提出人账号' }) proposedBy!: string;
  @TextField({ description: '提出人' }) proposedByName!: string;
  @InstantField({ description: '提出时间' }) proposedAt!: string;
  @TextField({ description: '决定人', optional }) decidedByName?: string;
  @InstantField({ description: '决定时间', optional }) decidedAt?: string;
  @TextField({ description: '文号', optional }) documentNumber?: string;
  @TextField({ description: '会议', optional }) meeting?: string;
  @DayField({ description: '决定日期', optional }) decidedOn?: string;
  @TextField({ description: '意见', optional, max: 2000 }) opinion?: string;
}
