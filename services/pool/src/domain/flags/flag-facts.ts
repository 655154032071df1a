import type { CalendarDate, Stage, Track } from '@jiaobian/kernel';

/** The posts of one school, stage and track, as the ledger told them last. */
export interface PostsFact {
  unit: string;
  stage: Stage;
  track: Track;
  authorised: number;
  occupied: number;
  over: number;
  reserved: number;
  vacant: number;
  entitled: number | null;
  /** The ledger's version of the school's stage: the watermark. */
  version: number;
  lastEntryId: string | null;
  lastMovementId: string | null;
  /** Since which day there was always a vacant post; null where there is none. */
  vacantSince: CalendarDate | null;
}

export interface SubstituteFact {
  personId: string;
  name: string;
  stage: Stage;
  since: CalendarDate;
}

/** People on posts of the track `quota` by stage, and how many of them do not teach. */
export interface ShareFact {
  stage: Stage;
  people: number;
  support: { personId: string; name: string }[];
}

/** Somebody on a post of the school who works elsewhere: at a school of the county where it has a code, else at another body. */
export interface ElsewhereFact {
  personId: string;
  name: string;
  unit: string;
  schoolCode?: string;
  documentNumber?: string;
  until?: CalendarDate;
}

/** What the roster tells of one school. */
export interface StaffFact {
  importId: string;
  substitutes: SubstituteFact[];
  shares: ShareFact[];
  elsewhere: ElsewhereFact[];
}

/** What the ledger told of a loan that is or was overdue; each is told once. */
export type LoanFact = {
  loanId: string;
  caseId: string;
  stage: Stage;
  track: Track;
  toldAt: string;
} & (
  | { told: 'overdue'; pendingId: string; count: number; dueOn: CalendarDate }
  | { told: 'repaid'; pendingId: string; count: number; movementId: string }
  | { told: 'changed'; pendingIds: string[] }
);

/** What the pool keeps of one track, and what of it it has kept ever since the end of January. */
export interface PoolFact {
  track: Track;
  vacant: number;
  /** The least that was free since `keptFrom`. */
  kept: number;
  keptFrom: CalendarDate;
  version: number;
  lastEntryId: string | null;
  /** Posts that schools of this track lack against their standards, in all. */
  lacking: number;
  /** How many schools lack them. */
  schools: number;
}

/** The posts of one track over all schools, and what lies free in the pool beside them. */
export interface CountyPostsFact {
  track: Track;
  authorised: number;
  vacant: number;
  pooled: number;
}

export interface UnitFacts {
  unit: string;
  posts: readonly PostsFact[];
  staff: StaffFact | undefined;
  loans: readonly LoanFact[];
  pool: readonly PoolFact[];
  county: readonly CountyPostsFact[];
}
