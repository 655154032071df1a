import { ChoiceField, CountField, DayField, IdField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import type { OverriddenRule } from '../../queries/compare-standard';

/** An exact fraction; its numerator may be negative where it is a difference. */
export class ExactView {
  @CountField({ description: '分子', min: -1_000_000_000 }) numerator!: number;
  @CountField({ description: '分母', min: 1 }) denominator!: number;
}

const anyCount = { min: -1_000_000 };

export class ComparedSideView {
  @CountField({ description: '学生数 pupils' }) pupils!: number;
  @CountField({ description: '班级数 classes' }) classes!: number;
  @ChoiceField(tracks, { description: '编制类别 track' }) track!: Track;
  @ObjectField(() => ExactView, { description: '精确分数 exact' }) exact!: ExactView;
  @CountField({ description: '取整 posts' }) rounded!: number;
  @TextField({ description: '规则 rule' }) ruleId!: string;
  @TextField({ description: '版本 version' }) ruleVersion!: string;
  @TextField({ description: '文号 document number' }) documentNumber!: string;
}

export class ComparedLineView {
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @TextField({ description: '学校' }) schoolName!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ObjectField(() => ComparedSideView, { description: '之前 before' }) before!: ComparedSideView;
  @ObjectField(() => ComparedSideView, { description: '之后 after' }) after!: ComparedSideView;
  @ObjectField(() => ExactView, { description: '精确差 exact difference' }) exactDifference!: ExactView;
  @CountField({ description: '编制差 difference in posts', ...anyCount }) difference!: number;
  @CountField({ description: '现核定编制 posts that stand there today' }) authorised!: number;
}

export class ComparedTotalView {
  @ChoiceField(stages, { description: '学段,全县合计没有', optional: true }) stage?: Stage;
  @CountField({ description: '之前 before' }) before!: number;
  @CountField({ description: '之后 after' }) after!: number;
  @CountField({ description: '差 difference', ...anyCount }) difference!: number;
  @ObjectField(() => ExactView, { description: '之前的精确和' }) exactBefore!: ExactView;
  @ObjectField(() => ExactView, { description: '之后的精确和' }) exactAfter!: ExactView;
  @CountField({ description: '增加的学校数 schools that grow' }) growing!: number;
  @CountField({ description: '减少的学校数 schools that shrink' }) shrinking!: number;
}

export class OverriddenRuleView implements OverriddenRule {
  @TextField({ description: '规则 rule' }) ruleId!: string;
  @TextField({ description: '实际适用的版本 version that holds instead' }) byVersion!: string;
  @TextField({ description: '其地区 its jurisdiction' }) byJurisdiction!: string;
  @TextField({ description: '其文号 its document number' }) byDocumentNumber!: string;
}

export class ComparisonBaseView {
  @IdField({ description: '统计编号 census' }) censusId!: string;
  @DayField({ description: '统计日期' }) censusOn!: string;
  @DayField({ description: '按此日的标准比较 by the standards of this day' }) on!: string;
  @ListField(() => ComparedLineView, { description: '各校各学段 each school and stage', max: 50_000 }) lines!: ComparedLineView[];
  @ListField(() => ComparedTotalView, { description: '各学段合计', max: 10 }) stageTotals!: ComparedTotalView[];
  @ObjectField(() => ComparedTotalView, { description: '全县合计' }) total!: ComparedTotalView;
}

export class StandardComparisonView extends ComparisonBaseView {
  @TextField({ description: '之前的标准版本' }) ruleVersionBefore!: string;
  @TextField({ description: '之后的标准版本' }) ruleVersionAfter!: string;
  @ListField(() => OverriddenRuleView, {
    description: '被下级地区的版本取代而不适用的规则 rules over which a narrower one stands',
    max: 20,
  })
  overridden!: OverriddenRuleView[];
}
