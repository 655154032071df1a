import type { TemporaryUse } from '@jiaobian/contracts';
import type { SecurityCheck, Instalment } from '@jiaobian/planning';
import type { CalendarDate, Stage, Track } from '@jiaobian/kernel';

/** What a school asks the pool for, through the bureau. */
export interface LoanAsked {
  schoolCode: string;
  stage: Stage;
  track: Track;
  count: number;
  purpose: string;
  /** Of a dated use that a school asked for; absent where it is lent for years. */
  temporaryUse?: TemporaryUse;
  startsOn: CalendarDate;
  instalments: Instalment[];
}

/** The numbers that the application rests on, as they stood when it was written or submitted. */
export interface LoanBasis {
  ruleVersion: string;
  censusId: string;
  entitled: number;
  /** The exact fraction behind `entitled`, e.g. `1080/19`. */
  exact: string;
  authorised: number;
  occupied: number;
  vacant: number;
  /** entitled − authorised: what the school lacks against the standard. */
  shortfall: number;
  poolAvailable: number;
}

/** One of the people whose post is expected to fall free in the term. */
export interface ExpectedRetirement {
  personId: string;
  name: string;
  bornOn: CalendarDate;
  month: string;
  freesPostOn: CalendarDate;
}

export interface LoanSecurity extends SecurityCheck {
  /** By month. */
  retirements: ExpectedRetirement[];
  /** Posts of earlier loans that the same school still has to give back within the term. */
  owedElsewhere: number;
  /** Special-post cohorts whose service ends at the school in the term, by month: their posts are reserved for them. */
  specialPosts?: (DueCohort & { month: string })[];
}

/** Of one cohort and subject: how many posts it needs on the day on which its service ends. */
export interface DueCohort {
  lineId: string;
  cohortYear: number;
  dueOn: CalendarDate;
  subject: string;
  needed: number;
}

export interface LoanApplication extends LoanAsked {
  schoolName: string;
  basis: LoanBasis;
  security: LoanSecurity;
  transferId: string | null;
  effectiveOn: CalendarDate | null;
}
