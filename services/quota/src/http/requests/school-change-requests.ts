import { ChoiceField, CountField, DayField, IdField, ListField, TextField } from '@jiaobian/service-kit';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import type { SchoolChangeRequest } from '../../commands/propose-school-change/propose-school-change.command';
import { schoolChangeKinds, type SchoolChangeKind, type SplitPart } from '../../domain/school-change/school-change';

export class SplitPartBody implements SplitPart {
  @TextField({ description: '去向学校代码', max: 40 }) to!: string;
  @ChoiceField(stages, { description: '学段 stage' }) stage!: Stage;
  @ChoiceField(tracks, { description: '编制类别 track' }) track!: Track;
  @CountField({ description: '空编' }) vacant!: number;
  @CountField({ description: '实有在编' }) occupied!: number;
  @CountField({ description: '超编人数' }) over!: number;
}

export class SchoolChangeBody implements SchoolChangeRequest {
  @IdField({ description: '事项编号 change' }) changeId!: string;
  @ChoiceField(schoolChangeKinds, { description: 'close 撤销,编制入周转池;merge 合并到 to;rename 更名为代码 to;split 按 parts 拆出' })
  kind!: SchoolChangeKind;
  @TextField({ description: '学校代码 school code', max: 40 }) schoolCode!: string;
  @TextField({ description: '合并或更名的去向学校代码', max: 40, optional: true }) to?: string;
  @ListField(() => SplitPartBody, { description: '拆分的去向;未列出的留在原校', max: 1000, optional: true }) parts?: SplitPartBody[];
  @TextField({ description: '原因 reason', max: 1000 }) reason!: string;
  @DayField({ description: '生效日期 effective on' }) effectiveOn!: string;
}
