import { stages, subjects } from '@jiaobian/kernel';
import { ChoiceField, CountField, IdField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';
import { AssignmentAnswer, ExtraCostStepAnswer, MoveCostAnswer, RunnerUpAnswer } from './assignment.answer';
import { RuleAnswer } from './rule.answer';
import { WordsAnswer } from './words.answer';

const optional = true;

/** One school that was open to the person in the run. */
export class CardOptionAnswer {
  @TextField({ description: '学校代码', max: 40 }) toSchool!: string;
  @ObjectField(() => MoveCostAnswer, { description: '积分及其构成' }) cost!: MoveCostAnswer;
  @CountField({ description: '运算所用的积分' }) points!: number;
  @CountField({ description: '满足一个申请名额的分值' }) seatValue!: number;
  @CountField({ description: '名额的影子价格' }) seatPrice!: number;
  @CountField({ description: '改去此校须多付出的积分(全县合计);空缺表示规则不允许', max: 1_000_000_000, optional }) extraCost?: number;
  @ListField(() => ExtraCostStepAnswer, { description: '逐人的变化,合计为多付出的积分', max: 10_000 }) steps!: ExtraCostStepAnswer[];
}

/** Why one teacher goes where the schedule says, or stays. */
export class TeacherCardAnswer {
  @IdField({ description: '人员编号' }) personId!: string;
  @TextField({ description: '姓名' }) name!: string;
  @TextField({ description: '学校代码', max: 40 }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: string;
  @ChoiceField(subjects, { description: '学科' }) subject!: string;
  @ChoiceField(['assigned', 'stays', 'not-standing'], { description: '已安排、留在原校、不参加本次交流' }) outcome!: string;
  @ObjectField(() => WordsAnswer, { description: '结论' }) text!: WordsAnswer;
  @ObjectField(() => AssignmentAnswer, { description: '安排', optional }) assignment?: AssignmentAnswer;
  @ObjectField(() => RunnerUpAnswer, { description: '次优选择', optional }) runnerUp?: RunnerUpAnswer;
  @ObjectField(() => RuleAnswer, { description: '起决定作用的规则', optional }) bindingRule?: RuleAnswer;
  @CountField({ description: '原校可交流人数的影子价格', optional }) givingPrice?: number;
  @ListField(() => CardOptionAnswer, { description: '可去的学校', max: 5_000 }) options!: CardOptionAnswer[];
  @ObjectField(() => WordsAnswer, { description: '积分公式' }) costFormula!: WordsAnswer;
  @IdField({ description: '所依据的运算', optional }) runId?: string;
  @TextField({ description: '运算的地址', optional }) runLink?: string;
}
