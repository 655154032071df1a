import type { ProjectedHold } from '@jiaobian/contracts';
import type { Comparison } from './compare-posts';

/** A hold that the ledger keeps open. */
export interface OpenHold {
  holdId: string;
  posts: number;
  /** Placed so lately that the service's record of it may still be written. */
  isFresh: boolean;
}

/**
 * The holds that a service believes open against those of the ledger: each open hold has a case that waits for it. A case
 * whose hold has ended in the ledger hears of it by the ledger's event: on its way.
 */
export function compareHolds(open: readonly OpenHold[], believed: readonly ProjectedHold[]): Comparison {
  const result: Comparison = { compared: 0, onTheWay: [], differences: [] };
  const pictures = new Map(believed.map((hold) => [hold.holdId, hold]));
  const own = new Map(open.map((hold) => [hold.holdId, hold]));
  for (const id of new Set([...own.keys(), ...pictures.keys()])) {
    const [hold, picture] = [own.get(id), pictures.get(id)];
    const difference = {
      unit: `hold ${id}`,
      expected: hold ? `${hold.posts} posts` : 'ended',
      found: picture ? `${picture.posts} posts` : 'no case',
    };
    result.compared += 1;
    if (!hold || (!picture && hold.isFresh)) result.onTheWay.push(difference);
    else if (difference.expected !== difference.found) result.differences.push(difference);
  }
  return result;
}
