import type { FilingState } from '../process/filing-process';
import type { CaseRecord } from './case-record';

/** A row of `cases`; `overdue` is judged by the database's clock, as the gate judges the hold behind it. */
export interface CaseRow {
  id: string;
  kind: string;
  year: number;
  state: FilingState;
  overdue: boolean;
  version: number;
  revision: number;
  proposer: string;
  proposer_name: string;
  contributors: string[];
  opened_at: Date;
  submitted_at: Date | null;
  expires_at: Date | null;
  decided_by: string | null;
  decided_by_name: string | null;
  decided_at: Date | null;
  document_number: string | null;
  meeting: string | null;
  decided_on: string | null;
  opinion: string | null;
  attachment_id: string | null;
}

export const isOverdue = `(state = 'submitted' and expires_at is not null and expires_at <= clock_timestamp())`;

export const caseColumns = `id, kind, year, state, ${isOverdue} as overdue, version, revision, proposer, proposer_name, contributors, opened_at,
  submitted_at, expires_at, decided_by, decided_by_name, decided_at, document_number, meeting, decided_on, opinion, attachment_id`;

export function toCaseRecord(row: CaseRow): CaseRecord {
  return {
    id: row.id,
    kind: row.kind,
    year: row.year,
    state: row.state,
    overdue: row.overdue,
    version: row.version,
    revision: row.revision,
    proposer: { accountId: row.proposer, name: row.proposer_name },
    contributors: row.contributors,
    openedAt: row.opened_at.toISOString(),
    submittedAt: row.submitted_at?.toISOString(),
    expiresAt: row.expires_at?.toISOString(),
    decision: row.decided_by === null ? undefined : toDecision(row, row.decided_by),
  };
}

function toDecision(row: CaseRow, decidedBy: string): CaseRecord['decision'] {
  return {
    decidedBy: { accountId: decidedBy, name: row.decided_by_name! },
    decidedAt: row.decided_at!.toISOString(),
    documentNumber: row.document_number ?? undefined,
    meeting: row.meeting ?? undefined,
    decidedOn: row.decided_on ?? undefined,
    opinion: row.opinion ?? undefined,
    attachmentId: row.attachment_id ?? undefined,
  };
}
