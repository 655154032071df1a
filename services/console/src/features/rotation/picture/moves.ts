import type { Assignment } from '../schedule';

export interface Way {
  from: string;
  to: string;
  count: number;
}

/** Moves between the same two schools are one way, as thick as they are many. */
export function waysOf(assignments: readonly Assignment[]): Way[] {
  const ways = new Map<string, Way>();
  for (const { fromSchool: from, toSchool: to } of assignments) {
    const way = ways.get(`${from}-${to}`) ?? { from, to, count: 0 };
    way.count += 1;
    ways.set(`${from}-${to}`, way);
  }
  return [...ways.values()];
}

export function countBy(schoolOf: (assignment: Assignment) => string, assignments: readonly Assignment[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of assignments) counts.set(schoolOf(one), (counts.get(schoolOf(one)) ?? 0) + 1);
  return counts;
}
