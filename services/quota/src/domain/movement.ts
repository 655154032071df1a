import type { CalendarDate, Track } from '@jiaobian/kernel';
import type { AccountPlace } from './ledger-account';

/** Every kind of movement; the database holds the same list. */
export const movementKinds = [
  'total',
  'registration',
  'entry',
  'exit',
  'hold',
  'release',
  'lapse',
  'transfer',
  'correction',
  'freeze',
  'unfreeze',
  'loan',
  'repayment',
  'intake',
  'closure',
] as const;
export type MovementKind = (typeof movementKinds)[number];

/** What movements come from; the database holds the same list. */
export const causeKinds = ['import', 'hold', 'transfer', 'correction', 'freeze', 'loan', 'exit', 'school'] as const;
export type MovementCause = (typeof causeKinds)[number];

/** `amount` posts of one track go from one account to another: amount > 0, and source ≠ target. */
export interface Posting {
  track: Track;
  amount: number;
  from: AccountPlace;
  to: AccountPlace;
}

/** What happened to posts, by whom, by which rule and document; written once, never changed (domain.md §3, invariants 4 and 5). */
export interface Movement {
  id: string;
  kind: MovementKind;
  /** The line of the case or import that it carries out. */
  lineId?: string;
  proposedBy: string;
  /** An account, or `document:<文号>` for a decision on paper, or `rule:<name>` where a rule alone decides. */
  approvedBy: string;
  ruleVersion: string;
  censusId?: string;
  /** Absent only where nothing has been decided yet: holds, their release and lapse. */
  documentNumber?: string;
  /** The valid date; absent means the day of recording. */
  effectiveOn?: CalendarDate;
  reason: string;
  causeKind: MovementCause;
  causeId: string;
  caseId?: string;
  /** The movement that this one takes back. */
  reverses?: string;
  postings: Posting[];
}

/** The rules of the gate themselves, for movements that no staffing standard was applied to. */
export const gateRuleVersion = 'gate-1';
