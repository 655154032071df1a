import { stages, subjects, type Stage, type Subject } from '@jiaobian/kernel';
import { ChoiceField, CountField, DayField, IdField, InstantField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';
import { coverageStates, type CoverageState } from '../domain/why-of-coverage';
import { CauseAnswer, LedgerPostsAnswer, LinkAnswer } from './shared-answers';
import { StayRateAnswer } from './stay-rate-answers';

export class CoverageFiguresAnswer {
  @CountField({ description: '需编数' }) needed!: number;
  @CountField({ description: '现空编数' }) vacantNow!: number;
  @CountField({ description: '期满前退休人数' }) retirements!: number;
  @CountField({ description: '超编人数,其离开不腾空编' }) overQuota!: number;
  @CountField({ description: '届时预计空编' }) expected!: number;
  @CountField({ description: '先期满及优先学科所需' }) earlierClaims!: number;
  @CountField({ description: '可保障' }) covered!: number;
  @CountField({ description: '缺口' }) shortfall!: number;
  @ObjectField(() => LedgerPostsAnswer, { description: '现空编所依据的台账', optional: true }) ledger?: LedgerPostsAnswer;
}

export class CoverageWhyAnswer {
  @TextField({ description: '中文说明', max: 2000 }) zh!: string;
  @TextField({ description: 'in English', max: 2000 }) en!: string;
  @TextField({ description: '算式', max: 2000 }) arithmetic!: string;
  @TextField({ description: '规则版本' }) ruleVersion!: string;
  @TextField({ description: '规则出处' }) source!: string;
}

/** Whether a line of a cohort finds its posts when it falls due. */
export class CoverageLineAnswer extends CoverageFiguresAnswer {
  @IdField({ description: '岗位行编号' }) lineId!: string;
  @CountField({ description: '招聘年度' }) cohortYear!: number;
  @CountField({ description: '服务期满年度' }) dueYear!: number;
  @DayField({ description: '服务期满日' }) dueOn!: string;
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @TextField({ description: '学校名称', optional: true }) schoolName?: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(subjects, { description: '学科' }) subject!: Subject;
  @CountField({ description: '岗位数' }) count!: number;
  @ChoiceField(coverageStates, { description: '已保障、预见缺口、预警' }) state!: CoverageState;
  @DayField({ description: '缺口自此日起预警(期满前两年)' }) warnsFrom!: string;
  @ObjectField(() => CoverageWhyAnswer, { description: '为什么' }) why!: CoverageWhyAnswer;
  @ListField(() => LinkAnswer, { description: '相关路径', max: 5 }) links!: LinkAnswer[];
}

export class CoverageTotalsAnswer {
  @CountField({ description: '需编合计' }) needed!: number;
  @CountField({ description: '可保障合计' }) covered!: number;
  @CountField({ description: '缺口合计' }) shortfall!: number;
  @CountField({ description: '预警行数' }) warnings!: number;
}

export class CoverageAnswer {
  @DayField({ description: '按此日判断' }) today!: string;
  @ObjectField(() => StayRateAnswer, { description: '留任率参数' }) stayRate!: StayRateAnswer;
  @ObjectField(() => CoverageTotalsAnswer, { description: '合计' }) totals!: CoverageTotalsAnswer;
  @ListField(() => CoverageLineAnswer, { description: '服务期内各行,先期满者在前,音体美在前', max: 100_000 }) lines!: CoverageLineAnswer[];
}

export class CheckedLineAnswer {
  @IdField({ description: '岗位行编号' }) lineId!: string;
  @CountField({ description: '招聘年度' }) cohortYear!: number;
  @CountField({ description: '服务期满年度' }) dueYear!: number;
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @TextField({ description: '学校名称', optional: true }) schoolName?: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(subjects, { description: '学科' }) subject!: Subject;
  @ObjectField(() => CoverageFiguresAnswer, { description: '此前;首次核对的没有', optional: true }) before?: CoverageFiguresAnswer;
  @ObjectField(() => CoverageFiguresAnswer, { description: '此后' }) after!: CoverageFiguresAnswer;
}

/** What one cause changed in the coverage. */
export class CheckAnswer {
  @IdField({ description: '核对编号' }) id!: string;
  @ObjectField(() => CauseAnswer, { description: '因为什么' }) cause!: CauseAnswer;
  @InstantField({ description: '记录时间' }) recordedAt!: string;
  @ListField(() => CheckedLineAnswer, { description: '前后对照', max: 10_000 }) lines!: CheckedLineAnswer[];
}

export class ChangesAnswer {
  @IdField({ description: '原因编号,如编制调整编号' }) causeId!: string;
  @ListField(() => CheckAnswer, { description: '由此产生的全部变化', max: 10_000 }) checks!: CheckAnswer[];
}
