import type { Subject } from '@jiaobian/kernel';
import type { MarketFacts } from './market-facts';
import type { SupplyLine } from './supply';

/** How many may leave a unit, and how many of each of its subjects. */
export interface Caps {
  leaving(schoolCode: string): number;
  leavingOfSubject(schoolCode: string, subject: Subject): number;
  /** A teaching point's own bound, beside what it has too many. */
  teachingPointBinds(schoolCode: string): boolean;
}

/**
 * A unit gives at most what it has beyond its entitlement; a teaching point keeps one person (S2 附件5, domain.md §5), and
 * the last teacher of a subject stays. Where two tracks of a stage give at once, each keeps one of its own: the markets
 * are planned apart and could otherwise take both.
 */
export function capsOf(supply: readonly SupplyLine[], { subjectCounts, schools }: Pick<MarketFacts, 'subjectCounts' | 'schools'>): Caps {
  const gives = new Map(supply.map((line) => [line.schoolCode, line.gives]));
  const counts = new Map(subjectCounts.map((count) => [`${count.schoolCode}/${count.subject}`, count]));
  const keeping = new Map<string, number>();
  for (const { schoolCode, own, staying } of subjectCounts) keeping.set(schoolCode, (keeping.get(schoolCode) ?? 0) + own + staying);
  const teachingPointMay = (schoolCode: string) =>
    schools.get(schoolCode)?.teachingPoint ? Math.max(0, (keeping.get(schoolCode) ?? 0) - 1) : Infinity;
  return {
    leaving: (schoolCode) => Math.min(gives.get(schoolCode) ?? 0, teachingPointMay(schoolCode)),
    leavingOfSubject: (schoolCode, subject) => {
      const count = counts.get(`${schoolCode}/${subject}`);
      if (!count) return 0;
      return count.staying > 0 ? count.own : count.own - 1;
    },
    teachingPointBinds: (schoolCode) => teachingPointMay(schoolCode) < (gives.get(schoolCode) ?? 0),
  };
}
