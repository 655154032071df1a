import type { Transaction } from '@jiaobian/database';
import { computeEntitlement, type EntitlementResult, type SchoolCensus, type StandardRule, type StageCensus } from '@jiaobian/planning';
import { linesOfSet, type EntitlementSet, type StoredLine } from '../persistence/repositories/entitlements';
import { standardRules } from '../persistence/repositories/rules';

export interface ExplainedSet {
  set: EntitlementSet;
  rules: Map<string, StandardRule>;
  stored: StoredLine[];
  /** Lines in the order of `stored`. */
  result: EntitlementResult;
}

/**
 * A stored set with the arithmetic of each line. The arithmetic is not stored: it is made again from the set's own
 * census, rules and parameters, which are, and comes to the same numbers.
 */
export async function explainSet(transaction: Transaction, set: EntitlementSet): Promise<ExplainedSet> {
  const stored = await linesOfSet(transaction, set.id);
  const known = new Map((await standardRules(transaction)).map((rule) => [`${rule.id}/${rule.version}`, rule]));
  const rules = set.rules.map(({ id, version }) => known.get(`${id}/${version}`)!);
  const result = computeEntitlement({ schools: schoolsOf(stored), rules, parameters: set.parameters, censusId: set.censusId });
  return { set, rules: new Map(rules.map((rule) => [rule.id, rule])), stored, result };
}

/** Lines come ordered by school, so that the schools' stages stand together. */
function schoolsOf(lines: readonly StoredLine[]): SchoolCensus[] {
  const schools = new Map<string, Omit<SchoolCensus, 'stages'> & { stages: StageCensus[] }>();
  for (const { schoolCode, rural, teachingPoint, supplementGrounds, stage, pupils, classes, boarders } of lines) {
    let school = schools.get(schoolCode);
    if (!school) schools.set(schoolCode, (school = { schoolCode, rural, teachingPoint, supplementGrounds, stages: [] }));
    school.stages.push({ stage, pupils, classes, boarders });
  }
  return [...schools.values()];
}
