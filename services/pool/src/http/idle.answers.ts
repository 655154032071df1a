import { ApiProperty } from '@nestjs/swagger';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import type { IdleCount } from '@jiaobian/planning';
import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  IdField,
  InstantField,
  ListField,
  ObjectField,
  TextField,
} from '@jiaobian/service-kit';
import type { CountedPosts, IdleLine, PlannedNeed } from '../domain/idle/idle-census';
import type { IdleCensusSummary, IdleCensusView } from '../queries/view-idle-census';
import type { Recount } from '../queries/recount-idle-census';

class IdleTotalsAnswer {
  @CountField({ description: '行数' }) lines!: number;
  @CountField({ description: '单位数' }) units!: number;
  @CountField({ description: '空缺合计' }) vacant!: number;
  @CountField({ description: '闲置合计' }) idle!: number;
  @CountField({ description: '有闲置编制的单位数' }) unitsIdle!: number;
}

export class IdleCensusSummaryAnswer implements IdleCensusSummary {
  @IdField({ description: '闲置编制清查' }) id!: string;
  @DayField({ description: '清查日期(截至此日生效)' }) asOf!: string;
  @InstantField({ description: '截至此时已记账' }) knownAt!: string;
  @CountField({ description: '其时台账变动数' }) movements!: number;
  @TextField({ description: '其时链尾哈希', min: 0 }) chainEnd!: string;
  @IdField({ description: '核编批次', optional: true }) entitlementSetId?: string;
  @DayField({ description: '学年初统计日期', optional: true }) censusOn?: string;
  @TextField({ description: '标准版本', optional: true }) ruleVersion?: string;
  @CountField({ description: '学校留用比例(%)' }) reservePercent!: number;
  @TextField({ description: '清查账号' }) takenBy!: string;
  @TextField({ description: '清查人' }) takenByName!: string;
  @InstantField({ description: '清查时间(数据库时钟)' }) takenAt!: string;
  @ObjectField(() => IdleTotalsAnswer, { description: '合计;学校只见本校' }) totals!: IdleTotalsAnswer;
  @IdField({ description: '据此提出的收回方案', optional: true }) recoveryId?: string;
}

class CountedPostsAnswer implements CountedPosts {
  @CountField({ description: '核定(含借入)' }) authorised!: number;
  @CountField({ description: '实有人数(含超编)' }) occupied!: number;
  @CountField({ description: '超编' }) over!: number;
  @CountField({ description: '预留' }) reserved!: number;
  @CountField({ description: '冻结' }) frozen!: number;
  @CountField({ description: '空缺' }) vacant!: number;
  @CountField({ description: '借入' }) borrowed!: number;
  @CountField({ description: '核编数', optional: true }) entitled?: number;
  @FlagField({ description: '已撤销' }) closed!: boolean;
}

class IdleCountAnswer implements IdleCount {
  @CountField({ description: '空缺' }) vacant!: number;
  @CountField({ description: '减:借入,应由借编归还' }) onLoan!: number;
  @CountField({ description: '减:超编人员待占' }) forOver!: number;
  @CountField({ description: '按标准还需:核编数 − 实有' }) neededByStandard!: number;
  @CountField({ description: '按计划还需:招聘计划 + 特岗转编' }) neededByPlan!: number;
  @CountField({ description: '减:还需,取两者之大' }) needed!: number;
  @CountField({ description: '减:县定留用' }) reserve!: number;
  @CountField({ description: '闲置编制' }) idle!: number;
  @FlagField({ description: '没有标准或统计,不能认定闲置' }) unknownNeed!: boolean;
}

class PlanLineAnswer {
  @IdField({ description: '计划行' }) lineId!: string;
  @CountField({ description: '计划年度' }) year!: number;
  @TextField({ description: '学科' }) subject!: string;
  @TextField({ description: '渠道' }) channel!: string;
  @CountField({ description: '计划数' }) planned!: number;
}

class DueCohortAnswer {
  @IdField({ description: '特岗批次行' }) lineId!: string;
  @CountField({ description: '批次年度' }) cohortYear!: number;
  @DayField({ description: '服务期满' }) dueOn!: string;
  @TextField({ description: '学科' }) subject!: string;
  @CountField({ description: '需编制数' }) needed!: number;
}

class PlannedNeedAnswer implements PlannedNeed {
  @ListField(() => PlanLineAnswer, { description: '招聘计划', max: 1000 }) lines!: PlanLineAnswer[];
  @ListField(() => DueCohortAnswer, { description: '特岗批次', max: 1000 }) cohorts!: DueCohortAnswer[];
}

class IdleLineAnswer implements IdleLine {
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @TextField({ description: '学校名称' }) schoolName!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @ObjectField(() => CountedPostsAnswer, { description: '台账和标准的数' }) posts!: CountedPostsAnswer;
  @ObjectField(() => IdleCountAnswer, { description: '逐项' }) counted!: IdleCountAnswer;
  @CountField({ description: '闲置编制' }) idle!: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: '各状态的台账账户' })
  accounts!: Record<string, string>;
  @ObjectField(() => PlannedNeedAnswer, { description: '计划依据' }) plan!: PlannedNeedAnswer;
}

export class ObjectionAnswer {
  @IdField({ description: '异议编号' }) id!: string;
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: string;
  @ChoiceField(tracks, { description: '编制类别' }) track!: string;
  @TextField({ description: '异议', max: 2000 }) text!: string;
  @TextField({ description: '提出账号' }) madeBy!: string;
  @TextField({ description: '提出人' }) madeByName!: string;
  @InstantField({ description: '提出时间' }) madeAt!: string;
}

export class IdleCensusAnswer extends IdleCensusSummaryAnswer implements IdleCensusView {
  @ListField(() => IdleLineAnswer, { description: '各校各学段各类别', max: 30_000 }) lines!: IdleLineAnswer[];
  @ListField(() => ObjectionAnswer, { description: '异议', max: 30_000 }) objections!: ObjectionAnswer[];
}

export class IdleCensusListAnswer {
  @ListField(() => IdleCensusSummaryAnswer, { description: '历次清查,最近的在前', max: 10_000 }) items!: IdleCensusSummaryAnswer[];
}

class RecountDifferenceAnswer {
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '当时闲置' }) idle!: number;
  @CountField({ description: '复算闲置' }) idleAgain!: number;
}

/** 复算:按当时的截至日和记账时间再数一遍. */
export class RecountAnswer implements Recount {
  @IdField({ description: '闲置编制清查' }) censusId!: string;
  @DayField({ description: '截至此日生效' }) asOf!: string;
  @InstantField({ description: '截至此时已记账' }) knownAt!: string;
  @FlagField({ description: '链尾哈希未变' }) chainStands!: boolean;
  @FlagField({ description: '与当时一致' }) same!: boolean;
  @ListField(() => RecountDifferenceAnswer, { description: '不一致的行', max: 30_000 }) differences!: RecountDifferenceAnswer[];
}
