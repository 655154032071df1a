import { ChoiceField, CountField, DayField, IdField, TextField } from '@jiaobian/service-kit';
import { tracks, type Stage, type Track } from '@jiaobian/kernel';
import type { FreezeRequest } from '../../commands/freeze-posts/freeze-posts.command';
import type { UnfreezeRequest } from '../../commands/unfreeze-posts/unfreeze-posts.command';
import { ledgerStages } from '../answers/ledger-view';
import { PaperDecisionBody } from './paper-decision.body';

export class FreezeBody extends PaperDecisionBody implements FreezeRequest {
  @IdField({ description: '冻结编号 freeze' }) freezeId!: string;
  @TextField({ description: '单位:学校代码或 pool', max: 40 }) unit!: string;
  @ChoiceField(ledgerStages, { description: '学段;周转池不分学段,为 any' }) stage!: Stage | 'any';
  @ChoiceField(tracks, { description: '编制类别 track' }) track!: Track;
  @CountField({ description: '编制数 posts', min: 1 }) count!: number;
  @TextField({ description: '原因 reason', max: 1000 }) reason!: string;
  @DayField({ description: '提醒日期:到期只提醒,不自动解冻', optional: true }) endsOn?: string;
}

export class UnfreezeBody extends PaperDecisionBody implements UnfreezeRequest {
  @IdField({ description: '解冻编号 end of the freeze' }) unfreezeId!: string;
  @CountField({ description: '编制数 posts', min: 1 }) count!: number;
  @TextField({ description: '原因 reason', max: 1000 }) reason!: string;
}
