import type { Coverage, CoveredLine } from './coverage';

export interface CoverageChange {
  line: CoveredLine;
  /** Absent when the line is checked for the first time. */
  before?: Coverage;
  after: Coverage;
}

/** Lines whose figures differ from the ones kept with them. */
export function changedCoverage(kept: readonly CoveredLine[], now: readonly CoveredLine[]): CoverageChange[] {
  const earlier = new Map(kept.map((line) => [line.id, line.coverage]));
  return now
    .map((line): CoverageChange => ({ line, before: earlier.get(line.id), after: line.coverage! }))
    .filter(({ before, after }) => !before || figures(before) !== figures(after));
}

/** A reader of the warnings sees what is needed and what is covered; the rest only explains them. */
export function isWarningChange({ before, after }: CoverageChange): boolean {
  return before?.needed !== after.needed || before.covered !== after.covered;
}

function figures({ needed, expected, earlierClaims, covered, vacantNow, retirements, overQuota }: Coverage): string {
  return JSON.stringify([needed, expected, earlierClaims, covered, vacantNow, retirements, overQuota]);
}
