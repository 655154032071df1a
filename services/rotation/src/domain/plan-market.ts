import { DomainError, newId, type CalendarDate } from '@jiaobian/kernel';
import type { Assignment } from './assignment';
import { assignmentsOf } from './assignments-of';
import { candidatesOf, type Candidates } from './candidates';
import { capsOf, type Caps } from './caps';
import { demandOf, type DemandLine } from './demand';
import { eligibilityOf, type Eligibility } from './eligibility';
import type { StaffMember } from './facts';
import type { MarketFacts } from './market-facts';
import { problemOf } from './market-problem';
import type { RotationParameters } from './parameters';
import { reviewAssignments, type Review } from './review';
import { namedRule, type NamedRule } from './rules';
import { hashOf, type Run } from './run';
import { solveAndVerify } from './solve';
import { supplyOf, type SupplyLine } from './supply';

/** What a market looks like when it has been computed anew. */
export interface MarketPlan {
  supply: SupplyLine[];
  demand: DemandLine[];
  assignments: readonly Assignment[];
  /** Absent where the input is that of the run before: its assignments stand. */
  run?: Run;
  /** Why an assignment of before is not among those of now. */
  ruleAgainst(assignment: Assignment): NamedRule;
}

const replanned = namedRule('REPLANNED', '统筹后另有更优安排', 'the optimum of the county now looks different');

/**
 * Computes one market from its facts: what may be given, what may be taken, whom the rules let stand, and the optimum among
 * them. Published assignments are pinned unless a rule now forbids them. Pure: the same facts give the same plan.
 * Errors: `ROTATION.ANSWER_REFUSED` where the verifier, or a rule of ours, refuses the result.
 */
export function planMarket(facts: MarketFacts, newestHash?: string): MarketPlan {
  const { supply, demand, candidates, pinned, verdicts, caps, eligibility } = prepareMarket(facts);
  const ruleAgainst = (assignment: Assignment) => verdicts.get(assignment) ?? replanned;
  const problem = problemOf(facts, caps, demand, candidates.standing, pinned);
  const problemHash = hashOf(problem);
  if (problemHash === newestHash && verdicts.size === 0) return { supply, demand, assignments: facts.assignments, ruleAgainst };
  const run: Run = { id: newId(), market: facts.market, problemHash, problem, solution: solveAndVerify(problem) };
  const assignments = assignmentsOf(facts, run, candidates.standing, pinned);
  holdAgainstRules({ facts: { ...facts, assignments }, caps, eligibility });
  return { supply, demand, assignments, run, ruleAgainst };
}

interface PreparedMarket {
  supply: SupplyLine[];
  demand: DemandLine[];
  caps: Caps;
  eligibility: Review['eligibility'];
  candidates: Candidates;
  pinned: Assignment[];
  verdicts: ReturnType<typeof reviewAssignments>;
}

/** All of a run but the solving. */
export function prepareMarket(facts: MarketFacts): PreparedMarket {
  const { parameters, on, posts, schools, requests } = facts;
  const eligibility = judgedOnce(parameters, on);
  const supply = supplyOf(posts, schools);
  const caps = capsOf(supply, facts);
  const verdicts = reviewAssignments({ facts, caps, eligibility });
  const pinned = facts.assignments.filter((assignment) => assignment.state === 'published' && !verdicts.has(assignment));
  const taken = pinned.map(({ toSchool, stage, subject, track }) => ({ schoolCode: toSchool, stage, subject, track }));
  const demand = demandOf({ posts, schools, requests, taken, basis: parameters.intakeBasis });
  const candidates = candidatesOf(facts, caps, eligibility, new Set(pinned.map(({ personId }) => personId)));
  return { supply, demand, caps, eligibility, candidates, pinned, verdicts };
}

/** The rules once more, on the result and not on the problem: what the problem did not say, its verifier cannot see. */
function holdAgainstRules(review: Review): void {
  const [broken] = reviewAssignments(review);
  if (broken) throw new DomainError('ROTATION.ANSWER_REFUSED', { personId: broken[0].personId, rule: broken[1].code });
}

/** By person as loaded; people outlive a run for as long as the county's staff keeps its version. */
const judgedBefore = new WeakMap<StaffMember, { by: string; answer: Eligibility }>();

/** Every person is asked about several times in one run, and by the same parameters in the next. */
function judgedOnce(parameters: RotationParameters, on: CalendarDate): Review['eligibility'] {
  const by = JSON.stringify([parameters, on]);
  return (member) => {
    const known = judgedBefore.get(member);
    if (known?.by === by) return known.answer;
    const answer = eligibilityOf(member, parameters, on);
    judgedBefore.set(member, { by, answer });
    return answer;
  };
}
