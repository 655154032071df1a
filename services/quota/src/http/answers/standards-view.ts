import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, CountField, DayField, FlagField, IdField, InstantField, ListField, TextField } from '@jiaobian/service-kit';
import { stages, type Stage } from '@jiaobian/kernel';
import { parameterNames, type ParameterName } from '../../domain/parameters/county-parameters';
import { jurisdictionLevels, type JurisdictionLevel } from '../../domain/standards/jurisdiction';
import { ruleStandings, type RuleStanding } from '../../domain/standards/rule-standing';
import { shapeKinds, type ParameterShape } from '../../domain/parameters/parameter-shape';

export const confidences = ['H', 'M', 'D'] as const;

export class StandardRuleView {
  @TextField({ description: '规则 rule' }) id!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @TextField({ description: '算法类别 kind' }) kind!: string;
  @TextField({ description: '版本' }) version!: string;
  @TextField({ description: '文号' }) documentNumber!: string;
  @TextField({ description: '条款', optional: true }) clause?: string;
  @TextField({ description: '适用地区:CN 或行政区划代码' }) jurisdiction!: string;
  @DayField({ description: '施行日期' }) effectiveFrom!: string;
  @DayField({ description: '失效日期', optional: true }) effectiveTo?: string;
  @TextField({ description: '来源' }) source!: string;
  @ChoiceField(confidences, { description: '依据程度:H 官方文本、M 转述、D 推导;M、D 为可调参数,不作政策引用' }) confidence!:
    'H' | 'M' | 'D';
  @ApiProperty({ type: 'object', additionalProperties: true, description: '参数,比例为精确分数' }) parameters!: object;
  @ChoiceField(jurisdictionLevels, { description: '地区级别;下级地区的规则优先', optional: true }) level?: JurisdictionLevel;
  @ChoiceField(ruleStandings, { description: '今天:适用、被下级地区的规则取代、尚未施行、已失效' }) standing!: RuleStanding;
  @TextField({ description: '今天实际适用的版本:下级地区的规则优先', optional: true }) heldBy?: string;
  @IdField({ description: '带来这条规则的标准版本', optional: true }) versionId?: string;
  @IdField({ description: '取代这条规则的标准版本', optional: true }) endedBy?: string;
}

export class ParameterView {
  @ChoiceField(parameterNames, { description: '参数' }) name!: ParameterName;
  @ApiProperty({ description: '现行值', nullable: true }) value!: unknown;
  @ChoiceField(confidences, { description: '依据程度' }) confidence!: string;
  @TextField({ description: '来源' }) source!: string;
  @TextField({ description: '文号', optional: true }) documentNumber?: string;
  @DayField({ description: '生效日期', optional: true }) effectiveFrom?: string;
  @CountField({ description: '第几次设定', optional: true }) number?: number;
  @TextField({ description: '设定人账号', optional: true }) recordedBy?: string;
  @InstantField({ description: '设定时间', optional: true }) recordedAt?: string;
}

export class ParameterShapeView {
  @ChoiceField(parameterNames, { description: '参数' }) name!: ParameterName;
  @ChoiceField(shapeKinds, { description: '值的形式:选一项、精确分数、整数、是否、每学段选一项' }) kind!: ParameterShape['kind'];
  @CountField({ description: '最小值', optional: true }) min?: number;
  @CountField({ description: '最大值', optional: true }) max?: number;
  @FlagField({ description: '可为 null(不适用)', optional: true }) mayBeNone?: boolean;
  @TextField({ description: '可选项', optional: true, listOf: 100 }) choices?: readonly string[];
}

export class StandardsView {
  @DayField({ description: '今天(本县日期)' }) today!: string;
  @ApiProperty({
    type: 'object',
    properties: Object.fromEntries(jurisdictionLevels.map((level) => [level, { type: 'string' }])),
    required: [...jurisdictionLevels],
    description: '本县所属各级地区',
  })
  jurisdictions!: Record<JurisdictionLevel, string>;
  @ListField(() => StandardRuleView, { description: '标准的全部版本', max: 1000 }) rules!: StandardRuleView[];
  @ListField(() => ParameterView, { description: '县定参数:默认值及每次设定', max: 1000 }) parameters!: ParameterView[];
  @ListField(() => ParameterShapeView, { description: '每个参数的值应是什么形式', max: 1000 }) shapes!: ParameterShapeView[];
}
