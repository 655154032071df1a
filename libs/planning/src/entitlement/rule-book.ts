import { DomainError, type Stage } from '@jiaobian/kernel';
import type { SchoolCensus } from './entitlement-input';
import type { AddOnRule, BasicRule, BoardingRule, SmallSchoolRule, StandardRule, SupplementRule } from './standard-rule';

/** Finds the rules of a school's stage: the small-school rule where it applies, else the one rule of the stage, and what comes on top. */
export class RuleBook {
  private readonly ordinary = new Map<Stage, BasicRule>();
  private readonly small = new Map<Stage, SmallSchoolRule>();
  private readonly boarding = new Map<Stage, BoardingRule>();
  private readonly supplement = new Map<Stage, SupplementRule>();

  /** Throws `PLANNING.RULE_AMBIGUOUS` where two rules claim the same stage. */
  constructor(rules: readonly StandardRule[]) {
    for (const rule of rules) {
      if (rule.kind === 'small-school') shelve(this.small, rule);
      else if (rule.kind === 'boarding') shelve(this.boarding, rule);
      else if (rule.kind === 'supplement') shelve(this.supplement, rule);
      else shelve(this.ordinary, rule);
    }
  }

  /** Throws `PLANNING.RULE_MISSING` for a stage without a rule. */
  ruleFor(school: SchoolCensus, stage: Stage): BasicRule {
    const small = this.small.get(stage);
    if (small && (school.rural || school.teachingPoint) && this.smallStagePupils(school) < small.parameters.pupilsBelow) return small;
    const rule = this.ordinary.get(stage);
    if (!rule) throw new DomainError('PLANNING.RULE_MISSING', { stage, schoolCode: school.schoolCode });
    return rule;
  }

  /** What comes on top of the stage's own rule, boarding first. */
  addOnsOf(stage: Stage): AddOnRule[] {
    return [this.boarding.get(stage), this.supplement.get(stage)].filter((rule) => rule !== undefined);
  }

  /** A nine-year school is small only by all its pupils together; an attached kindergarten does not count. */
  private smallStagePupils(school: SchoolCensus): number {
    return school.stages.reduce((total, census) => (this.small.has(census.stage) ? total + census.pupils : total), 0);
  }
}

function shelve<Rule extends StandardRule>(shelf: Map<Stage, Rule>, rule: Rule): void {
  const rival = shelf.get(rule.stage);
  if (rival) throw new DomainError('PLANNING.RULE_AMBIGUOUS', { stage: rule.stage, first: rival.id, second: rule.id });
  shelf.set(rule.stage, rule);
}
