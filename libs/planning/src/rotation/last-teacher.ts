import type { Stage, Subject } from '@jiaobian/kernel';
import type { GroupLimit } from '../assignment/assignment-problem';
import { compareText } from '../text-order';

/** Where a teacher stands: all that decides whom a school cannot spare. */
export interface TeachingPlace {
  schoolCode: string;
  stage: Stage;
  subject: Subject;
}

/** The group of an assignment problem: `school/stage/subject`. */
export function subjectGroup({ schoolCode, stage, subject }: TeachingPlace): string {
  return `${schoolCode}/${stage}/${subject}`;
}

/** Whether a school has but one teacher of the subject in the stage, who then may not leave (domain.md §5). */
export function lastTeacherOfSubject(place: TeachingPlace, staff: readonly TeachingPlace[]): boolean {
  const group = subjectGroup(place);
  return staff.filter((each) => subjectGroup(each) === group).length <= 1;
}

/**
 * "Never a school's last teacher of a subject" as limits of an assignment: of each group at most all but one may leave. A school
 * or teaching point that keeps one teacher of each subject is never left with none.
 *
 * @param staff all teachers of the schools, those who do not take part in the rotation too
 */
export function outflowLimits(staff: readonly TeachingPlace[]): GroupLimit[] {
  const counts = new Map<string, number>();
  for (const place of staff) counts.set(subjectGroup(place), (counts.get(subjectGroup(place)) ?? 0) + 1);
  return [...counts].map(([group, count]) => ({ group, max: count - 1 })).sort((a, b) => compareText(a.group, b.group));
}
