import { Fraction } from '@jiaobian/kernel';
import { computeEntitlement, type EntitlementParameters, type StandardRule } from '@jiaobian/planning';
import { ruleIdOf } from './rule-fields';
import type { VersionTest, VersionText } from './version-text';

/** What one example came to. */
export interface TestResult {
  name: string;
  passed: boolean;
  ruleId: string;
  /** Rules that came on top of it. */
  addOnIds: string[];
  exact: { numerator: number; denominator: number };
  posts: number;
  steps: { zh: string; en: string; expression: string; value: string }[];
}

/**
 * Computes each example as a county of that one school. `rules` are those of `rulesUnderTest`, one for each stage and kind.
 * Errors: `PLANNING.CENSUS_INVALID`, `PLANNING.RULE_MISSING`.
 */
export function runTests(tests: readonly VersionTest[], rules: readonly StandardRule[], parameters: EntitlementParameters): TestResult[] {
  return tests.map((test) => {
    const { stage, pupils, classes, rural = false, teachingPoint = false, largestClass, boarders, supplementGrounds } = test;
    const counted = { stage, pupils, classes, largestClass, boarders };
    const school = { schoolCode: test.name, rural, teachingPoint, supplementGrounds, stages: [counted] };
    const line = computeEntitlement({ schools: [school], rules, parameters, censusId: '' }).lines[0]!;
    return {
      name: test.name,
      passed: meets(test, line.exact, line.rounded),
      ruleId: line.ruleId,
      addOnIds: (line.parts ?? []).map(({ ruleId }) => ruleId),
      exact: line.exact.toJSON(),
      posts: line.rounded,
      steps: line.explanation.steps.map(({ label, expression, value }) => ({ ...label, expression, value })),
    };
  });
}

function meets({ expectedExact, expectedPosts }: VersionTest, exact: Fraction, posts: number): boolean {
  if (expectedPosts !== undefined && expectedPosts !== posts) return false;
  return expectedExact === undefined || Fraction.of(expectedExact.numerator, expectedExact.denominator).compare(exact) === 0;
}

/** Rules of the version that no example has come to: they could be anything. */
export function untestedRules({ rules }: VersionText, results: readonly TestResult[]): string[] {
  return rules
    .map(({ stage, kind }) => ruleIdOf(stage, kind))
    .filter((id) => !results.some(({ ruleId, addOnIds }) => ruleId === id || addOnIds.includes(id)));
}
