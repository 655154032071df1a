import fc from 'fast-check';
import type { AssignmentOption, AssignmentPost, AssignmentProblem, AssignmentTeacher } from '../src/index';

/** The least objective by trying every assignment that keeps the rules; `undefined` where the pins leave none. */
export function bruteForce({ teachers, posts, groupLimits = [], pinned = [] }: AssignmentProblem, stays?: string): number | undefined {
  const pins = new Map(pinned);
  const limits = new Map(groupLimits.map(({ group, max }) => [group, max]));
  const filled = posts.map(() => 0);
  const moved = new Map<string, number>();
  let least: number | undefined;
  const decide = (index: number, objective: number): void => {
    const teacher = teachers[index];
    if (!teacher) {
      least = least === undefined ? objective : Math.min(least, objective);
      return;
    }
    const { id, group = '', options } = teacher;
    if (!pins.has(id)) decide(index + 1, objective);
    for (const [post, cost] of options) {
      const { id: postId, seats, value } = posts[post]!;
      if (
        id === stays ||
        (pins.has(id) && pins.get(id) !== postId) ||
        filled[post]! >= seats ||
        (moved.get(group) ?? 0) >= (limits.get(group) ?? Infinity)
      )
        continue;
      filled[post]! += 1;
      moved.set(group, (moved.get(group) ?? 0) + 1);
      decide(index + 1, objective + cost - value);
      filled[post]! -= 1;
      moved.set(group, moved.get(group)! - 1);
    }
  };
  decide(0, 0);
  return least;
}

function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** Small problems with many ties: costs and values from a short range. */
export const anyProblem = fc
  .record({
    lottery: fc.integer({ min: 0, max: 1000 }),
    posts: fc.array(fc.record({ seats: fc.integer({ min: 0, max: 3 }), value: fc.integer({ min: 0, max: 9 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    teachers: fc.array(
      fc.record({
        group: fc.constantFrom('g', 'h', undefined),
        costs: fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { minLength: 4, maxLength: 4 }),
      }),
      { maxLength: 6 },
    ),
    limits: fc.record({ g: fc.option(fc.integer({ min: 0, max: 3 })), h: fc.option(fc.integer({ min: 0, max: 3 })) }),
  })
  .map(({ lottery, posts, teachers, limits }): AssignmentProblem => {
    const options = (costs: (number | null)[]) =>
      costs.flatMap((cost, post): AssignmentOption[] => (cost === null || post >= posts.length ? [] : [[post, cost]]));
    return {
      lottery,
      posts: posts.map((post, index): AssignmentPost => ({ id: `P${index}`, ...post })),
      teachers: teachers.map(({ group, costs }, index): AssignmentTeacher => ({ id: `T${index}`, group, options: options(costs) })),
      groupLimits: Object.entries(limits).flatMap(([group, max]) => (max === null ? [] : [{ group, max }])),
    };
  });

/** The same problem in another order of teachers, posts and options. */
export function permute(problem: AssignmentProblem, seed: number): AssignmentProblem {
  const next = seededNumbers(seed);
  const shuffle = <Row>(rows: readonly Row[]): Row[] =>
    rows
      .map((row) => ({ row, draw: next() }))
      .sort((a, b) => a.draw - b.draw)
      .map(({ row }) => row);
  const order = shuffle(problem.posts.map((_post, index) => index));
  const newIndex = (post: number) => order.indexOf(post);
  return {
    ...problem,
    posts: order.map((index) => problem.posts[index]!),
    teachers: shuffle(problem.teachers).map((teacher) => ({
      ...teacher,
      options: shuffle(teacher.options).map(([post, cost]): AssignmentOption => [newIndex(post), cost]),
    })),
    groupLimits: shuffle(problem.groupLimits ?? []),
  };
}

export function county(teacherCount: number, postCount: number, seats: number, costRange: number, groupMax: number): AssignmentProblem {
  const next = seededNumbers(20_260_901);
  return {
    lottery: 7,
    posts: Array.from({ length: postCount }, (_, index) => ({ id: `P${index}`, seats, value: 900 })),
    teachers: Array.from({ length: teacherCount }, (_, index) => {
      const posts = new Set(Array.from({ length: 15 }, () => Math.floor(next() * postCount)));
      return {
        id: `T${index}`,
        group: `G${index >> 3}`,
        options: [...posts].map((post): AssignmentOption => [post, Math.floor(next() * costRange)]),
      };
    }),
    groupLimits: Array.from({ length: teacherCount >> 3 }, (_, index) => ({ group: `G${index}`, max: groupMax })),
  };
}

export const post = (id: string, seats: number, value: number): AssignmentPost => ({ id, seats, value });
export const teacher = (id: string, options: AssignmentOption[], group?: string): AssignmentTeacher => ({ id, options, group });
