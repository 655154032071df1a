import { AssignmentExplainer, type AssignmentProblem, type AssignmentSolution, type TeacherExplanation } from '@jiaobian/planning';
import { schoolOfPost } from './market-problem';
import { clauses, type NamedRule } from './rules';

/** Why one person of a run moves or stays, with the exact cost of everything else. */
export interface PersonExplanation {
  outcome: 'assigned' | 'stays';
  toSchool?: string;
  text: TeacherExplanation['text'];
  bindingRule?: NamedRule;
  runnerUp?: { toSchool?: string; extraCost: number };
  options: { toSchool: string; seatPrice: number; extraCost?: number }[];
}

/** Answers undefined for somebody who did not stand in the run. */
export function explainPerson(problem: AssignmentProblem, solution: AssignmentSolution, personId: string): PersonExplanation | undefined {
  if (!problem.teachers.some(({ id }) => id === personId)) return undefined;
  const explanation = new AssignmentExplainer(problem, solution).explain(personId);
  const { chosen, alternatives, runnerUp, text } = explanation;
  const elsewhere = alternatives.flatMap(({ postId, price, extraCost }) =>
    postId === null ? [] : [{ toSchool: schoolOfPost(postId), seatPrice: price, extraCost: extraCost ?? undefined }],
  );
  const own = chosen ? [{ toSchool: schoolOfPost(chosen.postId), seatPrice: chosen.price, extraCost: 0 }] : [];
  return {
    outcome: chosen ? 'assigned' : 'stays',
    toSchool: chosen && schoolOfPost(chosen.postId),
    text,
    bindingRule: bindingRule(explanation),
    runnerUp: runnerUp && {
      toSchool: runnerUp.postId === null ? undefined : schoolOfPost(runnerUp.postId),
      extraCost: runnerUp.extraCost!,
    },
    options: [...own, ...elsewhere],
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
