import { together, type Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { rulesInForce } from '@jiaobian/planning';
import { entitlementParameters, parametersOn } from '../domain/parameters/county-parameters';
import { rulesUnderTest } from '../domain/standards/known-rule';
import { runTests, untestedRules, type TestResult } from '../domain/standards/run-tests';
import type { VersionText } from '../domain/standards/version-text';
import { recordedParameters } from '../persistence/repositories/parameters';
import { standardRules } from '../persistence/repositories/rules';

/** Runs the examples of a version as on its first day, by its own rules before those in force. */
export async function testVersion(transaction: Transaction, text: VersionText): Promise<TestResult[]> {
  const [rules, recorded] = await together([standardRules(transaction), recordedParameters(transaction)]);
  const inForce = rulesInForce(rules, transaction.county, text.effectiveFrom);
  const own = Object.fromEntries(text.parameters.map(({ name, value }) => [name, value]));
  const parameters = { ...parametersOn(recorded, text.effectiveFrom), ...own };
  return runTests(text.tests, rulesUnderTest(inForce, text), entitlementParameters(parameters));
}

/** Errors: `STANDARD.TESTS_FAILED`, `STANDARD.UNTESTED`. */
export function assertTested(text: VersionText, results: readonly TestResult[]): void {
  const failed = results.filter(({ passed }) => !passed).map(({ name }) => name);
  if (failed.length > 0) throw new DomainError('STANDARD.TESTS_FAILED', { names: failed.join('、') });
  const untested = results.length === 0 ? text.parameters.map(({ name }) => String(name)) : [];
  const rules = [...untestedRules(text, results), ...untested];
  if (rules.length > 0) throw new DomainError('STANDARD.UNTESTED', { rules: rules.join('、') });
}
