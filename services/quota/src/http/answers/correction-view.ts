import { ChoiceField, CountField, DayField, IdField, InstantField, ListField, TextField } from '@jiaobian/service-kit';
import { tracks, type Stage, type Track } from '@jiaobian/kernel';
import type { CorrectionAnswer } from '../../commands/propose-correction/propose-correction.handler';
import { correctionScopes, correctionStates } from '../requests/correction-requests';
import { accountStates, ledgerStages } from './ledger-view';

const optional = true;

export class CorrectionAnswerBody implements CorrectionAnswer {
  @IdField({ description: '更正编号' }) correctionId!: string;
  @ChoiceField(correctionStates, { description: '状态' }) state!: (typeof correctionStates)[number];
  @IdField({ description: '所更正的变动', listOf: 10_000 }) movementIds!: string[];
}

export class CorrectedChangeView {
  @TextField({ description: '单位' }) unit!: string;
  @ChoiceField(ledgerStages, { description: '学段' }) stage!: Stage | 'any';
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @ChoiceField(accountStates, { description: '状态' }) state!: (typeof accountStates)[number];
  @CountField({ description: '原变动的增减;更正为其相反数', min: -1_000_000 }) amount!: number;
}

export class CorrectionLineView {
  @IdField({ description: '原变动,可查 /movements/:id' }) movementId!: string;
  @CountField({ description: '原变动的台账序号' }) number!: number;
  @TextField({ description: '原变动的类别' }) kind!: string;
  @TextField({ description: '原变动的文号', optional }) documentNumber?: string;
  @DayField({ description: '原变动的生效日期' }) effectiveOn!: string;
  @TextField({ description: '原变动的事由', max: 2000 }) reason!: string;
  @IdField({ description: '已冲回它的变动', optional }) reversedBy?: string;
  @ListField(() => CorrectedChangeView, { description: '原变动的增减', max: 1000 }) changes!: CorrectedChangeView[];
}

export class CorrectionView {
  @IdField({ description: '更正编号' }) correctionId!: string;
  @ChoiceField(correctionScopes, { description: '范围' }) scope!: (typeof correctionScopes)[number];
  @ChoiceField(correctionStates, { description: '状态' }) state!: (typeof correctionStates)[number];
  @TextField({ description: '原因', max: 1000 }) reason!: string;
  @DayField({ description: '生效日期;没有则为原变动的生效日期', optional }) effectiveOn?: string;
  @TextField({ description: '提出人账号' }) proposedBy!: string;
  @TextField({ description: '提出人' }) proposedByName!: string;
  @InstantField({ description: '提出时间' }) proposedAt!: string;
  @TextField({ description: '不得审批的账号', listOf: 100 }) contributors!: string[];
  @TextField({ description: '决定人账号', optional }) decidedBy?: string;
  @TextField({ description: '决定人', optional }) decidedByName?: string;
  @InstantField({ description: '决定时间', optional }) decidedAt?: string;
  @TextField({ description: '文号', optional }) documentNumber?: string;
  @TextField({ description: '会议', optional }) meeting?: string;
  @DayField({ description: '决定日期', optional }) decidedOn?: string;
  @TextField({ description: '意见', optional, max: 2000 }) opinion?: string;
  @ListField(() => CorrectionLineView, { description: '所更正的变动', max: 10_000 }) lines!: CorrectionLineView[];
}
