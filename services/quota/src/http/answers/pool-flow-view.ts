import { poolFlowWays, type PoolFlow, type PoolFlowBand, type PoolFlowWay, type PoolFlowYear } from '@jiaobian/contracts';
import { tracks, type Track } from '@jiaobian/kernel';
import { ChoiceField, CountField, DayField, InstantField, ListField, TextField } from '@jiaobian/service-kit';

class PoolFlowUnitView {
  @TextField({ description: '单位' }) unit!: string;
  @TextField({ description: '单位名称' }) unitName!: string;
  @CountField({ description: '编制数' }) posts!: number;
  @TextField({ description: '变动编号(至多 20 笔,其余见单位台账)', listOf: 1000 }) movementIds!: string[];
}

class PoolFlowBandView implements PoolFlowBand {
  @ChoiceField(['in', 'out'], { description: '入池、出池' }) direction!: 'in' | 'out';
  @ChoiceField(poolFlowWays, { description: '事由' }) way!: PoolFlowWay;
  @CountField({ description: '编制数' }) posts!: number;
  @CountField({ description: '变动笔数' }) movements!: number;
  @ListField(() => PoolFlowUnitView, { description: '来自或去往哪些单位', max: 30_000 }) units!: PoolFlowUnitView[];
}

class PoolFlowYearView implements PoolFlowYear {
  @CountField({ description: '年度' }) year!: number;
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '年初:周转池全部编制' }) opening!: number;
  @CountField({ description: '年末(本年为截至日)= 年初 + 入池 − 出池' }) closing!: number;
  @ListField(() => PoolFlowBandView, { description: '各条流向', max: 100 }) flows!: PoolFlowBandView[];
}

/** 周转池年度流向. */
export class PoolFlowView implements PoolFlow {
  @DayField({ description: '截至此日生效' }) asOf!: string;
  @InstantField({ description: '截至此时已记账', optional: true }) knownAt?: string;
  @TextField({ description: '其时链尾哈希', min: 0 }) chainEnd!: string;
  @ListField(() => PoolFlowYearView, { description: '各年、各类别', max: 1000 }) years!: PoolFlowYearView[];
}
