import type { CalendarDate } from '@jiaobian/kernel';
import type { FilingState, FilingStep } from '../process/filing-process';

export interface Person {
  accountId: string;
  name: string;
}

/** What the deciding office put on paper. Instants are ISO 8601, days `YYYY-MM-DD`. */
export interface Decision {
  decidedBy: Person;
  decidedAt: string;
  documentNumber?: string;
  meeting?: string;
  decidedOn?: CalendarDate;
  opinion?: string;
  attachmentId?: string;
}

/** A filed case as the database holds it. */
export interface CaseRecord {
  id: string;
  kind: string;
  year: number;
  state: FilingState;
  /** True when the case is `submitted` but its term has run out by the database's clock: shown as lapsed. */
  overdue: boolean;
  /** Grows by one with each step. */
  version: number;
  /** Which text of the case this is: grows when a submitted text comes back to be worked on. */
  revision: number;
  proposer: Person;
  contributors: string[];
  openedAt: string;
  submittedAt?: string;
  /** When a submitted case lapses by itself. */
  expiresAt?: string;
  /** The decision that stands now; that of an earlier submission is in the history. */
  decision?: Decision;
}

/** The state as people see it: a submitted case whose term ran out is lapsed before anybody wrote that down. */
export function shownState(record: Pick<CaseRecord, 'state' | 'overdue'>): FilingState {
  return record.overdue ? 'lapsed' : record.state;
}

export interface HistoryEntry {
  version: number;
  revision: number;
  step: FilingStep | 'open';
  stateBefore: FilingState | null;
  stateAfter: FilingState;
  actor: string;
  actorName: string;
  at: string;
  opinion: string | null;
  before: unknown;
  after: unknown;
}

export interface SubmittedRevision<Content> {
  revision: number;
  content: Content;
  submittedBy: string;
  submittedByName: string;
  submittedAt: string;
}
