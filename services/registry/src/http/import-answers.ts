import { CountField, IdField, InstantField, ListField, ObjectField, TextField, ChoiceField, FlagField } from '@jiaobian/service-kit';

const states = ['reading', 'refused', 'ready', 'confirmed'] as const;

export class ImportStarted {
  @IdField({ description: '导入编号' }) id!: string;
  @ChoiceField(states, { description: '状态:reading 读取中' }) state!: string;
}

/** How many rows of one table would be added, changed, closed or stay. */
export class TableSummary {
  @ChoiceField(['schools', 'census', 'roster', 'approvedTotals', 'schoolPosts'], { description: '表' }) table!: string;
  @CountField({ description: '新增' }) added!: number;
  @CountField({ description: '变更' }) changed!: number;
  @CountField({ description: '撤销或离开' }) closed!: number;
  @CountField({ description: '不变' }) unchanged!: number;
}

export class ImportAnswer {
  @IdField({ description: '导入编号' }) id!: string;
  @TextField({ description: '文件名', max: 500 }) fileName!: string;
  @ChoiceField(states, { description: 'reading 读取中 · refused 有错误 · ready 可确认 · confirmed 已生效' }) state!: string;
  @CountField({ description: '已读取行数' }) rowsRead!: number;
  @CountField({ description: '问题数(错误与提醒)' }) problemCount!: number;
  @ListField(() => TableSummary, { description: '与现有数据相比;没有此项即未比较:还在读取,或文件本身有错误', max: 5, optional: true })
  summary?: TableSummary[];
  @TextField({ description: '上传人' }) uploadedByName!: string;
  @InstantField({ description: '上传时间' }) uploadedAt!: string;
  @TextField({ description: '确认人', optional: true }) confirmedByName?: string;
  @InstantField({ description: '确认时间', optional: true }) confirmedAt?: string;
  @IdField({ description: '由此产生的统计快照', optional: true }) censusId?: string;
}

class Words {
  @TextField({ description: '中文', max: 1000 }) zh!: string;
  @TextField({ description: 'English', max: 1000 }) en!: string;
}

/** One problem at its cell. */
export class ImportProblem {
  @TextField({ description: '问题代码' }) code!: string;
  @ChoiceField(['error', 'warning'], { description: '错误阻止导入,提醒不阻止' }) severity!: string;
  @TextField({ description: '工作表' }) sheet!: string;
  @CountField({ description: '行', optional: true }) row!: number | null;
  @TextField({ description: '列', optional: true }) column!: string | null;
  @TextField({ description: '单元格', optional: true }) cell!: string | null;
  @TextField({ description: '填写的值(身份证件号已隐去)', optional: true }) value!: string | null;
  @ObjectField(() => Words, { description: '应填写' }) expected!: Words;
  @ObjectField(() => Words, { description: '问题' }) message!: Words;
}

export class ImportProblems {
  @CountField({ description: '问题总数;最多列出 1,000 个' }) total!: number;
  @ListField(() => ImportProblem, { description: '问题', max: 1000 }) problems!: ImportProblem[];
}

class FieldDifference {
  @TextField({ description: '字段' }) field!: string;
  @TextField({ description: '原值', optional: true }) before!: unknown;
  @TextField({ description: '新值', optional: true }) after!: unknown;
}

/** One row that would be added, changed or closed. */
export class ImportChange {
  @TextField({ description: '表' }) table!: string;
  @ChoiceField(['added', 'changed', 'closed'], { description: '变化' }) kind!: string;
  @TextField({ description: '对象(学校、人员等;身份证件号不出现)' }) key!: string;
  @ListField(() => FieldDifference, { description: '差异', max: 30 }) differences!: FieldDifference[];
}

export class ImportChanges {
  @FlagField({ description: '是否已与现有数据比较;还在读取或文件本身有错误时不比较' }) compared!: boolean;
  @CountField({ description: '变化总数;最多列出 1,000 个' }) total!: number;
  @ListField(() => ImportChange, { description: '变化', max: 1000 }) changes!: ImportChange[];
}

export class ImportConfirmed {
  @IdField({ description: '导入编号' }) id!: string;
  @ChoiceField(states, { description: '状态' }) state!: string;
  @IdField({ description: '统计快照', optional: true }) censusId?: string;
  @FlagField({ description: '文件与现有数据一致,没有变化' }) nothingChanged!: boolean;
}
