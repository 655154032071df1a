import type { DemoPerson } from '@jiaobian/demo-county';
import type { Stage, Subject } from '@jiaobian/kernel';

export interface CohortToRecord {
  year: number;
  approvedCount: number;
  documentNumber: string;
  parts: { schoolCode: string; stage: Stage; subject: Subject; count: number }[];
}

/** Special-post teachers serve three years (domain.md §6), so the last day of their service tells their cohort. */
const serviceYears = 3;

/** The cohorts of S0 (3 + 9 + 6) by school, stage and subject, as the roster has them. */
export function specialPostCohorts(roster: DemoPerson[]): CohortToRecord[] {
  const people = roster.filter(({ employment, serviceUntil }) => employment === 'special-post' && serviceUntil !== null);
  const years = [...new Set(people.map(cohortOf))].sort((a, b) => a - b);
  return years.map((year) => {
    const members = people.filter((person) => cohortOf(person) === year);
    return { year, approvedCount: members.length, documentNumber: `册特岗〔${year}〕1号(示例)`, parts: partsOf(members) };
  });
}

function cohortOf({ serviceUntil }: DemoPerson): number {
  return Number(serviceUntil!.slice(0, 4)) - serviceYears;
}

function partsOf(members: DemoPerson[]): CohortToRecord['parts'] {
  const parts = new Map<string, CohortToRecord['parts'][number]>();
  for (const { schoolCode, stage, subject } of members) {
    const key = [schoolCode, stage, subject].join(' ');
    const part = parts.get(key) ?? { schoolCode, stage, subject, count: 0 };
    parts.set(key, { ...part, count: part.count + 1 });
  }
  return [...parts.values()];
}
