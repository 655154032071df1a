import type { Stage, SupplementGround } from '@jiaobian/kernel';
import type { RoundingMode } from './county-rounding';
import type { Ratio, SpecialNeed, StandardRule } from './standard-rule';

/** Pupils and classes of one stage of a school as the census counted them. */
export interface StageCensus {
  stage: Stage;
  pupils: number;
  classes: number;
  /** Pupils of the largest class, where counted: what `onePerClassBelow` looks at. */
  largestClass?: number;
  /** Special classes by need; what is not named here counts as the rule's `unstatedNeed`. */
  classesByNeed?: Partial<Record<SpecialNeed, number>>;
  /** Pupils who board 寄宿生, among `pupils`; default none. */
  boarders?: number;
}

export interface SchoolCensus {
  schoolCode: string;
  /** Only a rural school or a teaching point can be computed as a small school. */
  rural?: boolean;
  teachingPoint?: boolean;
  /** What speaks for supplementary quota 附加编制; it counts only where a rule says how much. */
  supplementGrounds?: readonly SupplementGround[];
  /** A nine-year or complete secondary school is computed stage by stage. */
  stages: readonly StageCensus[];
}

/** What the county decides where no national number exists (domain.md §2: gap, M or D). */
export interface EntitlementParameters {
  rounding: RoundingMode;
  /** Staff per class in a small rural school. Gap: no national number. */
  classFactor: Ratio;
  /** The fewest posts of a small rural school that has pupils. Gap: no national number. */
  pointMinimum: number;
  /** One teacher per class where every class has fewer pupils than this (M, Shanxi: 5); `null` does not use the rule. */
  onePerClassBelow: number | null;
}

export interface EntitlementRequest {
  schools: readonly SchoolCensus[];
  /** One rule per stage and kind: see `rulesInForce`. */
  rules: readonly StandardRule[];
  parameters?: Partial<EntitlementParameters>;
  censusId: string;
  /** 核定总量 of the county that these stages share; left out, no excess is computed. */
  approvedTotal?: number;
}

export const defaultEntitlementParameters: EntitlementParameters = {
  rounding: 'largest-remainder',
  classFactor: { numerator: 7, denominator: 5 },
  pointMinimum: 1,
  onePerClassBelow: null,
};
