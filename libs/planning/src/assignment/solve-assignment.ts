import { compareText } from '../text-order';
import { buildNetwork, type AssignmentNetwork } from './assignment-network';
import type { AssignmentProblem, AssignmentSolution } from './assignment-problem';
import { pinnedPosts } from './check-pins';
import { checkProblem } from './check-problem';
import type { FlowState } from './flow-state';
import { optimalFlow } from './optimal-flow';

/**
 * The exact optimum of who moves where, as a min-cost flow, with the prices that prove it (design.md §6.2, §6.5). Ties are
 * settled by the lottery seed: the order of teachers, posts and options in the problem changes nothing.
 *
 * Throws `PLANNING.PROBLEM_INVALID` with a JSON pointer, `PLANNING.PIN_INFEASIBLE` in words.
 */
export function solveAssignment(problem: AssignmentProblem): AssignmentSolution {
  checkProblem(problem);
  const pins = pinnedPosts(problem);
  const network = buildNetwork(problem, pins, 'gainful');
  const state = optimalFlow(network);

  const pairs: [number, number][] = [...pins];
  network.teachers.forEach((teacher, rank) => {
    const post = state.flow.postOf(rank);
    if (post >= 0) pairs.push([teacher, network.posts[post]!]);
  });
  const pinnedCost = [...pins].reduce((total, [teacher, post]) => total + netCost(problem, teacher, post), 0);
  const assignments = pairs.map(([teacher, post]): [string, string] => [problem.teachers[teacher]!.id, problem.posts[post]!.id]);
  return {
    status: 'optimal',
    objective: pairs.reduce((total, [teacher, post]) => total + netCost(problem, teacher, post), 0),
    bound: pinnedCost - worthOfPrices(network, state),
    assignments: assignments.sort(([a], [b]) => compareText(a, b)),
    prices: pricesById(problem, network, state),
  };
}

function netCost({ teachers, posts }: AssignmentProblem, teacher: number, post: number): number {
  return teachers[teacher]!.options.find(([option]) => option === post)![1] - posts[post]!.value;
}

/** The dual objective: all seats and moves at their prices, and what each teacher gains beyond them. */
function worthOfPrices(
  { seats, moves, groupOf, optionStart, optionPost, optionCost, groupNames }: AssignmentNetwork,
  state: FlowState,
): number {
  let worth = 0;
  seats.forEach((count, post) => (worth += count * state.postPrices[post]!));
  moves.forEach((count, group) => (worth += groupNames[group] === undefined ? 0 : count * state.groupPrices[group]!));
  groupOf.forEach((group, teacher) => {
    let gain = 0;
    for (let option = optionStart[teacher]!; option < optionStart[teacher + 1]!; option++) {
      gain = Math.max(gain, -optionCost[option]! - state.postPrices[optionPost[option]!]! - limitPrice(groupNames, state, group));
    }
    worth += gain;
  });
  return worth;
}

function limitPrice(groupNames: AssignmentNetwork['groupNames'], state: FlowState, group: number): number {
  return groupNames[group] === undefined ? 0 : state.groupPrices[group]!;
}

function pricesById(problem: AssignmentProblem, { posts, groupNames }: AssignmentNetwork, state: FlowState): AssignmentSolution['prices'] {
  const byPost = [...posts].map((post, rank): [string, number] => [problem.posts[post]!.id, state.postPrices[rank]!]);
  const byGroup = groupNames.flatMap((name, group): [string, number][] => (name === undefined ? [] : [[name, state.groupPrices[group]!]]));
  return { posts: dear(byPost), groups: dear(byGroup) };
}

function dear(prices: [string, number][]): Record<string, number> {
  return Object.fromEntries(prices.filter(([, price]) => price > 0).sort(([a], [b]) => compareText(a, b)));
}
