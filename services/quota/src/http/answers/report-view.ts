import { ChoiceField, CountField, DayField, FlagField, InstantField, ListField, TextField } from '@jiaobian/service-kit';
import { tracks, type Track } from '@jiaobian/kernel';

const least = -1_000_000;

class SumsView {
  @ChoiceField(tracks, { description: '编制类别:各类别不相抵' }) track!: Track;
  @CountField({ description: '变动笔数' }) movements!: number;
  @CountField({ description: '核定增加' }) authorisedIn!: number;
  @CountField({ description: '核定减少' }) authorisedOut!: number;
  @CountField({ description: '人员增加' }) peopleIn!: number;
  @CountField({ description: '人员减少' }) peopleOut!: number;
  @CountField({ description: '预留净增', min: least }) reserved!: number;
}

export class MonthSumsView extends SumsView {
  @TextField({ description: '生效月份 YYYY-MM' }) month!: string;
  @TextField({ description: '变动类别' }) kind!: string;
}

export class UnitSumsView extends SumsView {
  @TextField({ description: '单位:学校代码或 pool' }) unit!: string;
  @TextField({ description: '单位名称' }) unitName!: string;
}

export class ReasonSumsView extends SumsView {
  @TextField({ description: '变动类别' }) kind!: string;
  @TextField({ description: '事由', max: 2000 }) reason!: string;
  @TextField({ description: '文号', optional: true }) documentNumber?: string;
}

class ReportHead {
  @TextField({ description: '行政区划代码' }) county!: string;
  @TextField({ description: '单位;未指定为全县', optional: true }) unit?: string;
  @DayField({ description: '截至此日生效', optional: true }) asOf?: string;
  @InstantField({ description: '截至此时已记账', optional: true }) knownAt?: string;
  @InstantField({ description: '制表时间(数据库时钟)' }) answeredAt!: string;
  @TextField({ description: '其时链尾哈希', min: 0 }) chainEnd!: string;
}

/** What moved in a period: by month, by school and by reason. */
export class MovementsReportView extends ReportHead {
  @DayField({ description: '自此日起生效', optional: true }) from?: string;
  @ListField(() => MonthSumsView, { description: '按月份、类别', max: 10_000 }) byMonth!: MonthSumsView[];
  @ListField(() => UnitSumsView, { description: '按单位', max: 10_000 }) byUnit!: UnitSumsView[];
  @ListField(() => ReasonSumsView, { description: '按事由,至多 1000 项', max: 1000 }) byReason!: ReasonSumsView[];
  @FlagField({ description: '还有其他事由' }) moreReasons!: boolean;
}

export class MonthEndView {
  @TextField({ description: '月份 YYYY-MM:月末,末月为截至日' }) month!: string;
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '核定' }) authorised!: number;
  @CountField({ description: '实有人数(含超编)' }) occupied!: number;
  @CountField({ description: '空缺' }) vacant!: number;
}

/** How the posts stood at the end of each month. */
export class TrendView extends ReportHead {
  @ListField(() => MonthEndView, { description: '各月末', max: 1000 }) months!: MonthEndView[];
}
