import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ChoiceField,
  CountField,
  DayField,
  IdField,
  InstantField,
  ListField,
  ObjectField,
  TextField,
  FlagField,
} from '@jiaobian/service-kit';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import type { Explanation, KindergartenTests, RoundingMode } from '@jiaobian/planning';

export class FractionView {
  @CountField({ description: '分子' }) numerator!: number;
  @CountField({ description: '分母' }) denominator!: number;
}

/** The posts of one track beside its share of the stage's entitlement. */
export class TrackPostsView {
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '应核编制(本类别)' }) entitled!: number;
  @CountField({ description: '核定编制数' }) authorised!: number;
  @CountField({ description: '实有人数(含超编)' }) occupied!: number;
  @CountField({ description: '预留' }) reserved!: number;
  @CountField({ description: '空编' }) vacant!: number;
  @CountField({ description: '超编人数' }) over!: number;
  @CountField({ description: '缺编:应核多于核定' }) underQuota!: number;
  @CountField({ description: '核定多于应核' }) aboveStandard!: number;
}

/** What comes on top of the stage's own rule: boarding add-on, supplementary quota. */
export class EntitlementPartView {
  @TextField({ description: '规则' }) ruleId!: string;
  @TextField({ description: '算法类别' }) ruleKind!: string;
  @TextField({ description: '规则版本' }) ruleVersion!: string;
  @TextField({ description: '文号' }) documentNumber!: string;
  @TextField({ description: '依据程度' }) confidence!: string;
  @ObjectField(() => FractionView, { description: '精确值(分数)' }) exact!: FractionView;
}

export class EntitlementLineView {
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @TextField({ description: '学校名称' }) schoolName!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ObjectField(() => FractionView, { description: '精确值(分数)' }) exact!: FractionView;
  @TextField({ description: '精确值(四位小数,仅供阅读)' }) decimal!: string;
  @CountField({ description: '取整后的应核编制' }) rounded!: number;
  @TextField({ description: '取整方式' }) rounding!: RoundingMode;
  @TextField({ description: '规则' }) ruleId!: string;
  @TextField({ description: '规则版本' }) ruleVersion!: string;
  @TextField({ description: '文号' }) documentNumber!: string;
  @TextField({ description: '依据程度' }) confidence!: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: '算式:公式、步骤、输入' }) explanation!: Explanation;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: '幼儿园:每班配备与师幼比两项分别检验' })
  tests?: KindergartenTests;
  @ListField(() => EntitlementPartView, { description: '寄宿增编、附加编制', max: 2, optional: true }) parts?: EntitlementPartView[];
  @ListField(() => TrackPostsView, { description: '各类别编制', max: 3 }) posts!: TrackPostsView[];
}

/** The sum of a track's shares against the county's approved total. */
export class TrackTotalView {
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '应核合计' }) entitled!: number;
  @CountField({ description: '编制总量', optional: true }) approvedTotal?: number;
  @TextField({ description: '总量文号', optional: true }) documentNumber?: string;
  @CountField({ description: '应核超出总量' }) excess!: number;
  @CountField({ description: '各校核定合计' }) authorised!: number;
  @CountField({ description: '周转池空编' }) pool!: number;
  @FlagField({ description: '应核在总量之内' }) withinTotal!: boolean;
}

export class StageTotalView {
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @CountField({ description: '学生数' }) pupils!: number;
  @CountField({ description: '班数' }) classes!: number;
  @ObjectField(() => FractionView, { description: '精确合计' }) exact!: FractionView;
  @CountField({ description: '取整后合计' }) rounded!: number;
}

class EntitlementSource {
  @IdField({ description: '核编批次' }) setId!: string;
  @CountField({ description: '同一统计的第几次计算' }) number!: number;
  @IdField({ description: '学年初统计' }) censusId!: string;
  @DayField({ description: '统计日期' }) censusOn!: string;
  @TextField({ description: '标准版本' }) ruleVersion!: string;
  @InstantField({ description: '计算时间' }) computedAt!: string;
  @DayField({ description: '按此日的标准与参数', optional: true }) appliedOn?: string;
}

export class EntitlementsView extends EntitlementSource {
  @ListField(() => TrackTotalView, { description: '对照编制总量', max: 3 }) totals!: TrackTotalView[];
  @ListField(() => StageTotalView, { description: '各学段', max: 10 }) stageTotals!: StageTotalView[];
  @ListField(() => EntitlementLineView, { description: '各校各学段', max: 30_000 }) lines!: EntitlementLineView[];
}

export class EntitlementView extends EntitlementSource {
  @ObjectField(() => EntitlementLineView, { description: '核编结果与算式' }) line!: EntitlementLineView;
  @ObjectField(() => StageTotalView, { description: '本学段全县合计(取整所依据)' }) stageTotal!: StageTotalView;
  @ApiProperty({ type: 'object', additionalProperties: true, description: '所用规则全文' }) rule!: object;
}
