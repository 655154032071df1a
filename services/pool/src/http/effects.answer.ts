import { ApiProperty } from '@nestjs/swagger';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import { ChoiceField, CountField, IdField, InstantField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';
import { BilingualAnswer } from './line.answers';

export class MovementAnswer {
  @IdField({ description: '台账变动编号 movement in the ledger' }) movementId!: string;
  @TextField({ description: '调出单位' }) from!: string;
  @TextField({ description: '调入单位' }) to!: string;
  @ChoiceField(stages, { description: '学段 stage' }) stage!: Stage;
  @ChoiceField(tracks, { description: '编制类别 track' }) track!: Track;
  @CountField({ description: '编制数 posts' }) count!: number;
  @TextField({ description: '地址 where to read it' }) href!: string;
}

export class EffectAnswer {
  @IdField({ description: '事件编号 event' }) eventId!: string;
  @ChoiceField(['hiring', 'rotation', 'special-post'], { description: '服务 service' }) service!: string;
  @IdField({ description: '修订编号 revision or check' }) subjectId!: string;
  @CountField({ description: '年度或学年 year', optional: true }) year?: number | null;
  @TextField({ description: '学校代码 school', optional: true }) schoolCode?: string | null;
  @ObjectField(() => BilingualAnswer, { description: '说明 in one sentence' }) summary!: BilingualAnswer;
  @ApiProperty({ type: 'array', items: { type: 'object' }, description: '明细,前后对照 details, before and after' }) changes!: object[];
  @InstantField({ description: '发生时间' }) happenedAt!: string;
  @TextField({ description: '地址 where to read it', max: 400 }) href!: string;
}

export class ServiceAnswer {
  @ChoiceField(['hiring', 'rotation', 'special-post'], { description: '服务 service' }) service!: string;
  @CountField({ description: '修订数 revisions; none where nothing had to change' }) revisions!: number;
  @InstantField({ description: '答复时间' }) answeredAt!: string;
}

export class EffectsAnswer {
  @IdField({ description: '方案编号' }) id!: string;
  @IdField({ description: '划转编号 transfer in the ledger', optional: true }) transferId?: string;
  @ListField(() => MovementAnswer, { description: '台账变动 movements', max: 5000 }) movements!: MovementAnswer[];
  @ListField(() => EffectAnswer, { description: '引起的修订 revisions that it caused', max: 50_000 }) effects!: EffectAnswer[];
  @ListField(() => ServiceAnswer, { description: '已答复的服务 services that are through with it', max: 3 }) answers!: ServiceAnswer[];
  @InstantField({ description: '联动完成时间 all services have answered and all their revisions are listed', optional: true })
  completeAt?: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: '相关地址 links' }) links!: Record<string, string>;
}
