import { ChoiceField, CountField, DayField, FlagField, IdField, InstantField, ListField, TextField } from '@jiaobian/service-kit';
import { tracks, type Stage, type Track } from '@jiaobian/kernel';
import { ledgerStages } from './ledger-view';

const optional = true;

export class FreezeAnswerBody {
  @IdField({ description: '冻结编号' }) freezeId!: string;
  @IdField({ description: '编制变动,可查 /movements/:id' }) movementId!: string;
}

export class UnfreezeAnswerBody extends FreezeAnswerBody {
  @CountField({ description: '仍冻结的编制数' }) remaining!: number;
}

class RecordedDecision {
  @TextField({ description: '原因', max: 1000 }) reason!: string;
  @TextField({ description: '文号' }) documentNumber!: string;
  @TextField({ description: '会议', optional }) meeting?: string;
  @DayField({ description: '决定日期' }) decidedOn!: string;
  @TextField({ description: '办理人' }) recordedByName!: string;
  @InstantField({ description: '办理时间' }) recordedAt!: string;
  @IdField({ description: '编制变动,可查 /movements/:id' }) movementId!: string;
}

export class FreezeEndView extends RecordedDecision {
  @IdField({ description: '解冻编号' }) unfreezeId!: string;
  @CountField({ description: '解冻编制数' }) count!: number;
}

export class FreezeView extends RecordedDecision {
  @IdField({ description: '冻结编号' }) freezeId!: string;
  @TextField({ description: '单位' }) unit!: string;
  @ChoiceField(ledgerStages, { description: '学段' }) stage!: Stage | 'any';
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '冻结编制数' }) count!: number;
  @CountField({ description: '仍冻结的编制数' }) remaining!: number;
  @DayField({ description: '提醒日期', optional }) endsOn?: string;
  @FlagField({ description: '提醒日期已到而尚未解冻' }) due!: boolean;
  @ListField(() => FreezeEndView, { description: '解冻', max: 1000 }) ends!: FreezeEndView[];
}
