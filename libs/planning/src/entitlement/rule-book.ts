import { DomainError, type Stage } from '@jiaobian/kernel';
import type { SchoolCensus } from './entitlement-input';
import type { StandardRule } from './standard-rule';

/** Finds the rule of a school's stage: the small-school rule where it applies, else the one rule of the stage. */
export class RuleBook {
  private readonly ordinary = new Map<Stage, StandardRule>();
  private readonly small = new Map<Stage, Extract<StandardRule, { kind: 'small-school' }>>();

  /** Throws `PLANNING.RULE_AMBIGUOUS` where two rules claim the same stage. */
  constructor(rules: readonly StandardRule[]) {
    for (const rule of rules) {
      const shelf: Map<Stage, StandardRule> = rule.kind === 'small-school' ? this.small : this.ordinary;
      const rival = shelf.get(rule.stage);
      if (rival) throw new DomainError('PLANNING.RULE_AMBIGUOUS', { stage: rule.stage, first: rival.id, second: rule.id });
      shelf.set(rule.stage, rule);
    }
  }

  /** Throws `PLANNING.RULE_MISSING` for a stage without a rule. */
  ruleFor(school: SchoolCensus, stage: Stage): StandardRule {
    const small = this.small.get(stage);
    if (small && (school.rural || school.teachingPoint) && this.smallStagePupils(school) < small.parameters.pupilsBelow) return small;
    const rule = this.ordinary.get(stage);
    if (!rule) throw new DomainError('PLANNING.RULE_MISSING', { stage, schoolCode: school.schoolCode });
    return rule;
  }

  /** A nine-year school is small only by all its pupils together; an attached kindergarten does not count. */
  private smallStagePupils(school: SchoolCensus): number {
    return school.stages.reduce((total, census) => (this.small.has(census.stage) ? total + census.pupils : total), 0);
  }
}
