import { Fraction, type Subject } from '@jiaobian/kernel';
import fc from 'fast-check';
import { computeCoverage, type ProjectedVacancy, type SpecialPostCohort } from '../index';

const cohort = (year: number, count: number, subject: Subject = 'music', schoolCode = 'S1'): SpecialPostCohort => ({
  year,
  count,
  subject,
  schoolCode,
  stage: 'primary',
});
const vacancy = (year: number, vacant: number, schoolCode = 'S1'): ProjectedVacancy => ({ year, vacant, schoolCode, stage: 'primary' });
const everybodyStays = Fraction.of(1);

describe('coverage of special-post cohorts', () => {
  it('the 18 = 3 + 9 + 6 of S0 fall due three years later, each in their year', () => {
    const cohorts = [cohort(2023, 6), cohort(2021, 3), cohort(2022, 9)];
    const { lines, ...totals } = computeCoverage({
      cohorts,
      projectedVacant: [vacancy(2024, 3), vacancy(2025, 12), vacancy(2026, 18)],
      stayRate: everybodyStays,
    });
    expect(lines.map(({ year, dueYear, needed, covered }) => [year, dueYear, needed, covered])).toEqual([
      [2021, 2024, 3, 3],
      [2022, 2025, 9, 9],
      [2023, 2026, 6, 6],
    ]);
    expect(totals).toEqual({ needed: 18, covered: 18, shortfall: 0 });
  });

  it('who was placed earlier holds the post in all later years', () => {
    const cohorts = [cohort(2021, 3), cohort(2022, 9), cohort(2023, 6)];
    const projectedVacant = [vacancy(2024, 10), vacancy(2025, 10), vacancy(2026, 12)];
    const { lines, shortfall } = computeCoverage({ cohorts, projectedVacant, stayRate: everybodyStays });
    expect(lines.map(({ vacantAtItsTurn, covered, shortfall: short, warnFrom }) => [vacantAtItsTurn, covered, short, warnFrom])).toEqual([
      [10, 3, 0, undefined],
      [7, 7, 2, 2023],
      [2, 2, 4, 2024],
    ]);
    expect(shortfall).toBe(6);
  });

  it('the stay rate is exact and rounds up for each cohort', () => {
    const { lines } = computeCoverage({
      cohorts: [cohort(2021, 3), cohort(2021, 5, 'pe')],
      projectedVacant: [vacancy(2024, 9)],
      stayRate: Fraction.of(4, 5),
    });
    expect(lines.map((line) => line.needed)).toEqual([3, 4]);
    expect(computeCoverage({ cohorts: [cohort(2021, 5)], projectedVacant: [], stayRate: Fraction.zero }).needed).toBe(0);
  });

  it('posts of another school or stage cover nobody, and a missing projection is named', () => {
    const { lines } = computeCoverage({ cohorts: [cohort(2021, 2)], projectedVacant: [vacancy(2024, 9, 'S2')], stayRate: everybodyStays });
    expect(lines[0]).toMatchObject({ covered: 0, shortfall: 2, projectionMissing: true, warnFrom: 2022 });
  });

  it('never covers more than is vacant, and the order of the cohorts changes nothing', () => {
    const anyCohorts = fc.uniqueArray(
      fc.record({
        year: fc.integer({ min: 2020, max: 2024 }),
        subject: fc.constantFrom<Subject>('music', 'pe', 'art'),
        schoolCode: fc.constantFrom('S1', 'S2'),
        count: fc.integer({ min: 0, max: 9 }),
      }),
      { selector: ({ year, subject, schoolCode }) => `${year}/${subject}/${schoolCode}`, maxLength: 12 },
    );
    fc.assert(
      fc.property(
        anyCohorts,
        fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 10, maxLength: 10 }),
        fc.integer({ min: 0, max: 10 }),
        (list, vacant, tenths) => {
          const cohorts = list.map(({ year, count, subject, schoolCode }) => cohort(year, count, subject, schoolCode));
          const projectedVacant = vacant.map((count, index) => vacancy(2023 + (index >> 1), count, index % 2 ? 'S1' : 'S2'));
          const request = { cohorts, projectedVacant, stayRate: Fraction.of(tenths, 10) };
          const { lines } = computeCoverage(request);
          expect(computeCoverage({ ...request, cohorts: [...cohorts].reverse() }).lines).toEqual(lines);
          for (const { year, schoolCode, vacant: limit } of projectedVacant) {
            const upTo = lines.filter((line) => line.schoolCode === schoolCode && line.dueYear <= year);
            if (upTo.some((line) => line.dueYear === year && line.covered > 0)) {
              expect(upTo.reduce((sum, line) => sum + line.covered, 0)).toBeLessThanOrEqual(limit);
            }
          }
        },
      ),
    );
  });

  it('refuses counts, rates and projections that cannot be', () => {
    const request = { cohorts: [cohort(2021, 1)], projectedVacant: [vacancy(2024, 1)], stayRate: everybodyStays };
    expect(() => computeCoverage({ ...request, cohorts: [cohort(2021, 1.5)] })).toThrow('PLANNING.COHORT_INVALID');
    expect(() => computeCoverage({ ...request, stayRate: Fraction.of(3, 2) })).toThrow('PLANNING.COHORT_INVALID');
    expect(() => computeCoverage({ ...request, projectedVacant: [vacancy(2024, 1), vacancy(2024, 2)] })).toThrow('PLANNING.COHORT_INVALID');
  });
});
