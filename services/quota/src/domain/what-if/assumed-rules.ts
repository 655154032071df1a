import { DomainError } from '@jiaobian/kernel';
import type { StandardRule } from '@jiaobian/planning';
import { checkParameter, type CountyParameters } from '../parameters/county-parameters';
import type { TextProblem } from '../standards/check-version';
import { hasForm, kindsOfStage, ruleFields, ruleIdOf } from '../standards/rule-fields';
import type { VersionParameter, VersionRule } from '../standards/version-text';

/** The name under which an assumed rule stands beside those in force: nobody takes it for one. */
export const assumedVersion = 'what-if';

/** A rule of a what-if: the figures alone, those that are not named stay as they are in force. */
export type AssumedRule = Pick<VersionRule, 'stage' | 'kind' | 'parameters'>;

/** The rules in force with some figures taken as others. Errors: `WHAT_IF.INVALID { problems, count }`. */
export function assumeRules(inForce: readonly StandardRule[], assumed: readonly AssumedRule[]): StandardRule[] {
  const changed = assumed.map((one) => {
    const id = ruleIdOf(one.stage, one.kind);
    const known = inForce.find((rule) => rule.id === id || (rule.stage === one.stage && rule.kind === one.kind));
    return { one, known, id: known?.id ?? id, parameters: { ...known?.parameters, ...one.parameters } };
  });
  const problems = changed.flatMap(({ one, known, id, parameters }, index): TextProblem[] => {
    const field = `rules[${index}]`;
    if (!kindsOfStage[one.stage].includes(one.kind) || !known)
      return [{ field, zh: `现行标准中没有规则 ${id}`, en: `no rule ${id} is in force` }];
    if (changed.findIndex((other) => other.id === id) !== index) return [{ field, zh: `规则重复:${id}`, en: `${id} stands twice` }];
    const fields: Record<string, unknown> = ruleFields[one.kind];
    return Object.keys(parameters)
      .filter((name) => !(name in fields) || !hasForm(ruleFields[one.kind][name]!, (parameters as Record<string, unknown>)[name]))
      .map((name) => ({ field: `${field}.parameters.${name}`, zh: '数值不符合要求', en: 'not a figure that this rule takes' }));
  });
  if (problems.length > 0) throw new DomainError('WHAT_IF.INVALID', { problems, count: problems.length });
  return inForce.map((rule) => {
    const change = changed.find(({ id }) => id === rule.id);
    return change ? ({ ...rule, version: assumedVersion, parameters: change.parameters } as StandardRule) : rule;
  });
}

/** Errors: `PARAMETER.INVALID`. */
export function assumeParameters(inForce: CountyParameters, assumed: readonly VersionParameter[]): CountyParameters {
  for (const { name, value } of assumed) checkParameter(name, value);
  return { ...inForce, ...Object.fromEntries(assumed.map(({ name, value }) => [name, value])) };
}
