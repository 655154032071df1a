import { stages, subjects, type Stage, type Subject } from '@jiaobian/kernel';
import { ChoiceField, CountField, DayField, IdField, InstantField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';
import { LinkAnswer, WordsAnswer } from './shared-answers';

export const cohortStates = ['in-service', 'fallen-due'] as const;

export class CohortLineAnswer {
  @IdField({ description: '岗位行编号' }) id!: string;
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @TextField({ description: '学校名称' }) schoolName!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(subjects, { description: '学科' }) subject!: Subject;
  @CountField({ description: '岗位数' }) count!: number;
}

/** A year's special posts as the document states them; a school is told its own parts alone. */
export class CohortAnswer {
  @IdField({ description: '编号' }) id!: string;
  @CountField({ description: '招聘年度' }) year!: number;
  @TextField({ description: '文号' }) documentNumber!: string;
  @CountField({ description: '批复岗位数', optional: true }) approvedCount?: number;
  @CountField({ description: '分校分科之和', optional: true }) partsTotal?: number;
  @ObjectField(() => WordsAnswer, { description: '批复数与分项不符的标记', optional: true }) flag?: WordsAnswer;
  @CountField({ description: '服务期满年度' }) dueYear!: number;
  @DayField({ description: '服务期满日' }) dueOn!: string;
  @ChoiceField(cohortStates, { description: '服务期内或已期满' }) state!: (typeof cohortStates)[number];
  @TextField({ description: '录入人' }) recordedByName!: string;
  @InstantField({ description: '录入时间' }) recordedAt!: string;
  @ListField(() => CohortLineAnswer, { description: '定校定岗', max: 500 }) lines!: CohortLineAnswer[];
  @ListField(() => LinkAnswer, { description: '相关路径', max: 5 }) links!: LinkAnswer[];
}
