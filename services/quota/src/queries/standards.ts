import { countyToday, type Transaction } from '@jiaobian/database';
import { defaultParameters, parameterNames, parameterShapes } from '../domain/parameters/county-parameters';
import type { ParameterView, StandardsView } from '../http/answers/standards-view';
import { parameterRecords, type ParameterRecord } from '../persistence/repositories/parameters';
import { jurisdictionsOf, levelOf } from '../domain/standards/jurisdiction';
import { ruleStandingsOn } from '../domain/standards/rule-standing';
import { knownRules } from '../persistence/repositories/rules';

/** Every version of every standard, and every parameter with its default and what the county has set. */
export async function listStandards(transaction: Transaction): Promise<StandardsView> {
  const recorded = (await parameterRecords(transaction)).map(parameterView);
  const defaults = parameterNames.map((name) => ({ name, value: defaultParameters[name], confidence: 'D', source: '系统默认值' }));
  const shapes = parameterNames.map((name) => ({ name, ...parameterShapes[name] }));
  const [known, today] = [await knownRules(transaction), await countyToday(transaction)];
  const standingOf = ruleStandingsOn(
    known.map(({ rule }) => rule),
    transaction.county,
    today,
  );
  const rules = known.map(({ rule, versionId, endedBy }) => ({
    ...rule,
    level: levelOf(rule.jurisdiction, transaction.county),
    ...standingOf(rule),
    versionId,
    endedBy,
  }));
  return { today, jurisdictions: jurisdictionsOf(transaction.county), rules, parameters: [...defaults, ...recorded], shapes };
}

export function parameterView({ documentNumber, recordedAt, ...record }: ParameterRecord): ParameterView {
  return { ...record, documentNumber: documentNumber ?? undefined, recordedAt: recordedAt.toISOString() };
}
