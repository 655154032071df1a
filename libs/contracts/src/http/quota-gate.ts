import type { Stage, Track } from '@jiaobian/kernel';
import type { LoanTerms } from './quota-loans';

/** A school code, or `pool` for the county's turnover pool 编制周转池. */
export type Unit = string;
export const poolUnit: Unit = 'pool';

/** `POST /api/quota/registrations`: the gate for an import. The same import again gets the first answer again. */
export interface RegistrationRequest {
  importId: string;
  /** County totals 编制总量: a total changes only by another document of the staffing office. */
  totals: { track: Track; total: number; documentNumber: string; decidedOn: string }[];
  /**
   * What each school holds by the workbook: posts approved 核定 and people on them 实有. The whole county: a school ×
   * stage × track of the ledger that is left out has nobody on post any more; its posts stay where they are.
   */
  posts: { schoolCode: string; stage: Stage; track: Track; authorised: number; occupied: number }[];
}

export interface RegistrationAnswer {
  importId: string;
  movements: number;
}

/** Cases whose posts the gate holds until they are decided: a recovery brings idle posts of schools into the pool. */
export const heldCaseKinds = ['adjustment', 'loan', 'recovery'] as const;
export type HeldCaseKind = (typeof heldCaseKinds)[number];

/** `POST /api/quota/holds`: the posts that a submitted case names; nothing moves, nobody else gets them. */
export interface HoldRequest {
  holdId: string;
  caseId: string;
  caseKind: HeldCaseKind;
  caseRevision: number;
  schoolYear: number;
  reason: string;
  /** Everyone who proposed or corrected the case: none of them may decide. The caller is added. */
  contributors: string[];
  /** Days until the hold lapses by itself, judged by the database's clock. */
  expiresInDays: number;
  lines: HoldLine[];
}

export interface HoldLine {
  lineId: string;
  from: Unit;
  to: Unit;
  /** Of the receiver. */
  stage: Stage;
  /** Of the giving school, where posts change their stage: only as the county's rule allows (`stageMoves`). */
  fromStage?: Stage;
  track: Track;
  count: number;
}

export interface HoldAnswer {
  holdId: string;
  expiresAt: string;
  posts: number;
}

/** One reason why the gate lets a line not pass, with the numbers and the entries that it rests on. */
export interface GateBlock {
  lineId: string;
  /**
   * Of a move: `SAME_UNIT`, `UNKNOWN_UNIT`, `NOT_ENOUGH_VACANT`, `STAGE_OR_TRACK_DIFFERS`, `SCHOOL_CLOSED`,
   * `NOT_YET_EFFECTIVE`, `SCHOOL_OVER_QUOTA`, `NO_ENTITLEMENT`, `SCHOOL_FULL`, `ABOVE_ENTITLEMENT`, `POSTS_FROZEN`. Of a correction besides:
   * `POSTS_GONE`, with who has them now. Of a school that is closed, merged, renamed or split besides: `PEOPLE_ON_POSTS`,
   * `POSTS_RESERVED`, `POSTS_INBOUND`, `CODE_IN_USE`, `NOTHING_TO_MOVE`. Of an import besides: `TOTAL_TWICE`,
   * `TOTAL_MISSING`, `TOTAL_NEEDS_DOCUMENT`, `TOTAL_BELOW_POSTS`, `ABOVE_TOTAL`, `AUTHORISED_DIFFERS`,
   * `OVER_QUOTA_GROWS`, `LINE_TWICE`, `RESERVED_UNIT`.
   */
  code: string;
  unit: Unit;
  /** `any` where the pool or a county total is meant, which have no stage. */
  stage: Stage | 'any';
  track: Track;
  asked: number;
  available: number;
  entryIds: string[];
  /** Of `POSTS_GONE`: where the posts went since, the newest first. */
  holders?: { unit: Unit; stage: Stage | 'any'; state: string; count: number; movementId: string; documentNumber?: string }[];
}

/** A line of the hold that the staffing office does not consent to, and why: its posts fall free where they are. */
export interface DeclinedLine {
  lineId: string;
  reason: string;
}

/** `POST /api/quota/transfers`: the staffing office's consent; the held posts move, once. */
export interface TransferRequest {
  transferId: string;
  holdId: string;
  effectiveOn: string;
  decision: { documentNumber: string; meeting?: string; decidedOn: string; opinion?: string; attachmentId?: string };
  /** Of a case of the kind `loan`, and of no other: how its posts come back. */
  loan?: LoanTerms;
  /** Lines of an adjustment that are declined by the same document; all others are consented to, and there is at least one. */
  declined?: DeclinedLine[];
}

export interface TransferAnswer {
  transferId: string;
  caseId: string;
  decidedBy: string;
  decidedByName: string;
  decidedAt: string;
  /** Of the lines consented to, and of no other. */
  movements: { movementId: string; lineId: string }[];
}

/** `GET /api/quota/adjustment-basis?year=`: what a January adjustment is drafted from. */
export interface AdjustmentBasis {
  censusId: string;
  censusOn: string;
  previousCensusId?: string;
  ruleVersion: string;
  pool: { track: Track; available: number }[];
  /** For each stage the other one that its idle posts may serve, or `none`. */
  stageMoves?: Record<Stage, Stage | 'none'>;
  /** How a short pool is shared, as the county has published it: posts for everybody first, then by gap × weight. */
  sharing?: PoolSharing;
  units: {
    schoolCode: string;
    schoolName: string;
    stage: Stage;
    track: Track;
    entitled: number;
    /** The exact fraction behind `entitled`, e.g. `1080/19`. */
    exact: string;
    authorised: number;
    occupied: number;
    reserved: number;
    vacant: number;
    pupilsBefore?: number;
    pupilsNow: number;
    /** By how much its gap weighs when posts are short; default 1. */
    weight?: number;
  }[];
}

export interface PoolSharing {
  floor: number;
  weightUrban: number;
  weightTown: number;
  weightRural: number;
}
