import { ChoiceField, CountField, DayField, IdField, InstantField, ListField, TextField } from '@jiaobian/service-kit';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';

const optional = true;
export const exceptionStates = ['upcoming', 'live', 'used', 'expired', 'ended'] as const;

export class ExceptionAnswerBody {
  @IdField({ description: '例外编号' }) exceptionId!: string;
}

export class ExceptionUseView {
  @IdField({ description: '编制变动,可查 /movements/:id' }) movementId!: string;
  @CountField({ description: '凭此例外调入的编制数' }) count!: number;
  @DayField({ description: '生效日期' }) effectiveOn!: string;
  @IdField({ description: '此变动已被冲回,例外数退还', optional }) reversedBy?: string;
}

/** 超编例外: listed for ever. */
export class ExceptionView {
  @IdField({ description: '例外编号' }) exceptionId!: string;
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '例外编制数' }) count!: number;
  @CountField({ description: '已用' }) used!: number;
  @DayField({ description: '起始日期' }) startsOn!: string;
  @DayField({ description: '截止日期,当日仍有效' }) endsOn!: string;
  @ChoiceField(exceptionStates, { description: '状态,以数据库的今日为准' }) state!: (typeof exceptionStates)[number];
  @TextField({ description: '原因', max: 1000 }) reason!: string;
  @TextField({ description: '文号' }) documentNumber!: string;
  @TextField({ description: '会议', optional }) meeting?: string;
  @DayField({ description: '决定日期' }) decidedOn!: string;
  @TextField({ description: '办理人' }) grantedByName!: string;
  @InstantField({ description: '办理时间' }) grantedAt!: string;
  @InstantField({ description: '提前结束时间', optional }) endedAt?: string;
  @TextField({ description: '提前结束的原因', optional, max: 1000 }) endedReason?: string;
  @TextField({ description: '提前结束的文号', optional }) endedDocumentNumber?: string;
  @TextField({ description: '提前结束办理人', optional }) endedByName?: string;
  @ListField(() => ExceptionUseView, { description: '使用情况', max: 10_000 }) uses!: ExceptionUseView[];
}
