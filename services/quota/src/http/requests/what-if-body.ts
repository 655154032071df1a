import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, CountField, ListField, TextField } from '@jiaobian/service-kit';
import { stages, type SchoolCode, type Stage } from '@jiaobian/kernel';
import type { StandardRuleKind } from '@jiaobian/planning';
import { Allow } from 'class-validator';
import { ruleKinds } from '../../domain/standards/rule-fields';
import type { AssumedRule } from '../../domain/what-if/assumed-rules';
import type { PupilChange } from '../../domain/what-if/pupil-change';
import { VersionParameterBody } from './standard-version-requests';

export class AssumedRuleBody implements AssumedRule {
  @ChoiceField(stages, { description: '学段 stage' }) stage!: Stage;
  @ChoiceField(ruleKinds, { description: '算法类别 kind' }) kind!: StandardRuleKind;
  @ApiProperty({ type: 'object', additionalProperties: true, description: '改变的数值,其余照现行 the figures that change' })
  @Allow()
  parameters!: Record<string, unknown>;
}

export class PupilChangeBody implements PupilChange {
  @TextField({ description: '学校代码,不填为全县 school; absent for all', max: 40, optional: true }) schoolCode?: SchoolCode;
  @ChoiceField(stages, { description: '学段,不填为全部 stage; absent for all', optional: true }) stage?: Stage;
  @CountField({ description: '学生数 pupils instead of those counted', optional: true }) pupils?: number;
  @CountField({ description: '班级数 classes instead of those counted', max: 10_000, optional: true }) classes?: number;
  @CountField({ description: '学生数增减百分比 pupils in percent', min: -100, max: 1000, optional: true }) pupilsPercent?: number;
  @CountField({ description: '班级数增减百分比 classes in percent', min: -100, max: 1000, optional: true }) classesPercent?: number;
}

export class WhatIfBody {
  @ListField(() => AssumedRuleBody, { description: '改变的比例 changed ratios', max: 20 }) rules!: AssumedRuleBody[];
  @ListField(() => VersionParameterBody, { description: '改变的参数 changed parameters', max: 20 }) parameters!: VersionParameterBody[];
  @ListField(() => PupilChangeBody, { description: '改变的学生数和班级数 changed counts', max: 5000 }) pupils!: PupilChangeBody[];
}
