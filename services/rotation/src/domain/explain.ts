import { AssignmentExplainer, type AssignmentProblem, type AssignmentSolution, type TeacherExplanation } from '@jiaobian/planning';
import { extraCostSteps, type ExtraCostStep } from './extra-cost';
import { schoolOfPost } from './market-problem';
import { clauses, type NamedRule } from './rules';

/** Why one person of a run moves or stays, with the exact cost of everything else. */
export interface PersonExplanation {
  outcome: 'assigned' | 'stays';
  toSchool?: string;
  text: TeacherExplanation['text'];
  bindingRule?: NamedRule;
  runnerUp?: { toSchool?: string; extraCost: number; steps: ExtraCostStep[] };
  /** What a move away from the school costs beside its points: the price of the number that the school may give. */
  givingPrice: number;
  options: PersonOption[];
}

export interface PersonOption {
  toSchool: string;
  /** As the run had them. */
  points: number;
  seatValue: number;
  seatPrice: number;
  extraCost?: number;
  /** They add up to the extra cost. */
  steps: ExtraCostStep[];
}

/** Answers undefined for somebody who did not stand in the run. */
export function explainPerson(problem: AssignmentProblem, solution: AssignmentSolution, personId: string): PersonExplanation | undefined {
  const teacher = problem.teachers.find(({ id }) => id === personId);
  if (!teacher) return undefined;
  const explanation = new AssignmentExplainer(problem, solution).explain(personId);
  const { chosen, alternatives, runnerUp, text } = explanation;
  const stepsTo = extraCostSteps(problem, explanation);
  const valueOf = new Map(problem.posts.map(({ id, value }) => [id, value]));
  const elsewhere = alternatives.flatMap((alternative): PersonOption[] => {
    const { postId, cost, price, extraCost } = alternative;
    if (postId === null) return [];
    const worth = { toSchool: schoolOfPost(postId), points: cost, seatValue: valueOf.get(postId)!, seatPrice: price };
    return [extraCost === null ? { ...worth, steps: [] } : { ...worth, extraCost, steps: stepsTo(alternative) }];
  });
  const own = chosen && {
    toSchool: schoolOfPost(chosen.postId),
    points: chosen.cost,
    seatValue: chosen.value,
    seatPrice: chosen.price,
    extraCost: 0,
    steps: [],
  };
  return {
    outcome: chosen ? 'assigned' : 'stays',
    toSchool: chosen && schoolOfPost(chosen.postId),
    text,
    bindingRule: bindingRule(explanation),
    runnerUp: runnerUp && {
      toSchool: runnerUp.postId === null ? undefined : schoolOfPost(runnerUp.postId),
      extraCost: runnerUp.extraCost!,
      steps: stepsTo(runnerUp),
    },
    givingPrice: solution.prices.groups[teacher.group ?? ''] ?? 0,
    options: own ? [own, ...elsewhere] : elsewhere,
  };
}

/** What holds the person where the schedule has them: a price above zero is a rule that binds. */
function bindingRule({ code, text, chosen }: TeacherExplanation): NamedRule | undefined {
  switch (code) {
    case 'PINNED':
      return { code, clause: '已公布的安排固定不变', text };
    case 'GROUP_LIMIT':
      return { code, clause: clauses.HOME_NOT_OVER_QUOTA, text };
    case 'OUTBID':
    case 'NO_OPTION':
      return { code, clause: '接收学校的名额', text };
    case 'NO_GAIN':
      return { code, clause: '积分不低于名额分值', text };
    case 'LOTTERY':
      return { code, clause: '公布的抽签种子', text };
    case 'CHOSEN':
      if (chosen!.groupPrice > 0) return { code: 'GROUP_LIMIT', clause: clauses.HOME_NOT_OVER_QUOTA, text };
      return chosen!.price > 0 ? { code: 'SEATS', clause: '接收学校的名额', text } : undefined;
  }
}
