import { rulesInForce, type StandardRule } from '@jiaobian/planning';

/** How a rule stands on a day: it holds, a rule of a narrower jurisdiction holds instead, its days have not come, they are over. */
export const ruleStandings = ['in-force', 'overridden', 'upcoming', 'over'] as const;
export type RuleStanding = (typeof ruleStandings)[number];

export interface StandingOfRule {
  standing: RuleStanding;
  /** The version that holds instead, with its jurisdiction. */
  heldBy?: string;
}

/** Of each rule how it stands; the narrower jurisdiction goes before the wider (`rulesInForce`). */
export function ruleStandingsOn(rules: readonly StandardRule[], county: string, day: string): (rule: StandardRule) => StandingOfRule {
  const inForce = rulesInForce(rules, county, day);
  return (rule) => {
    if (rule.effectiveFrom > day) return { standing: 'upcoming' };
    if (rule.effectiveTo !== undefined && rule.effectiveTo < day) return { standing: 'over' };
    const holds = inForce.find((one) => one.stage === rule.stage && one.kind === rule.kind);
    if (holds === rule || !holds) return { standing: 'in-force' };
    return { standing: 'overridden', heldBy: `${holds.version}(${holds.jurisdiction})` };
  };
}
