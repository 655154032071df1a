import { DomainError } from '@jiaobian/kernel';
import type { BilingualText } from '../bilingual-text';
import type { AssignmentProblem } from './assignment-problem';

/** The post index of each pinned teacher, by teacher index. Throws `PLANNING.PIN_INFEASIBLE` with every reason in words. */
export function pinnedPosts(problem: AssignmentProblem): Map<number, number> {
  const teacherIndex = new Map(problem.teachers.map((teacher, index) => [teacher.id, index]));
  const postIndex = new Map(problem.posts.map((post, index) => [post.id, index]));
  const pins = new Map<number, number>();
  const reasons: BilingualText[] = [];
  for (const [teacherId, postId] of problem.pinned ?? []) {
    const teacher = teacherIndex.get(teacherId);
    const post = postIndex.get(postId);
    if (teacher === undefined) reasons.push({ zh: `没有教师 ${teacherId}`, en: `there is no teacher ${teacherId}` });
    else if (post === undefined) reasons.push({ zh: `没有岗位 ${postId}`, en: `there is no post ${postId}` });
    else if (pins.has(teacher)) reasons.push({ zh: `教师 ${teacherId} 被固定到两个岗位`, en: `teacher ${teacherId} is pinned twice` });
    else if (!problem.teachers[teacher]!.options.some(([option]) => option === post)) {
      reasons.push({ zh: `教师 ${teacherId} 不能担任岗位 ${postId}`, en: `post ${postId} is no option of teacher ${teacherId}` });
    } else pins.set(teacher, post);
  }
  reasons.push(...overfullPosts(problem, pins), ...overdrawnGroups(problem, pins));
  if (reasons.length === 0) return pins;
  throw new DomainError('PLANNING.PIN_INFEASIBLE', {
    zh: reasons.map((reason) => reason.zh).join(';'),
    en: reasons.map((reason) => reason.en).join('; '),
  });
}

function overfullPosts({ posts }: AssignmentProblem, pins: ReadonlyMap<number, number>): BilingualText[] {
  const counts = countBy([...pins.values()]);
  return posts.flatMap(({ id, seats }, index) => {
    const count = counts.get(index) ?? 0;
    if (count <= seats) return [];
    return [{ zh: `岗位 ${id} 有 ${seats} 个名额,固定了 ${count} 人`, en: `post ${id} has ${seats} seats and ${count} pinned teachers` }];
  });
}

function overdrawnGroups({ teachers, groupLimits = [] }: AssignmentProblem, pins: ReadonlyMap<number, number>): BilingualText[] {
  const counts = countBy([...pins.keys()].map((teacher) => teachers[teacher]!.group));
  return groupLimits.flatMap(({ group, max }) => {
    const count = counts.get(group) ?? 0;
    if (count <= max) return [];
    return [
      { zh: `${group} 至多调出 ${max} 人,固定了 ${count} 人`, en: `${group} may lose ${max} teachers and ${count} are pinned to leave` },
    ];
  });
}

function countBy<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
