import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, CountField, DayField, FlagField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';
import { stages, supplementGrounds, type Stage, type SupplementGround } from '@jiaobian/kernel';
import type { StandardRuleKind } from '@jiaobian/planning';
import { Allow } from 'class-validator';
import { parameterNames, type ParameterName } from '../../domain/parameters/county-parameters';
import { ruleKinds } from '../../domain/standards/rule-fields';
import type { VersionParameter, VersionRule, VersionTest, VersionText } from '../../domain/standards/version-text';
import { confidences } from '../answers/standards-view';

export class RatioBody {
  @CountField({ description: '分子 numerator' }) numerator!: number;
  @CountField({ description: '分母 denominator', min: 1 }) denominator!: number;
}

export class VersionRuleBody implements VersionRule {
  @ChoiceField(stages, { description: '学段 stage' }) stage!: Stage;
  @ChoiceField(ruleKinds, { description: '算法类别 kind' }) kind!: StandardRuleKind;
  @TextField({ description: '条款 clause', max: 500, optional: true }) clause?: string;
  /** Which figures it takes depends on the kind: see `ruleFields`. */
  @ApiProperty({ type: 'object', additionalProperties: true, description: '数值,比例为精确分数 figures; ratios are exact fractions' })
  @Allow()
  parameters!: Record<string, unknown>;
}

export class VersionParameterBody implements VersionParameter {
  @ChoiceField(parameterNames, { description: '参数 parameter' }) name!: ParameterName;
  @ApiProperty({ description: '值 value', nullable: true })
  @Allow()
  value!: unknown;
}

export class VersionTestBody implements VersionTest {
  @TextField({ description: '算例名称 name' }) name!: string;
  @ChoiceField(stages, { description: '学段 stage' }) stage!: Stage;
  @CountField({ description: '学生数 pupils' }) pupils!: number;
  @CountField({ description: '班级数 classes', max: 10_000 }) classes!: number;
  @FlagField({ description: '农村学校 rural', optional: true }) rural?: boolean;
  @FlagField({ description: '教学点 teaching point', optional: true }) teachingPoint?: boolean;
  @CountField({ description: '最大班额 pupils of the largest class', optional: true }) largestClass?: number;
  @CountField({ description: '寄宿生数 boarders', optional: true }) boarders?: number;
  @ChoiceField(supplementGrounds, { description: '附加编制情形 grounds of supplementary quota', listOf: 4, optional: true })
  supplementGrounds?: SupplementGround[];
  @ObjectField(() => RatioBody, { description: '预期的精确分数 the exact entitlement', optional: true }) expectedExact?: RatioBody;
  @CountField({ description: '预期的编制数 the posts', optional: true }) expectedPosts?: number;
}

export class VersionTextBody implements VersionText {
  @TextField({ description: '标题 title' }) title!: string;
  @TextField({ description: '版本名 short name of the version', max: 60 }) version!: string;
  @TextField({ description: '标准文件的文号 document number of the standard' }) documentNumber!: string;
  @TextField({ description: '适用地区:CN 或行政区划代码 jurisdiction', max: 6 }) jurisdiction!: string;
  @DayField({ description: '施行日期 effective from' }) effectiveFrom!: string;
  @DayField({ description: '失效日期(最后一天)last day', optional: true }) effectiveTo?: string;
  @TextField({ description: '来源 source', max: 500 }) source!: string;
  @ChoiceField(confidences, { description: '依据程度 confidence' }) confidence!: 'H' | 'M' | 'D';
  @ListField(() => VersionRuleBody, { description: '规则 rules', max: 20 }) rules!: VersionRuleBody[];
  @ListField(() => VersionParameterBody, { description: '县定参数 parameters', max: 20 }) parameters!: VersionParameterBody[];
  @ListField(() => VersionTestBody, { description: '算例 examples', max: 200 }) tests!: VersionTestBody[];
}

export class StandardEdit {
  @CountField({ description: '所依据的版本 version that the edit started from', min: 1 }) version!: number;
  @ObjectField(() => VersionTextBody, { description: '全文 the whole text' }) text!: VersionTextBody;
}

export class StandardStep {
  @CountField({ description: '所看到的版本 version that the caller saw', min: 1, optional: true }) version?: number;
}

export class StandardWithdrawal extends StandardStep {
  @TextField({ description: '撤回原因 reason', max: 2000, optional: true }) reason?: string;
}

export class StandardReturn extends StandardStep {
  @TextField({ description: '退回意见 what has to be corrected', max: 2000 }) opinion!: string;
  @TextField({ description: '文号 document number', optional: true }) documentNumber?: string;
  @TextField({ description: '会议 meeting', optional: true }) meeting?: string;
  @DayField({ description: '决定日期 day of the decision', optional: true }) decidedOn?: string;
}

export class StandardConsent extends StandardStep {
  @TextField({ description: '备案文号 document number of the consent' }) documentNumber!: string;
  @TextField({ description: '会议 meeting', optional: true }) meeting?: string;
  @DayField({ description: '决定日期 day of the decision' }) decidedOn!: string;
  @TextField({ description: '意见 opinion', max: 2000, optional: true }) opinion?: string;
}
