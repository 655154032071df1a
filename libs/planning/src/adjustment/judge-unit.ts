import { DomainError } from '@jiaobian/kernel';
import type { AdjustmentOutcomeCode, AdjustmentUnit } from './adjustment-types';

/** Why a unit may take in no post, or `ELIGIBLE`. */
export type Eligibility = Extract<AdjustmentOutcomeCode, 'OVER_QUOTA' | 'FULL' | 'NOT_GROWN'> | 'ELIGIBLE';

export interface JudgedUnit extends AdjustmentUnit {
  /** `unit/stage`, unique inside a track. */
  key: string;
  eligibility: Eligibility;
  /** Posts up to the entitlement, never beyond; 0 where nothing may come in. */
  gap: number;
  /** Posts that can leave: vacant ones above the entitlement, never an occupied or reserved one. */
  idle: number;
}

/**
 * Only schools that grew and are under-quota take in; full and over-quota ones do not (S2 附件5 (一)3; domain.md §3).
 * Throws `PLANNING.POSTS_INCONSISTENT` for counts that contradict one another.
 */
export function judgeUnit(unit: AdjustmentUnit): JudgedUnit {
  checkPosts(unit);
  const eligibility = eligibilityOf(unit);
  return {
    ...unit,
    key: `${unit.unit}/${unit.stage}`,
    eligibility,
    gap: eligibility === 'ELIGIBLE' ? unit.entitled - unit.authorised : 0,
    idle: Math.max(0, Math.min(unit.vacant, unit.authorised - unit.entitled)),
  };
}

function eligibilityOf({ entitled, authorised, occupied, reserved, pupilsBefore, pupilsNow }: AdjustmentUnit): Eligibility {
  if (occupied + reserved > authorised) return 'OVER_QUOTA';
  if (authorised >= entitled) return 'FULL';
  return pupilsNow > pupilsBefore ? 'ELIGIBLE' : 'NOT_GROWN';
}

function checkPosts(unit: AdjustmentUnit): void {
  const { entitled, authorised, occupied, reserved, vacant, pupilsBefore, pupilsNow } = unit;
  for (const [name, count] of Object.entries({ entitled, authorised, occupied, reserved, vacant, pupilsBefore, pupilsNow })) {
    if (!Number.isInteger(count) || count < 0) refuse(unit, `${name} is ${count}`);
  }
  if (vacant > Math.max(0, authorised - occupied - reserved)) {
    refuse(unit, `${vacant} vacant of ${authorised} authorised with ${occupied} occupied and ${reserved} reserved`);
  }
}

function refuse({ unit, track, stage }: AdjustmentUnit, reason: string): never {
  throw new DomainError('PLANNING.POSTS_INCONSISTENT', { unit: `${unit}/${track}/${stage}`, reason });
}
