import type { Comparison } from '../reconciliation/compare-posts';

/** People by count and by name at one unit, stage and track. */
export interface PeopleAtPlace {
  place: string;
  counted: number;
  occupied: number;
  named: number;
  holders: number;
  isOnTheWay: boolean;
}

/**
 * Whom the registry tells against whom the ledger counts: as many people, and as many of them on posts. Where a list was told before the
 * count last changed its news is on the way, and is no difference.
 */
export function comparePeople(places: readonly PeopleAtPlace[]): Comparison {
  const result: Comparison = { compared: 0, onTheWay: [], differences: [] };
  for (const { place, counted, occupied, named, holders, isOnTheWay } of places) {
    result.compared += 1;
    if (counted === named && occupied === holders) continue;
    const difference = { unit: place, expected: `people ${counted} on posts ${occupied}`, found: `people ${named} on posts ${holders}` };
    (isOnTheWay ? result.onTheWay : result.differences).push(difference);
  }
  return result;
}
