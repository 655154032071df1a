import type { BilingualText } from '../bilingual-text';
import type { AssignmentProblem, AssignmentSolution } from './assignment-problem';

export interface AssignmentVerdict {
  /** Every rule holds and the prices prove that nothing costs less. */
  valid: boolean;
  /** Counted anew from the assignments. */
  objective: number;
  /** Counted anew from the prices: a true lower bound of every assignment that keeps the rules, whatever the prices are. */
  bound: number;
  faults: BilingualText[];
}

/**
 * Checks a solution from problem and solution alone; shares no code with the solver. Rules: each teacher at most one of their own
 * options, seats, limits of groups, pins. Optimum: for any prices ≥ 0 no assignment can gain more than all seats and moves are
 * worth at these prices plus what each teacher gains beyond them (weak duality); a solution that reaches this is optimal.
 */
export function verifyAssignment(problem: AssignmentProblem, solution: AssignmentSolution): AssignmentVerdict {
  const faults: BilingualText[] = [];
  const fault = (zh: string, en: string) => void faults.push({ zh, en });
  const chosen = checkAssignments(problem, solution, fault);
  checkLimits(problem, chosen, fault);
  checkPrices(problem, solution, fault);
  const objective = [...chosen.values()].reduce((total, { net }) => total + net, 0);
  const bound = lowerBound(problem, solution);
  if (objective !== solution.objective)
    fault(`目标值应为 ${objective},写的是 ${solution.objective}`, `the objective is ${objective}, stated ${solution.objective}`);
  if (bound !== solution.bound) fault(`下界应为 ${bound},写的是 ${solution.bound}`, `the bound is ${bound}, stated ${solution.bound}`);
  if (faults.length === 0 && bound !== objective)
    fault(`下界 ${bound} 低于目标值 ${objective},未证明最优`, `the bound ${bound} is below the objective ${objective}: not proved optimal`);
  return { valid: faults.length === 0, objective, bound, faults };
}

type Fault = (zh: string, en: string) => void;
/** What a teacher id was given: the post and its cost less its value. */
type Chosen = Map<string, { postId: string; net: number }>;

function checkAssignments({ teachers, posts }: AssignmentProblem, { assignments }: AssignmentSolution, fault: Fault): Chosen {
  const teacherById = new Map(teachers.map((teacher) => [teacher.id, teacher]));
  const chosen: Chosen = new Map();
  for (const [teacherId, postId] of assignments) {
    const option = teacherById.get(teacherId)?.options.find(([post]) => posts[post]?.id === postId);
    if (!option) fault(`岗位 ${postId} 不是教师 ${teacherId} 的可选岗位`, `post ${postId} is no option of teacher ${teacherId}`);
    else if (chosen.has(teacherId)) fault(`教师 ${teacherId} 被安排了两次`, `teacher ${teacherId} is assigned twice`);
    else chosen.set(teacherId, { postId, net: option[1] - posts[option[0]]!.value });
  }
  return chosen;
}

function checkLimits({ posts, teachers, groupLimits = [], pinned = [] }: AssignmentProblem, chosen: Chosen, fault: Fault): void {
  const filled = new Map<string, number>();
  const moved = new Map<string, number>();
  for (const { postId } of chosen.values()) filled.set(postId, (filled.get(postId) ?? 0) + 1);
  for (const { id, group } of teachers) if (group !== undefined && chosen.has(id)) moved.set(group, (moved.get(group) ?? 0) + 1);
  for (const { id, seats } of posts) {
    const count = filled.get(id) ?? 0;
    if (count > seats) fault(`岗位 ${id} 有 ${seats} 个名额,安排了 ${count} 人`, `post ${id} has ${seats} seats and ${count} teachers`);
  }
  for (const { group, max } of groupLimits) {
    const count = moved.get(group) ?? 0;
    if (count > max) fault(`${group} 至多调出 ${max} 人,安排了 ${count} 人`, `${group} may lose ${max} teachers and loses ${count}`);
  }
  for (const [teacherId, postId] of pinned) {
    if (chosen.get(teacherId)?.postId !== postId)
      fault(`教师 ${teacherId} 应固定在岗位 ${postId}`, `teacher ${teacherId} is not at the pinned post ${postId}`);
  }
}

function checkPrices({ posts, groupLimits = [] }: AssignmentProblem, { prices }: AssignmentSolution, fault: Fault): void {
  const postIds = new Set(posts.map((post) => post.id));
  const groups = new Set(groupLimits.map((limit) => limit.group));
  for (const [id, price] of [...Object.entries(prices.posts), ...Object.entries(prices.groups)]) {
    if (!(price >= 0)) fault(`${id} 的价格 ${price} 不能为负`, `the price ${price} of ${id} is negative`);
  }
  for (const id of Object.keys(prices.posts)) if (!postIds.has(id)) fault(`没有岗位 ${id}`, `there is no post ${id}`);
  for (const id of Object.keys(prices.groups)) if (!groups.has(id)) fault(`${id} 没有调出上限`, `the group ${id} has no limit`);
}

function lowerBound({ teachers, posts, groupLimits = [], pinned = [] }: AssignmentProblem, { prices }: AssignmentSolution): number {
  const pins = new Map(pinned);
  const limited = new Set(groupLimits.map((limit) => limit.group));
  let worth = posts.reduce((total, post) => total + post.seats * (prices.posts[post.id] ?? 0), 0);
  worth += groupLimits.reduce((total, { group, max }) => total + max * (prices.groups[group] ?? 0), 0);
  for (const { id, group, options } of teachers) {
    const move = group !== undefined && limited.has(group) ? (prices.groups[group] ?? 0) : 0;
    const gains = options.map(([post, cost]) => ({
      id: posts[post]!.id,
      gain: posts[post]!.value - cost - (prices.posts[posts[post]!.id] ?? 0) - move,
    }));
    const pin = pins.get(id);
    // Who is pinned has no choice: the gain of the pinned post counts even where it is a loss.
    if (pin !== undefined) worth += gains.find((option) => option.id === pin)?.gain ?? 0;
    else worth += gains.reduce((most, { gain }) => Math.max(most, gain), 0);
  }
  // 0 less the worth: the bound of a problem without moves is 0, not -0.
  return 0 - worth;
}
