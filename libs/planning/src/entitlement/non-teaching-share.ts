import { DomainError, Fraction, type Stage } from '@jiaobian/kernel';
import type { Ratio } from './standard-rule';

/** Largest share of non-teaching staff: 16 / 15 / 9 % (domain.md §2); Shandong sets 15 / 12 / 9 %. */
export const nationalNonTeachingLimits: Partial<Record<Stage, Ratio>> = {
  senior: Fraction.of(16, 100),
  junior: Fraction.of(15, 100),
  primary: Fraction.of(9, 100),
};

export interface NonTeachingShare {
  share: Fraction;
  limit: Fraction;
  /** The largest whole number of non-teaching staff that this many staff allow. */
  most: number;
  passes: boolean;
}

/**
 * Tests the non-teaching staff of a stage against the limit; `undefined` where the stage has none.
 * Throws `PLANNING.CENSUS_INVALID` where the parts exceed the whole.
 */
export function checkNonTeachingShare(
  counts: { stage: Stage; staff: number; nonTeaching: number },
  limits: Partial<Record<Stage, Ratio>> = nationalNonTeachingLimits,
): NonTeachingShare | undefined {
  const { stage, staff, nonTeaching } = counts;
  if (nonTeaching < 0 || nonTeaching > staff)
    throw new DomainError('PLANNING.CENSUS_INVALID', { place: stage, reason: `${nonTeaching} of ${staff} staff` });
  const ratio = limits[stage];
  if (!ratio) return undefined;
  const limit = Fraction.of(ratio.numerator, ratio.denominator);
  const share = staff === 0 ? Fraction.zero : Fraction.of(nonTeaching, staff);
  return { share, limit, most: limit.times(staff).floor(), passes: share.compare(limit) <= 0 };
}
