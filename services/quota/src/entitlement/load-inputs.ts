import { countyToday, together, type Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { rulesInForce, type StandardRule } from '@jiaobian/planning';
import { parametersOn, type CountyParameters, type RecordedParameter } from '../domain/parameters/county-parameters';
import type { KnownRule } from '../domain/standards/known-rule';
import { countedSchools, type CountedSchool } from '../persistence/repositories/census';
import { currentSet } from '../persistence/repositories/entitlements';
import { recordedParameters } from '../persistence/repositories/parameters';
import { knownRules } from '../persistence/repositories/rules';

/** The current census with all standards and parameters that the county has: what is computed beside it is computed of these. */
export interface CurrentInputs {
  censusId: string;
  censusOn: string;
  today: string;
  schools: CountedSchool[];
  known: KnownRule[];
  recorded: RecordedParameter[];
}

/** Errors: `CENSUS.NOT_FOUND`. */
export async function currentInputs(transaction: Transaction): Promise<CurrentInputs> {
  const set = await currentSet(transaction);
  if (!set) throw new DomainError('CENSUS.NOT_FOUND', { censusId: '' });
  const [schools, known, recorded, today] = await together([
    countedSchools(transaction, set.censusId),
    knownRules(transaction),
    recordedParameters(transaction),
    countyToday(transaction),
  ]);
  return { censusId: set.censusId, censusOn: set.censusOn, today, schools, known, recorded };
}

/** Those of `rules` and `recorded` that hold on a day. */
export function inForceOn(
  county: string,
  day: string,
  rules: readonly StandardRule[],
  recorded: readonly RecordedParameter[],
): { rules: StandardRule[]; parameters: CountyParameters } {
  return { rules: rulesInForce(rules, county, day), parameters: parametersOn(recorded, day) };
}
