import { checkPlanTotals } from '@jiaobian/planning';
import {
  DomainError,
  firstDayOf,
  schoolYearOf,
  shortageSubjects,
  subjects,
  type CalendarDate,
  type SchoolYear,
  type Stage,
  type Subject,
} from '@jiaobian/kernel';

/** Posts of a cohort 特岗计划: fixed to school, stage and subject (定县定校定岗, domain.md §6). */
export interface CohortPart {
  schoolCode: string;
  stage: Stage;
  subject: Subject;
  count: number;
}

export interface CohortLine extends CohortPart {
  id: string;
  cohortYear: SchoolYear;
}

/** Service lasts three years (domain.md §6); then all who pass and wish to stay are placed on quota. */
export const serviceYears = 3;
/** A shortage is warned of two years before the cohort falls due. */
const warningYears = 2;

export function dueYearOf(cohortYear: SchoolYear): SchoolYear {
  return cohortYear + serviceYears;
}

export function dueDayOf(cohortYear: SchoolYear): CalendarDate {
  return firstDayOf(dueYearOf(cohortYear));
}

export function warnsFromOf(cohortYear: SchoolYear): CalendarDate {
  return firstDayOf(dueYearOf(cohortYear) - warningYears);
}

/** Cohorts of this year and later ones have not finished their service on `today`. */
export function earliestYearInService(today: CalendarDate): SchoolYear {
  return schoolYearOf(today) - serviceYears + 1;
}

/** Who claims a post first: the cohort that falls due first; inside it music, PE and art before the others (S0 (三)2). */
export function compareLines(a: CohortLine, b: CohortLine): number {
  return a.cohortYear - b.cohortYear || subjectRank(a.subject) - subjectRank(b.subject) || (a.id < b.id ? -1 : 1);
}

function subjectRank(subject: Subject): number {
  const rank = shortageSubjects.indexOf(subject);
  return rank >= 0 ? rank : shortageSubjects.length + subjects.indexOf(subject);
}

/** Errors: `SPECIAL_POST.PART_TWICE`. */
export function assertPartsDiffer(parts: readonly CohortPart[]): void {
  const seen = new Set<string>();
  for (const { schoolCode, stage, subject } of parts) {
    const key = JSON.stringify([schoolCode, stage, subject]);
    if (seen.has(key)) throw new DomainError('SPECIAL_POST.PART_TWICE', { schoolCode, stage, subject });
    seen.add(key);
  }
}

/** In words, where the parts miss the approved number; both are kept as they are (domain.md §9). */
export function flagOfParts(approvedCount: number, documentNumber: string, partsTotal: number): { zh: string; en: string } | undefined {
  const breakdowns = [{ name: '分校分科', parts: [{ name: '合计', count: partsTotal }] }];
  const flags = checkPlanTotals([{ source: documentNumber, name: '特岗计划', total: approvedCount, breakdowns }]);
  if (flags.length === 0) return undefined;
  return {
    zh: `批复数 ${approvedCount} 与分校分科之和 ${partsTotal} 不符,照录,未作改动`,
    en: `${approvedCount} were approved, the parts add up to ${partsTotal}: kept as stated, not repaired`,
  };
}
