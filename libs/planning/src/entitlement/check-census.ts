import { DomainError } from '@jiaobian/kernel';
import type { SchoolCensus, StageCensus } from './entitlement-input';

/** Throws `PLANNING.CENSUS_INVALID` for a count that is no whole number ≥ 0, for more boarders than pupils and for a stage that stands twice. */
export function checkCensus(schools: readonly SchoolCensus[]): void {
  const seen = new Set<string>();
  for (const school of schools) {
    for (const census of school.stages) {
      const place = `${school.schoolCode}/${census.stage}`;
      if (seen.has(place)) refuse(place, 'counted twice');
      seen.add(place);
      checkCounts(place, census);
    }
  }
}

function checkCounts(place: string, { pupils, classes, largestClass = 0, boarders = 0, classesByNeed }: StageCensus): void {
  for (const [name, count] of [
    ['pupils', pupils],
    ['classes', classes],
    ['largestClass', largestClass],
    ['boarders', boarders],
  ] as const) {
    if (!Number.isInteger(count) || count < 0 || count > 10_000_000) refuse(place, `${name} is ${count}`);
  }
  if (boarders > pupils) refuse(place, `${boarders} of ${pupils} pupils board`);
  if (!classesByNeed) return;
  const counts = Object.values(classesByNeed);
  if (counts.some((count) => !Number.isInteger(count) || count < 0)) refuse(place, 'classesByNeed is no whole number');
  if (counts.reduce((total, count) => total + count, 0) > classes) refuse(place, 'classesByNeed exceed classes');
}

function refuse(place: string, reason: string): never {
  throw new DomainError('PLANNING.CENSUS_INVALID', { place, reason });
}
