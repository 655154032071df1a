import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, CountField, DayField, IdField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';
import { stages, tracks, type Fraction, type Stage, type Track } from '@jiaobian/kernel';
import type { ComparedEntitlement, ComparedTotal } from '../../domain/standards/compare-entitlements';
import type { OverriddenRule, StandardComparison } from '../../queries/compare-standard';
import type { NamedLine } from '../../queries/name-schools';

/** An exact fraction as it is answered; negative where a difference is. */
export const fractionField = {
  type: 'object',
  properties: { numerator: { type: 'integer' }, denominator: { type: 'integer' } },
  required: ['numerator', 'denominator'],
} as const;

const anyCount = { min: -1_000_000 };

export class ComparedSideView implements ComparedEntitlement {
  @CountField({ description: '学生数 pupils' }) pupils!: number;
  @CountField({ description: '班级数 classes' }) classes!: number;
  @ChoiceField(tracks, { description: '编制类别 track' }) track!: Track;
  @ApiProperty({ ...fractionField, description: '精确分数 exact' }) exact!: Fraction;
  @CountField({ description: '取整 posts' }) rounded!: number;
  @TextField({ description: '规则 rule' }) ruleId!: string;
  @TextField({ description: '版本 version' }) ruleVersion!: string;
  @TextField({ description: '文号 document number' }) documentNumber!: string;
}

export class ComparedLineView implements NamedLine {
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @TextField({ description: '学校' }) schoolName!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ObjectField(() => ComparedSideView, { description: '之前 before' }) before!: ComparedSideView;
  @ObjectField(() => ComparedSideView, { description: '之后 after' }) after!: ComparedSideView;
  @ApiProperty({ ...fractionField, description: '精确差 exact difference' }) exactDifference!: Fraction;
  @CountField({ description: '编制差 difference in posts', ...anyCount }) difference!: number;
  @CountField({ description: '现核定编制 posts that stand there today' }) authorised!: number;
}

export class ComparedTotalView implements ComparedTotal {
  @ChoiceField(stages, { description: '学段,全县合计没有', optional: true }) stage?: Stage;
  @CountField({ description: '之前 before' }) before!: number;
  @CountField({ description: '之后 after' }) after!: number;
  @CountField({ description: '差 difference', ...anyCount }) difference!: number;
  @ApiProperty({ ...fractionField, description: '之前的精确和' }) exactBefore!: Fraction;
  @ApiProperty({ ...fractionField, description: '之后的精确和' }) exactAfter!: Fraction;
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

export class StandardComparisonView extends ComparisonBaseView implements StandardComparison {
  @TextField({ description: '之前的标准版本' }) ruleVersionBefore!: string;
  @TextField({ description: '之后的标准版本' }) ruleVersionAfter!: string;
  @ListField(() => OverriddenRuleView, { description: '被下级地区的版本取代而不适用的规则 rules over which a narrower one stands', max: 20 })
  overridden!: OverriddenRuleView[];
}
