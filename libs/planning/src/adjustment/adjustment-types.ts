import type { Fraction, Stage, Track } from '@jiaobian/kernel';
import type { ShareLimit } from '../apportionment/apportionment-types';
import type { BilingualText } from '../bilingual-text';

/** The posts of one school, stage and track beside its entitlement and the pupils of two censuses. */
export interface AdjustmentUnit {
  unit: string;
  track: Track;
  stage: Stage;
  /** By the standards, for this track. */
  entitled: number;
  /** Posts that the unit holds now: occupied, reserved and vacant ones. */
  authorised: number;
  occupied: number;
  reserved: number;
  vacant: number;
  pupilsBefore: number;
  pupilsNow: number;
}

/** Posts of the turnover pool 周转池; without a stage they may serve every stage of their track. */
export interface PoolBalance {
  track: Track;
  stage?: Stage;
  available: number;
}

export interface AdjustmentRequest {
  units: readonly AdjustmentUnit[];
  pool: readonly PoolBalance[];
  /** Per unit a whole number by which its gap weighs more when posts are short; default 1. */
  weights?: Readonly<Record<string, number>>;
  /** Posts that every unit which may take in gets before the rest is shared, up to its gap; default 0. */
  floor?: number;
  /** By the county's rule: the one other stage that idle posts of a stage may serve beside their own. Default: none. */
  stageMoves?: Readonly<Partial<Record<Stage, Stage | 'none'>>>;
}

/** How the share of a unit came about that lacks posts and may take in. */
export interface DraftShare {
  /** By how much its gap weighs, and gap × weight: what it claims with. */
  weight: number;
  claim: number;
  /** Its claim's exact part of all posts that the track gives out in this draft: beside it the whole posts are read. */
  exact: Fraction;
  floor: number;
  /** What bound it: its gap, or that the posts were gone. */
  limit: ShareLimit;
  /** What the next post would have been gained with. */
  nextQuotient: Fraction;
  /** Posts of its gap that it does not get, and of its floor. */
  missing: number;
  shortOfFloor: number;
}

/** `from` of a move that the pool gives. */
export const poolUnit = 'pool';

/** The arithmetic of a move: everything that its sentence says. */
export interface MoveReason {
  entitled: number;
  authorised: number;
  gap: number;
  /** All posts that the receiver gets in this draft, this move among them. */
  granted: number;
  /** The quotient at which the receiver gained its last post. */
  lastQuotient?: Fraction;
  /** Idle posts of the giving school: min(vacant, authorised − entitled). */
  donorIdle?: number;
  text: BilingualText;
}

export interface AdjustmentMove {
  /** A unit, or `pool`. */
  from: string;
  /** The stage of the pool account that gives; absent for a pool without stage and for a school. */
  poolStage?: Stage;
  to: string;
  track: Track;
  stage: Stage;
  /** The stage of the school that gives, where its posts change it by the county's rule. */
  fromStage?: Stage;
  count: number;
  reason: MoveReason;
}

/**
 * `SERVED` in full · `SHORT` served in part or not at all, the posts being too few · `OVER_QUOTA` 超编, blocks every inflow ·
 * `FULL` authorised reaches the entitlement · `NOT_GROWN` under-quota, but its pupils did not grow.
 */
export type AdjustmentOutcomeCode = 'SERVED' | 'SHORT' | 'OVER_QUOTA' | 'FULL' | 'NOT_GROWN';

/** What the draft does with one unit, and why: there is one for each unit given, in that order. */
export interface AdjustmentOutcome {
  unit: string;
  track: Track;
  stage: Stage;
  code: AdjustmentOutcomeCode;
  gap: number;
  granted: number;
  /** Posts that could be taken from it, and those that the draft takes. */
  idle: number;
  given: number;
  /** Of a unit with a gap. */
  share?: DraftShare;
  text: BilingualText;
}

export interface TrackBalance {
  track: Track;
  /** Σ gaps of the units that may take in. */
  gap: number;
  fromPool: number;
  fromIdle: number;
  short: number;
  /** Σ of the floors that the posts did not suffice for: reported, never scaled away. */
  shortOfFloors: number;
}

export interface AdjustmentDraft {
  moves: AdjustmentMove[];
  outcomes: AdjustmentOutcome[];
  balances: TrackBalance[];
}
