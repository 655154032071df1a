import { DomainError } from '@jiaobian/kernel';
import type { AssignmentProblem, AssignmentTeacher } from './assignment-problem';

const limit = 2 ** 31;

/** Throws `PLANNING.PROBLEM_INVALID` with the JSON pointer of the first fault. */
export function checkProblem({ lottery, posts, teachers, groupLimits = [] }: AssignmentProblem): void {
  checkInteger('/lottery', lottery, 0);
  checkUnique('/posts', posts);
  posts.forEach(({ seats, value }, index) => {
    checkInteger(`/posts/${index}/seats`, seats, 0);
    checkInteger(`/posts/${index}/value`, value, 0);
  });
  checkUnique('/teachers', teachers);
  teachers.forEach((teacher, index) => checkOptions(`/teachers/${index}/options`, teacher, posts.length));
  const limited = new Set<string>();
  groupLimits.forEach(({ group, max }, index) => {
    checkInteger(`/groupLimits/${index}/max`, max, 0);
    if (limited.has(group)) refuse(`/groupLimits/${index}/group`, `the group ${group} has two limits`);
    limited.add(group);
  });
}

function checkOptions(pointer: string, { options }: AssignmentTeacher, postCount: number): void {
  const seen = new Set<number>();
  options.forEach(([post, cost], index) => {
    if (!Number.isInteger(post) || post < 0 || post >= postCount) refuse(`${pointer}/${index}/0`, `there is no post ${post}`);
    if (seen.has(post)) refuse(`${pointer}/${index}/0`, `the post ${post} stands twice`);
    seen.add(post);
    checkInteger(`${pointer}/${index}/1`, cost, 0);
  });
}

function checkUnique(pointer: string, rows: readonly { id: string }[]): void {
  const seen = new Set<string>();
  rows.forEach(({ id }, index) => {
    if (seen.has(id)) refuse(`${pointer}/${index}/id`, `the id ${id} stands twice`);
    seen.add(id);
  });
}

function checkInteger(pointer: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least || value >= limit) refuse(pointer, `${value} is no integer from ${least} to below 2^31`);
}

function refuse(pointer: string, reason: string): never {
  throw new DomainError('PLANNING.PROBLEM_INVALID', { pointer, reason });
}
