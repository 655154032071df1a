import { derivedId } from '@jiaobian/kernel';
import type { StaffMember } from './facts';

/** The place of a person in the published draw: equal people are told apart by it and by nothing else. */
export function lotteryRank(seed: number, personId: string): string {
  return derivedId('rotation-lottery', seed, personId);
}

/** Who has been at the school longer first, equals by the draw: most are told apart before anything is drawn. */
export function byYearsAndLottery(one: StaffMember, other: StaffMember, seed: number): number {
  if (one.atSchoolSince !== other.atSchoolSince) return one.atSchoolSince < other.atSchoolSince ? -1 : 1;
  return lotteryRank(seed, one.personId) < lotteryRank(seed, other.personId) ? -1 : 1;
}
