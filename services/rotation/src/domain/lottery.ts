import { derivedId } from '@jiaobian/kernel';

/** The place of a person in the published draw: equal people are told apart by it and by nothing else. */
export function lotteryRank(seed: number, personId: string): string {
  return derivedId('rotation-lottery', seed, personId);
}
