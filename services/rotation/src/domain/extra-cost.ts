import type { AssignmentProblem, TeacherExplanation } from '@jiaobian/planning';
import { isPlaceholder, schoolOfPost } from './market-problem';

/** Where somebody is, and what it is worth: staying costs nothing and fills no seat. */
export interface Place {
  toSchool?: string;
  cost: number;
  seatValue: number;
}

/** One person who would be elsewhere; without a person it is a seat that the subjects of a school share. */
export interface ExtraCostStep {
  personId?: string;
  from: Place;
  to: Place;
  /** `(to.cost − to.seatValue) − (from.cost − from.seatValue)` */
  change: number;
}

type Alternative = TeacherExplanation['alternatives'][number];

/** What reads the parts of extra costs from the input of a run: the person's own move first, then those that it forces; they add up to it. */
export function extraCostSteps(
  problem: AssignmentProblem,
  { teacherId, chosen }: Pick<TeacherExplanation, 'teacherId' | 'chosen'>,
): (alternative: Pick<Alternative, 'postId' | 'chain'>) => ExtraCostStep[] {
  const indexOf = new Map(problem.posts.map(({ id }, index) => [id, index]));
  const placeOf = (id: string, postId: string | null): Place => {
    if (postId === null) return { cost: 0, seatValue: 0 };
    const index = indexOf.get(postId)!;
    const teacher = problem.teachers.find((candidate) => candidate.id === id)!;
    const cost = teacher.options.find(([post]) => post === index)![1];
    return { toSchool: schoolOfPost(postId), cost, seatValue: problem.posts[index]!.value };
  };
  const step = (id: string, from: string | null, to: string | null): ExtraCostStep => {
    const [before, after] = [placeOf(id, from), placeOf(id, to)];
    const change = after.cost - after.seatValue - (before.cost - before.seatValue);
    return { personId: isPlaceholder(id) ? undefined : id, from: before, to: after, change };
  };
  return ({ postId, chain }) => [
    step(teacherId, chosen?.postId ?? null, postId),
    ...chain.map(({ teacherId: other, from, to }) => step(other, from, to)),
  ];
}
