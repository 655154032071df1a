import { ApiPropertyOptional } from '@nestjs/swagger';
import { ChoiceField, CountField, DayField, IdField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';
import type { AdjustmentBasis, PoolSharing } from '@jiaobian/contracts';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';

class PoolView {
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '周转池可用编制' }) available!: number;
}

class UnitView {
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @TextField({ description: '学校名称' }) schoolName!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '按标准应核编制(本类别)' }) entitled!: number;
  @TextField({ description: '本学段核编的精确分数' }) exact!: string;
  @CountField({ description: '核定编制数' }) authorised!: number;
  @CountField({ description: '实有人数(含超编)' }) occupied!: number;
  @CountField({ description: '预留' }) reserved!: number;
  @CountField({ description: '空编' }) vacant!: number;
  @CountField({ description: '上一年学生数', optional: true }) pupilsBefore?: number;
  @CountField({ description: '本年学生数' }) pupilsNow!: number;
  @CountField({ description: '编制不足时的权重', optional: true }) weight?: number;
}

export class PoolSharingView implements PoolSharing {
  @CountField({ description: '每校保底 posts for every school first' }) floor!: number;
  @CountField({ description: '城区权重' }) weightUrban!: number;
  @CountField({ description: '镇区权重' }) weightTown!: number;
  @CountField({ description: '乡村权重' }) weightRural!: number;
}

export class AdjustmentBasisView implements AdjustmentBasis {
  @IdField({ description: '学年初统计' }) censusId!: string;
  @DayField({ description: '统计日期' }) censusOn!: string;
  @IdField({ description: '上一次统计', optional: true }) previousCensusId?: string;
  @TextField({ description: '标准版本' }) ruleVersion!: string;
  @ListField(() => PoolView, { description: '周转池', max: 10 }) pool!: PoolView[];
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' }, description: '各学段空编可调往的另一学段' })
  stageMoves?: Record<Stage, Stage | 'none'>;
  @ObjectField(() => PoolSharingView, { description: '编制不足时如何分配', optional: true }) sharing?: PoolSharingView;
  @ListField(() => UnitView, { description: '各校', max: 30_000 }) units!: UnitView[];
}
