import { DomainError, stages, subjects } from '@jiaobian/kernel';
import { compareText } from '../text-order';
import type { Coverage, CoverageLine, CoverageRequest, ProjectedVacancy, SpecialPostCohort } from './coverage-types';

/**
 * Whether the cohorts of special-post teachers find posts when their service ends: vacant(y + 3) ≥ cohort(y) × stay rate
 * (domain.md §6), served in the order in which they fall due. Who was placed in an earlier year holds that post in all later
 * ones, so it is taken off the later projections of the same school and stage.
 *
 * Throws `PLANNING.COHORT_INVALID` for counts that are no whole numbers, a rate outside 0 to 1, a projection that stands twice.
 */
export function computeCoverage(request: CoverageRequest): Coverage {
  const { serviceYears = 3, warningYears = 2, stayRate } = request;
  check(request);
  const projected = new Map(request.projectedVacant.map((projection) => [vacancyKey(projection, projection.year), projection.vacant]));
  const placed = new Map<string, number>();
  const lines = [...request.cohorts].sort(byTurn).map((cohort): CoverageLine => {
    const dueYear = cohort.year + serviceYears;
    const place = `${cohort.schoolCode}/${cohort.stage}`;
    const vacant = projected.get(vacancyKey(cohort, dueYear));
    const vacantAtItsTurn = Math.max(0, (vacant ?? 0) - (placed.get(place) ?? 0));
    const needed = stayRate.times(cohort.count).ceil();
    const covered = Math.min(needed, vacantAtItsTurn);
    placed.set(place, (placed.get(place) ?? 0) + covered);
    const shortfall = needed - covered;
    const warnFrom = shortfall > 0 ? dueYear - warningYears : undefined;
    const projection = { projectedVacant: vacant ?? 0, vacantAtItsTurn, projectionMissing: vacant === undefined };
    return { ...cohort, dueYear, needed, covered, shortfall, ...projection, warnFrom };
  });
  const total = (field: 'needed' | 'covered' | 'shortfall') => lines.reduce((sum, line) => sum + line[field], 0);
  return { lines, needed: total('needed'), covered: total('covered'), shortfall: total('shortfall') };
}

/** All serve equally long, so that the year of entry is the order of falling due. */
function byTurn(a: SpecialPostCohort, b: SpecialPostCohort): number {
  return (
    a.year - b.year ||
    compareText(a.schoolCode, b.schoolCode) ||
    stages.indexOf(a.stage) - stages.indexOf(b.stage) ||
    subjects.indexOf(a.subject) - subjects.indexOf(b.subject)
  );
}

function vacancyKey({ schoolCode, stage }: Pick<ProjectedVacancy, 'schoolCode' | 'stage'>, year: number): string {
  return `${schoolCode}/${stage}/${year}`;
}

function check({ cohorts, projectedVacant, stayRate }: CoverageRequest): void {
  if (stayRate.numerator < 0 || stayRate.numerator > stayRate.denominator) refuse('stayRate', `${stayRate} is outside 0 to 1`);
  for (const cohort of cohorts) checkCount(vacancyKey(cohort, cohort.year), cohort.count);
  const seen = new Set<string>();
  for (const projection of projectedVacant) {
    const key = vacancyKey(projection, projection.year);
    checkCount(key, projection.vacant);
    if (seen.has(key)) refuse(key, 'the projection stands twice');
    seen.add(key);
  }
}

function checkCount(place: string, count: number): void {
  if (!Number.isInteger(count) || count < 0) refuse(place, `${count} is no whole number of 0 or more`);
}

function refuse(place: string, reason: string): never {
  throw new DomainError('PLANNING.COHORT_INVALID', { place, reason });
}
