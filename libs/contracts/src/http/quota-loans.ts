import type { Stage, Track } from '@jiaobian/kernel';

/** One instalment of return as a request names it; the ids are the caller's, so that asking twice is asking once. */
export interface InstalmentAsked {
  pendingId: string;
  dueOn: string;
  count: number;
}

/** What a post is used for a while 临时用编: 产假, 病假, 支教. */
export const temporaryUses = ['maternity', 'illness', 'support-teaching'] as const;
export type TemporaryUse = (typeof temporaryUses)[number];

/** How lent posts come back: both legs of a loan are booked at once. */
export interface LoanTerms {
  loanId: string;
  purpose: string;
  /** Of a dated use, which lasts months and not years, and ends by itself or with its reason. */
  temporaryUse?: TemporaryUse;
  /** By their due dates; together just as many posts as go out. The last one ends the term. */
  instalments: InstalmentAsked[];
  /** Why the staffing office lends although natural attrition does not cover the return. */
  exception?: string;
}

export const loanChangeKinds = ['renewal', 'instalments', 'early-return', 'recall'] as const;
export type LoanChangeKind = (typeof loanChangeKinds)[number];

/** `POST /api/quota/loan-changes`: what is asked for a running loan; nothing moves until the consent. */
export interface LoanChangeRequest {
  changeId: string;
  loanId: string;
  caseId: string;
  kind: LoanChangeKind;
  reason: string;
  /** Everyone who proposed or corrected the case: none of them may decide. The caller is added. */
  contributors: string[];
  /** Of a renewal and of changed instalments: all that is still to come back. */
  instalments?: InstalmentAsked[];
  /** Of an early return and a recall: how many posts … */
  count?: number;
  /** … and of a recall, by which day. */
  dueOn?: string;
}

/** `POST /api/quota/loan-changes/:id/consent`. */
export interface LoanChangeConsent {
  decision: { documentNumber: string; meeting?: string; decidedOn: string; opinion?: string; attachmentId?: string };
}

export interface LoanChangeAnswer {
  changeId: string;
  loanId: string;
  state: 'proposed' | 'consented' | 'withdrawn';
  decidedBy?: string;
  decidedByName?: string;
  decidedAt?: string;
}

/** 预 before the day, 超 after it. */
export const loanMarks = ['due-60', 'due-30', 'due-7', 'overdue'] as const;
export type LoanMark = (typeof loanMarks)[number];

export interface PendingStanding {
  pendingId: string;
  dueOn: string;
  count: number;
  posted: number;
  state: 'open' | 'posted' | 'void';
  mark?: LoanMark;
}

/** `GET /api/quota/loans`: a loan as it stands today, by the database's clock in the county's time. */
export interface LoanStanding {
  loanId: string;
  caseId: string;
  transferId: string;
  movementId: string;
  schoolCode: string;
  schoolName: string;
  stage: Stage;
  track: Track;
  count: number;
  outstanding: number;
  overdue: number;
  startedOn: string;
  dueOn: string;
  renewals: number;
  purpose: string;
  temporaryUse?: TemporaryUse;
  exception?: string;
  documentNumber: string;
  decidedOn: string;
  mark?: LoanMark;
  pendings: PendingStanding[];
  repayments: {
    movementId: string;
    pendingId: string;
    count: number;
    way: 'due' | 'exit' | 'early-return' | 'recall';
    effectiveOn: string;
    documentNumber: string;
  }[];
  changes: {
    changeId: string;
    caseId: string;
    kind: LoanChangeKind;
    state: LoanChangeAnswer['state'];
    reason: string;
    documentNumber?: string;
    decidedOn?: string;
  }[];
}

/** `GET /api/quota/pool-cards?year=`: 总数, 已借出, 剩余, 本年应收回, each number with what it is made of. */
export interface PoolCards {
  year: number;
  today: string;
  tracks: {
    track: Track;
    total: number;
    lent: number;
    left: number;
    /** Of the pool's posts those held for a case or frozen: in the total, and not to be lent. */
    held: number;
    dueThisYear: number;
    overdue: number;
    accounts: { accountId: string; unit: string; stage: Stage | 'any'; state: string; balance: number }[];
    pendings: { pendingId: string; loanId: string; schoolCode: string; dueOn: string; count: number; mark?: LoanMark }[];
  }[];
}
