import type { AssignmentProblem } from './assignment-problem';
import { lotteryOrder } from './lottery-order';

/**
 * The problem as a network source → group → teacher → post → sink, in the order of the lottery, so that whatever is settled by
 * order is settled by the seed. Pinned teachers are taken out together with their seats and their group's moves. A teacher
 * whose group cannot bind stands alone in a group of one.
 */
export interface AssignmentNetwork {
  /** Index in the problem, per node here. */
  teachers: Int32Array;
  posts: Int32Array;
  /** Options of teacher t: from `optionStart[t]` to before `optionStart[t + 1]`. */
  optionStart: Int32Array;
  optionPost: Int32Array;
  /** cost − value. */
  optionCost: Float64Array;
  seats: Int32Array;
  groupOf: Int32Array;
  /** Members of group g: from `memberStart[g]` to before `memberStart[g + 1]`. */
  memberStart: Int32Array;
  members: Int32Array;
  /** Moves at most, per group; less than its members unless it is a group of one. */
  moves: Int32Array;
  /** Name of a group with a limit; `undefined` for a teacher who stands alone. */
  groupNames: (string | undefined)[];
}

/** The solver needs the gainful options only: one that gains nothing is never worth a move. */
export type OptionChoice = 'gainful' | 'all';

export function buildNetwork(problem: AssignmentProblem, pins: ReadonlyMap<number, number>, choice: OptionChoice): AssignmentNetwork {
  const posts = lotteryOrder(
    problem.posts.map((post) => post.id),
    problem.lottery,
  );
  const drawn = lotteryOrder(
    problem.teachers.map((teacher) => teacher.id),
    problem.lottery,
  );
  const teachers = drawn.filter((teacher) => !pins.has(teacher));
  const seats = Int32Array.from(posts, (post) => problem.posts[post]!.seats);
  const rankOfPost = new Int32Array(posts.length);
  posts.forEach((post, rank) => (rankOfPost[post] = rank));
  for (const post of pins.values()) seats[rankOfPost[post]!]! -= 1;
  return { teachers, posts, seats, ...buildOptions(problem, teachers, rankOfPost, choice), ...buildGroups(problem, teachers, pins) };
}

function buildOptions(problem: AssignmentProblem, teachers: Int32Array, rankOfPost: Int32Array, choice: OptionChoice) {
  const total = teachers.reduce((count, teacher) => count + problem.teachers[teacher]!.options.length, 0);
  const optionStart = new Int32Array(teachers.length + 1);
  const optionPost = new Int32Array(total);
  const optionCost = new Float64Array(total);
  let end = 0;
  teachers.forEach((teacher, rank) => {
    const gains = problem.teachers[teacher]!.options.filter(([post, cost]) => choice === 'all' || cost < problem.posts[post]!.value);
    gains.sort(([a], [b]) => rankOfPost[a]! - rankOfPost[b]!);
    for (const [post, cost] of gains) {
      optionPost[end] = rankOfPost[post]!;
      optionCost[end++] = cost - problem.posts[post]!.value;
    }
    optionStart[rank + 1] = end;
  });
  return { optionStart, optionPost: optionPost.subarray(0, end), optionCost: optionCost.subarray(0, end) };
}

function buildGroups(problem: AssignmentProblem, teachers: Int32Array, pins: ReadonlyMap<number, number>) {
  const limits = new Map((problem.groupLimits ?? []).map(({ group, max }) => [group, max]));
  const sizes = new Map<string, number>();
  const count = (teacher: number, step: (group: string) => void) => {
    const { group } = problem.teachers[teacher]!;
    if (group !== undefined && limits.has(group)) step(group);
  };
  for (const teacher of teachers) count(teacher, (group) => sizes.set(group, (sizes.get(group) ?? 0) + 1));
  for (const teacher of pins.keys()) count(teacher, (group) => limits.set(group, limits.get(group)! - 1));

  const lists: number[][] = [];
  const groupNames: (string | undefined)[] = [];
  const known = new Map<string, number>();
  const groupOf = Int32Array.from(teachers, (teacher, rank) => {
    const { group } = problem.teachers[teacher]!;
    const binding = group !== undefined && limits.has(group) && limits.get(group)! < sizes.get(group)!;
    const index = binding ? (known.get(group) ?? lists.length) : lists.length;
    if (binding) known.set(group, index);
    (lists[index] ??= []).push(rank);
    groupNames[index] = binding ? group : undefined;
    return index;
  });
  const memberStart = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => (memberStart[index + 1] = memberStart[index]! + list.length));
  const moves = Int32Array.from(groupNames, (name) => (name === undefined ? 1 : limits.get(name)!));
  return { groupOf, memberStart, members: Int32Array.from(lists.flat()), moves, groupNames };
}
