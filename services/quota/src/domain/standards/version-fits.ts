import { DomainError } from '@jiaobian/kernel';
import type { StandardRule } from '@jiaobian/planning';
import type { KnownRule } from './known-rule';

/**
 * Refuses rules that would hold beside another version of themselves in their jurisdiction, or end one that goes on longer.
 * Errors: `STANDARD.VERSION_KNOWN`, `STANDARD.OVERLAPS`, `STANDARD.LEAVES_GAP`.
 */
export function assertFits(rules: readonly StandardRule[], known: readonly KnownRule[]): void {
  for (const rule of rules) {
    const { id, version, jurisdiction, effectiveFrom, effectiveTo } = rule;
    const versions = known.map((one) => one.rule).filter((one) => one.id === id);
    if (versions.some((one) => one.version === version)) throw new DomainError('STANDARD.VERSION_KNOWN', { ruleId: id, version });
    const inTheWay = versions.filter((one) => one.jurisdiction === jurisdiction && meet(rule, one));
    const later = inTheWay.find((one) => one.effectiveFrom >= effectiveFrom);
    if (later)
      throw new DomainError('STANDARD.OVERLAPS', { ruleId: id, jurisdiction, effectiveFrom: later.effectiveFrom, version: later.version });
    const longer = inTheWay.find((one) => effectiveTo !== undefined && (one.effectiveTo === undefined || one.effectiveTo > effectiveTo));
    if (longer) throw new DomainError('STANDARD.LEAVES_GAP', { ruleId: id, version: longer.version });
  }
}

type Term = Pick<StandardRule, 'effectiveFrom' | 'effectiveTo'>;

function meet(one: Term, other: Term): boolean {
  const starts = (first: Term, second: Term): boolean => second.effectiveTo === undefined || first.effectiveFrom <= second.effectiveTo;
  return starts(one, other) && starts(other, one);
}
