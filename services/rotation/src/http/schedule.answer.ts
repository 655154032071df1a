import { CountField, ChoiceField, DayField, IdField, InstantField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';
import { scheduleStates } from '../domain/schedule';
import { AssignmentAnswer } from './assignment.answer';
import { DemandLineAnswer, SupplyLineAnswer } from './lines.answer';
import { ParameterAnswer } from './parameters.dto';
import { WordsAnswer } from './words.answer';

const optional = true;

export class ScheduleSummaryAnswer {
  @IdField({ description: '编号' }) id!: string;
  @CountField({ description: '学年' }) schoolYear!: number;
  @ChoiceField(scheduleStates, { description: '状态:草稿、已运算、已公布' }) state!: string;
  @CountField({ description: '公开抽签的种子', max: 2_147_483_647 }) lotterySeed!: number;
  @CountField({ description: '修订次数' }) revisionCount!: number;
  @TextField({ description: '建立人' }) createdByName!: string;
  @InstantField({ description: '建立时间' }) createdAt!: string;
  @InstantField({ description: '最近运算时间', optional }) plannedAt?: string;
  @InstantField({ description: '公布时间', optional }) publishedAt?: string;
}

/** One ratio rule: what it asks for, what the schedule reaches. A figure, not a gate: a county may fall short and sees it. */
export class RuleFigureAnswer {
  @ChoiceField(['moves', 'backbone'], { description: '规则:交流比例、骨干比例' }) rule!: string;
  @CountField({ description: '基数:应交流教师数或已安排人数' }) among!: number;
  @CountField({ description: '百分比下限' }) percent!: number;
  @CountField({ description: '应达人数' }) required!: number;
  @CountField({ description: '实达人数' }) reached!: number;
  @TextField({ description: '依据', max: 500 }) source!: string;
  @ObjectField(() => WordsAnswer, { description: '算式' }) text!: WordsAnswer;
}

/** The run behind the assignments of one stage and track. */
export class RunSummaryAnswer {
  @IdField({ description: '编号' }) id!: string;
  @TextField({ description: '学段' }) stage!: string;
  @TextField({ description: '编制类型' }) track!: string;
  @TextField({ description: '输入的散列值:同一输入重算得到同一结果' }) problemHash!: string;
  @InstantField({ description: '运算时间' }) recordedAt!: string;
  @TextField({ description: '地址' }) link!: string;
}

export class ScheduleAnswer extends ScheduleSummaryAnswer {
  @DayField({ description: '到岗日期' }) startsOn!: string;
  @DayField({ description: '交流期满日期' }) endsOn!: string;
  @ListField(() => ParameterAnswer, { description: '参数', max: 100 }) parameters!: ParameterAnswer[];
  @ObjectField(() => WordsAnswer, { description: '积分公式' }) costFormula!: WordsAnswer;
  @ListField(() => SupplyLineAnswer, { description: '可交流的学校', max: 20_000 }) supply!: SupplyLineAnswer[];
  @ListField(() => DemandLineAnswer, { description: '申请与名额', max: 100_000 }) demand!: DemandLineAnswer[];
  @ListField(() => AssignmentAnswer, { description: '安排', max: 100_000 }) assignments!: AssignmentAnswer[];
  @ListField(() => RuleFigureAnswer, { description: '比例规则;学校账号不含全县数字', max: 2 }) figures!: RuleFigureAnswer[];
  @ListField(() => RunSummaryAnswer, { description: '各学段的运算', max: 100 }) runs!: RunSummaryAnswer[];
}

/** What a run or a publication did; all of it stands in the schedule. */
export class ScheduleStepAnswer {
  @IdField({ description: '编号' }) id!: string;
  @CountField({ description: '学年' }) schoolYear!: number;
  @ChoiceField(scheduleStates, { description: '状态' }) state!: string;
  @CountField({ description: '名额合计' }) seats!: number;
  @CountField({ description: '安排人数' }) assigned!: number;
  @CountField({ description: '其中已公布' }) published!: number;
  @IdField({ description: '本次修订', optional }) revisionId?: string;
}
