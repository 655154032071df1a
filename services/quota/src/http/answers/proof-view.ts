import { ChoiceField, CountField, FlagField, InstantField, ListField, TextField } from '@jiaobian/service-kit';

export class DifferenceView {
  @TextField({ description: '被违反的规则' }) rule!: string;
  @TextField({ description: '所在' }) subject!: string;
  @TextField({ description: '应为' }) expected!: string;
  @TextField({ description: '实为' }) found!: string;
  @TextField({ description: '所涉账户:单位/学段/类别/状态', listOf: 100 }) places!: string[];
}

export class ProjectionDifferenceView {
  @TextField({ description: '单位/学段/类别,或预留' }) unit!: string;
  @TextField({ description: '台账所载' }) expected!: string;
  @TextField({ description: '该服务所知' }) found!: string;
}

/** What one service believes of the posts, against the ledger. */
export class ProjectionView {
  @TextField({ description: '服务' }) service!: string;
  @ChoiceField(['agrees', 'differs', 'unavailable'], { description: '一致、不一致,或未能询问' }) state!:
    'agrees' | 'differs' | 'unavailable';
  @TextField({ description: '未能询问的原因', optional: true }) reason?: string;
  @CountField({ description: '已比对' }) compared!: number;
  @CountField({ description: '变动还在途中、尚未送达该服务的:不是差异' }) onTheWay!: number;
  @ListField(() => ProjectionDifferenceView, { description: '途中的,至多 100 项', max: 100 }) waiting!: ProjectionDifferenceView[];
  @CountField({ description: '差异数' }) differing!: number;
  @ListField(() => ProjectionDifferenceView, { description: '差异,至多 100 项', max: 100 }) differences!: ProjectionDifferenceView[];
}

export class VerificationView {
  @FlagField({ description: '台账完好' }) intact!: boolean;
  @FlagField({ description: '台账完好,且各服务都已询问、与之一致' }) reconciled!: boolean;
  @CountField({ description: '已核对的编制变动数' }) movements!: number;
  @TextField({ description: '链尾哈希:可另行抄存,日后比对', min: 0 }) chainEnd!: string;
  @ListField(() => DifferenceView, { description: '差异', max: 1000 }) differences!: DifferenceView[];
  @ListField(() => ProjectionView, { description: '各服务所知与台账比对', max: 10 }) projections!: ProjectionView[];
}

/** One run of the check that runs by itself. */
export class LedgerCheckView {
  @ChoiceField(['start', 'night'], { description: '起因:启动后,或每夜' }) cause!: 'start' | 'night';
  @InstantField({ description: '开始' }) startedAt!: string;
  @InstantField({ description: '结束' }) finishedAt!: string;
  @CountField({ description: '已核对的编制变动数' }) movements!: number;
  @TextField({ description: '链尾哈希', min: 0 }) chainEnd!: string;
  @ListField(() => DifferenceView, { description: '差异', max: 1000 }) differences!: DifferenceView[];
  @TextField({ description: '未能核对的原因', optional: true, max: 500 }) failure?: string;
}
