import type { Fraction, Stage } from '@jiaobian/kernel';
import { computeCoverage } from '@jiaobian/planning';
import { compareLines, dueDayOf, dueYearOf, serviceYears, type CohortLine } from './cohort';
import { expectedPosts, type CellFacts, type ExpectedPosts, type LedgerPosts } from './expected-posts';

/** Whether a line of a cohort finds its posts when it falls due. */
export interface Coverage extends ExpectedPosts {
  /** Posts that the line needs: count × stay rate, rounded up. */
  needed: number;
  /** Posts that lines before it need of the same school and stage. */
  earlierClaims: number;
  covered: number;
  shortfall: number;
  /** What `vacantNow` rests on. */
  ledger?: LedgerPosts;
}

export interface CoveredLine extends CohortLine {
  /** Absent until the line was checked for the first time. */
  coverage?: Coverage;
}

export function cellKey({ schoolCode, stage }: { schoolCode: string; stage: Stage }): string {
  return JSON.stringify([schoolCode, stage]);
}

/**
 * Checks the lines of cohorts in service: vacant(y+3) ≥ cohort(y) × stay rate (domain.md §6). Lines of one school and stage
 * share its posts: each in its turn (see `compareLines`), and what an earlier one still lacks is not free for a later one.
 * `lines` must hold all lines in service of the schools concerned.
 */
export function coverLines(lines: readonly CohortLine[], facts: (line: CohortLine) => CellFacts, stayRate: Fraction): CoveredLine[] {
  const claims = new Map<string, number>();
  return [...lines].sort(compareLines).map((line) => {
    const key = cellKey(line);
    const cell = facts(line);
    const earlierClaims = claims.get(key) ?? 0;
    const expectation = expectedPosts(cell, dueDayOf(line.cohortYear));
    const { needed, covered, shortfall } = coverAlone(line, Math.max(0, expectation.expected - earlierClaims), stayRate);
    claims.set(key, earlierClaims + needed);
    return { ...line, coverage: { ...expectation, needed, earlierClaims, covered, shortfall, ledger: cell.posts } };
  });
}

/** The rule itself, for one line with what is left to it: whose turn it is, is judged here, by shortage subject. */
function coverAlone({ cohortYear, ...line }: CohortLine, vacant: number, stayRate: Fraction) {
  const { schoolCode, stage } = line;
  const projectedVacant = [{ schoolCode, stage, year: dueYearOf(cohortYear), vacant }];
  return computeCoverage({ cohorts: [{ ...line, year: cohortYear }], projectedVacant, stayRate, serviceYears });
}
