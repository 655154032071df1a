import { ApiProperty } from '@nestjs/swagger';
import type { IdleBasis, IdleBasisUnit } from '@jiaobian/contracts';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import { ChoiceField, CountField, DayField, FlagField, IdField, InstantField, ListField, TextField } from '@jiaobian/service-kit';

class IdleBasisUnitView implements IdleBasisUnit {
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @TextField({ description: '学校名称' }) schoolName!: string;
  @FlagField({ description: '已撤销(按现在所知)' }) closed!: boolean;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '核定(含借入)' }) authorised!: number;
  @CountField({ description: '实有人数(含超编)' }) occupied!: number;
  @CountField({ description: '超编' }) over!: number;
  @CountField({ description: '预留' }) reserved!: number;
  @CountField({ description: '冻结' }) frozen!: number;
  @CountField({ description: '空缺' }) vacant!: number;
  @CountField({ description: '借入' }) borrowed!: number;
  @CountField({ description: '核编数(本类别);没有标准或统计时不列', optional: true }) entitled?: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: '各状态的台账账户' })
  accounts!: Record<string, string>;
}

export class IdleBasisView implements IdleBasis {
  @DayField({ description: '截至此日生效' }) asOf!: string;
  @InstantField({ description: '截至此时已记账' }) knownAt!: string;
  @CountField({ description: '其时台账变动数' }) movements!: number;
  @TextField({ description: '其时链尾哈希', min: 0 }) chainEnd!: string;
  @IdField({ description: '核编批次', optional: true }) entitlementSetId?: string;
  @DayField({ description: '统计日期', optional: true }) censusOn?: string;
  @TextField({ description: '标准版本', optional: true }) ruleVersion?: string;
  @CountField({ description: '学校留用比例(%)' }) reservePercent!: number;
  @ListField(() => IdleBasisUnitView, { description: '各校各学段各类别', max: 30_000 }) units!: IdleBasisUnitView[];
}
