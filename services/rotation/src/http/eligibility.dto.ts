import { stages, subjects } from '@jiaobian/kernel';
import { ChoiceField, CountField, FlagField, FromText, IdField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';
import { RuleAnswer } from './rule.answer';

/** `:year` and `?schoolCode=`. */
export class EligibilityQuery {
  @TextField({ description: '学校代码', max: 40 }) schoolCode!: string;
}

export class TeacherParameter {
  @FromText()
  @CountField({ description: '学年', min: 1986, max: 2200 })
  year!: number;
  @IdField({ description: '人员编号' }) personId!: string;
}

export class EligibilityAnswer {
  @IdField({ description: '人员编号' }) personId!: string;
  @TextField({ description: '姓名' }) name!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: string;
  @ChoiceField(subjects, { description: '学科' }) subject!: string;
  @TextField({ description: '编制类型' }) track!: string;
  @TextField({ description: '职务' }) duty!: string;
  @FlagField({ description: '是否骨干教师' }) backbone!: boolean;
  @CountField({ description: '到学年开始时在本校年数' }) yearsAtSchool!: number;
  @FlagField({ description: '是否应交流' }) eligible!: boolean;
  @ObjectField(() => RuleAnswer, { description: '排除本人的规则', optional: true }) rule?: RuleAnswer;
  @ListField(() => RuleAnswer, { description: '全部理由', max: 20 }) grounds!: RuleAnswer[];
}

export class SchoolEligibilityAnswer {
  @TextField({ description: '学校代码', max: 40 }) schoolCode!: string;
  @CountField({ description: '应交流人数' }) eligible!: number;
  @CountField({ description: '教职工人数' }) staff!: number;
  @ListField(() => EligibilityAnswer, { description: '逐人结论', max: 5_000 }) teachers!: EligibilityAnswer[];
}
