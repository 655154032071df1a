import type { CalendarDate } from '@jiaobian/kernel';
import { compareText } from '../text-order';
import type { StandardRule } from './standard-rule';

/**
 * The rules that hold for a county on a day: per stage and kind the one of the narrowest jurisdiction (county before
 * prefecture before province before `CN`), among these the latest in force.
 *
 * @param county six digits of GB/T 2260
 * @param on usually the census day
 */
export function rulesInForce(rules: readonly StandardRule[], county: string, on: CalendarDate): StandardRule[] {
  const chosen = new Map<string, StandardRule>();
  for (const rule of rules) {
    if (jurisdictionRank(rule.jurisdiction, county) < 0 || rule.effectiveFrom > on || (rule.effectiveTo ?? on) < on) continue;
    const place = `${rule.stage}/${rule.kind}`;
    const rival = chosen.get(place);
    if (!rival || precedence(rule, rival, county) > 0) chosen.set(place, rule);
  }
  return [...chosen.values()];
}

function precedence(rule: StandardRule, rival: StandardRule, county: string): number {
  return (
    jurisdictionRank(rule.jurisdiction, county) - jurisdictionRank(rival.jurisdiction, county) ||
    compareText(rule.effectiveFrom, rival.effectiveFrom) ||
    compareText(rule.version, rival.version)
  );
}

/** 0 the whole country … 3 the county itself; -1 where the rule is another place's. */
function jurisdictionRank(jurisdiction: string, county: string): number {
  const wider = ['CN', `${county.slice(0, 2)}0000`, `${county.slice(0, 4)}00`, county];
  return wider.lastIndexOf(jurisdiction);
}
