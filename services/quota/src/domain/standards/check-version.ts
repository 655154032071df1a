import { DomainError, isCalendarDate } from '@jiaobian/kernel';
import { expectedOf, hasShape } from '../parameters/parameter-shape';
import { parameterShapes, type ParameterName } from '../parameters/county-parameters';
import { levelOf } from './jurisdiction';
import { hasForm, kindsOfStage, ruleFields, ruleIdOf } from './rule-fields';
import type { VersionParameter, VersionRule, VersionTest, VersionText } from './version-text';

/** What is wrong with one part of a version, in both languages. */
export interface TextProblem {
  field: string;
  zh: string;
  en: string;
}

/** Parameters that say how many posts a school is entitled to; the others belong to no standard. */
export const versionParameters = [
  'rounding',
  'classFactor',
  'pointMinimum',
  'onePerClassBelow',
  'stageTracks',
] as const satisfies ParameterName[];

/** Refuses a text that cannot be computed with, all its faults at once. Errors: `STANDARD.TEXT_INVALID { problems, count }`. */
export function checkVersion(text: VersionText, county: string): void {
  const problems = [...problemsOfHead(text, county), ...problemsOfParts(text)];
  if (problems.length > 0) throw new DomainError('STANDARD.TEXT_INVALID', { problems, count: problems.length });
}

function problemsOfHead({ jurisdiction, effectiveFrom, effectiveTo, rules, parameters }: VersionText, county: string): TextProblem[] {
  const level = levelOf(jurisdiction, county);
  const days = [effectiveFrom, effectiveTo ?? effectiveFrom];
  return [
    ...when(
      level === undefined,
      'jurisdiction',
      '适用地区应为全国、本省、本市州或本县',
      'the country, or this province, prefecture or county',
    ),
    ...when(
      !days.every(isCalendarDate) || days[1]! < effectiveFrom,
      'effectiveTo',
      '失效日期不得早于施行日期',
      'the end must not come before the beginning',
    ),
    ...when(rules.length + parameters.length === 0, 'rules', '至少有一条规则或一个参数', 'a version has a rule or a parameter'),
    ...when(
      parameters.length > 0 && (level !== 'county' || effectiveTo !== undefined),
      'parameters',
      '参数只由本县规定,且没有失效日期',
      'only a version of the county itself, without an end, sets parameters',
    ),
  ];
}

function problemsOfParts({ rules, parameters, tests }: VersionText): TextProblem[] {
  return [
    ...rules.flatMap((rule, index) => problemsOfRule(rule, `rules[${index}]`)),
    ...repeated(rules.map(({ stage, kind }) => ruleIdOf(stage, kind))).map((id) => told('rules', `规则重复:${id}`, `${id} stands twice`)),
    ...parameters.flatMap((parameter, index) => problemsOfParameter(parameter, `parameters[${index}]`)),
    ...repeated(parameters.map(({ name }) => name)).map((name) => told('parameters', `参数重复:${name}`, `${name} stands twice`)),
    ...tests.flatMap((test, index) => problemsOfTest(test, `tests[${index}]`)),
    ...repeated(tests.map(({ name }) => name)).map((name) => told('tests', `算例重名:${name}`, `the example ${name} stands twice`)),
  ];
}

function problemsOfRule({ stage, kind, parameters }: VersionRule, field: string): TextProblem[] {
  if (!kindsOfStage[stage].includes(kind)) {
    const kinds = kindsOfStage[stage].join(', ');
    return [told(`${field}.kind`, `该学段的算法类别应为 ${kinds}`, `this stage is computed by ${kinds}`)];
  }
  const known = ruleFields[kind];
  const strangers = Object.keys(parameters).filter((name) => !(name in known));
  return [
    ...Object.entries(known)
      .filter(([name, form]) => !hasForm(form, parameters[name]))
      .map(([name, form]) => told(`${field}.parameters.${name}`, `数值不符合要求(${form})`, `not a ${form}`)),
    ...strangers.map((name) => told(`${field}.parameters.${name}`, '没有这个数值', 'there is no such figure')),
  ];
}

function problemsOfParameter({ name, value }: VersionParameter, field: string): TextProblem[] {
  const isOfVersion = versionParameters.some((known) => known === name);
  if (!isOfVersion) return [told(`${field}.name`, '此参数不属于编制标准', 'this parameter is none of a standard')];
  const shape = parameterShapes[name];
  return when(!hasShape(shape, value), `${field}.value`, `应为 ${expectedOf(shape)}`, `takes ${expectedOf(shape)}`);
}

function problemsOfTest({ expectedExact, expectedPosts }: VersionTest, field: string): TextProblem[] {
  return [
    ...when(
      expectedExact === undefined && expectedPosts === undefined,
      field,
      '算例应写明预期结果',
      'an example says what it must come to',
    ),
    ...when(
      expectedExact !== undefined && !hasForm('ratio', expectedExact),
      `${field}.expectedExact`,
      '应为精确分数',
      'not an exact fraction',
    ),
  ];
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function told(field: string, zh: string, en: string): TextProblem {
  return { field, zh, en };
}

function when(isWrong: boolean, field: string, zh: string, en: string): TextProblem[] {
  return isWrong ? [told(field, zh, en)] : [];
}
