import type { Transaction } from '@jiaobian/database';
import type { StandardRule } from '@jiaobian/planning';
import { compareEntitlements, type Comparison, type EntitlementInputs } from '../domain/standards/compare-entitlements';
import { rulesOfVersion, rulesWith, rulesWithout } from '../domain/standards/known-rule';
import type { VersionText } from '../domain/standards/version-text';
import { currentInputs, inForceOn, type CurrentInputs } from '../entitlement/load-inputs';
import { findDraft } from '../persistence/repositories/standard-drafts';
import { standardCases } from '../persistence/standard-cases';
import { nameSchools, type NamedComparison } from './name-schools';

/** A rule of the version that does not hold although its days have come, and the narrower one that holds instead. */
export interface OverriddenRule {
  ruleId: string;
  byVersion: string;
  byJurisdiction: string;
  byDocumentNumber: string;
}

export interface StandardComparison extends NamedComparison {
  censusId: string;
  censusOn: string;
  /** Both sides are by the standards of this day, one without the version. */
  on: string;
  ruleVersionBefore: string;
  ruleVersionAfter: string;
  overridden: OverriddenRule[];
}

/**
 * The current census by the standards without a version and with it: which school would change by how much. Computed for
 * who asks, kept nowhere. Errors: `CASE.NOT_FOUND`, `CENSUS.NOT_FOUND`.
 */
export async function compareStandard(transaction: Transaction, id: string): Promise<StandardComparison> {
  await standardCases.load(transaction, id);
  const { text } = await findDraft(transaction, id);
  const current = await currentInputs(transaction);
  const on = comparisonDay(text, current);
  const { before, after } = sidesOf(transaction.county, current, id, text, on);
  const comparison: Comparison = compareEntitlements(before, after);
  return {
    censusId: current.censusId,
    censusOn: current.censusOn,
    on,
    ruleVersionBefore: versionsOf(before.rules),
    ruleVersionAfter: versionsOf(after.rules),
    overridden: overriddenIn(after.rules, text),
    ...(await nameSchools(transaction, comparison)),
  };
}

/** The version's first day or, once that is past, today; of one that is over its last. */
export function comparisonDay(
  { effectiveFrom, effectiveTo }: VersionText,
  { today, censusOn }: Pick<CurrentInputs, 'today' | 'censusOn'>,
): string {
  const on = [effectiveFrom, today, censusOn].sort().at(-1)!;
  return effectiveTo !== undefined && effectiveTo < on ? effectiveTo : on;
}

function sidesOf(
  county: string,
  { schools, known, recorded }: CurrentInputs,
  id: string,
  text: VersionText,
  on: string,
): { before: EntitlementInputs; after: EntitlementInputs } {
  const without = rulesWithout(known, id);
  const others = recorded.filter(({ versionId }) => versionId !== id);
  const own = text.parameters.map((parameter) => ({ ...parameter, effectiveFrom: text.effectiveFrom }));
  const all = [...others, ...own].sort((one, other) =>
    one.effectiveFrom < other.effectiveFrom ? -1 : Number(one.effectiveFrom > other.effectiveFrom),
  );
  return {
    before: { schools, ...inForceOn(county, on, without, others) },
    after: { schools, ...inForceOn(county, on, rulesWith(without, text), all) },
  };
}

function versionsOf(rules: readonly StandardRule[]): string {
  return [...new Set(rules.map(({ version }) => version))].sort().join('+');
}

function overriddenIn(inForce: readonly StandardRule[], text: VersionText): OverriddenRule[] {
  return rulesOfVersion(text).flatMap((rule) => {
    const holds = inForce.find((one) => one.stage === rule.stage && one.kind === rule.kind);
    if (!holds || holds.version === rule.version) return [];
    return [{ ruleId: rule.id, byVersion: holds.version, byJurisdiction: holds.jurisdiction, byDocumentNumber: holds.documentNumber }];
  });
}
