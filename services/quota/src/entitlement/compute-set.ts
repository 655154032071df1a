import type { Transaction } from '@jiaobian/database';
import { contentHash, derivedId } from '@jiaobian/kernel';
import { computeEntitlement, rulesInForce, type EntitlementResult, type StandardRule } from '@jiaobian/planning';
import { entitlementInputs, entitlementParameters, type CountyParameters } from '../domain/parameters/county-parameters';
import { countedSchools, dayOfCensus, type CountedSchool } from '../persistence/repositories/census';
import { insertSet, setOfCensus, type StoredLine } from '../persistence/repositories/entitlements';
import { countyParameters } from '../persistence/repositories/parameters';
import { seedStandardRules, standardRules } from '../persistence/repositories/rules';
import { appliedDay } from './applied-day';

export interface ComputeCause {
  causeId: string;
  /** When the census came into force. */
  toldAt: string;
}

/**
 * Computes and stores the entitlements of a census by the standards and parameters of `appliedDay`. The same inputs make no second set, so that it may run as often as events come. Returns whether it is new.
 */
export async function computeSet(transaction: Transaction, censusId: string, cause: ComputeCause): Promise<boolean> {
  // Two events of one census at once: the second sees what the first stored.
  await transaction.query('select pg_advisory_xact_lock(hashtext($1))', [`quota.entitlement.${transaction.county}`]);
  const censusOn = await dayOfCensus(transaction, censusId);
  if (!censusOn) return false;
  await seedStandardRules(transaction);
  const appliedOn = await appliedDay(transaction, censusOn);
  const rules = rulesInForce(await standardRules(transaction), transaction.county, appliedOn);
  const parameters = await countyParameters(transaction, appliedOn);
  const schools = await countedSchools(transaction, censusId);
  const inputsHash = contentHash([schools, rules.map(withoutEnd), entitlementInputs(parameters)]);
  const known = await setOfCensus(transaction, censusId);
  if (known?.inputsHash === inputsHash) return false;

  const result = computeEntitlement({ schools, rules, parameters: entitlementParameters(parameters), censusId });
  const number = (known?.number ?? 0) + 1;
  const set = {
    id: derivedId('quota.entitlement', transaction.county, censusId, number),
    censusId,
    censusOn,
    number,
    ruleVersion: [...new Set(rules.map(({ version }) => version))].sort().join('+'),
    rules: rules.map(({ id, version }) => ({ id, version })),
    parameters: entitlementParameters(parameters),
    inputsHash,
    toldAt: known?.toldAt.toISOString() ?? cause.toldAt,
    causeId: cause.causeId,
    appliedOn,
  };
  await insertSet(transaction, set, storedLines(result, schools, parameters));
  return true;
}

/** A rule gives the same numbers whenever it will end. */
function withoutEnd({ effectiveTo: _end, ...rule }: StandardRule) {
  return rule;
}

function storedLines({ lines }: EntitlementResult, schools: readonly CountedSchool[], { stageTracks }: CountyParameters): StoredLine[] {
  const bySchool = new Map(schools.map((school) => [school.schoolCode, school]));
  return lines.map((line) => {
    const school = bySchool.get(line.schoolCode)!;
    const { pupils, classes, boarders = 0 } = school.stages.find(({ stage }) => stage === line.stage)!;
    return {
      schoolCode: line.schoolCode,
      stage: line.stage,
      track: stageTracks[line.stage],
      pupils,
      classes,
      exactNumerator: line.exact.numerator,
      exactDenominator: line.exact.denominator,
      rounded: line.rounded,
      ruleId: line.ruleId,
      ruleVersion: line.ruleVersion,
      rural: school.rural,
      teachingPoint: school.teachingPoint,
      boarders,
      supplementGrounds: school.supplementGrounds ?? [],
    };
  });
}
