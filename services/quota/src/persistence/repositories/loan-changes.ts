import type { LoanChangeKind, LoanChangeRequest } from '@jiaobian/contracts';
import { together, type Transaction } from '@jiaobian/database';

export interface LoanChange {
  id: string;
  loanId: string;
  caseId: string;
  kind: LoanChangeKind;
  reason: string;
  terms: Pick<LoanChangeRequest, 'instalments' | 'count' | 'dueOn'>;
  proposedBy: string;
  contributors: string[];
  requestHash: string;
  state: 'proposed' | 'consented' | 'withdrawn';
  decidedBy: string | null;
  decidedByName: string | null;
  decidedAt: Date | null;
  documentNumber: string | null;
  decidedOn: string | null;
}

export const changeColumns = `c.id, c.loan_id as "loanId", c.case_id as "caseId", c.kind, c.reason, c.terms, c.proposed_by as "proposedBy", c.contributors,
  c.request_hash as "requestHash", c.state, c.decided_by as "decidedBy", c.decided_by_name as "decidedByName", c.decided_at as "decidedAt",
  c.document_number as "documentNumber", c.decided_on as "decidedOn"`;

export async function findChange(transaction: Transaction, id: string): Promise<LoanChange | undefined> {
  const [change] = await transaction.query<LoanChange>(`select ${changeColumns} from loan_changes c where id = $1`, [id]);
  return change;
}

/** Locks the change, so that of a consent and a withdrawal one is first and the other sees its end. */
export async function lockChange(transaction: Transaction, id: string): Promise<LoanChange | undefined> {
  const [, change] = await together([
    transaction.query('select 1 from loan_changes where id = $1 for update', [id]),
    findChange(transaction, id),
  ]);
  return change;
}

/** Returns false where a change of this id is known already; a twin that comes at the same time waits for this one. */
export async function insertChange(
  transaction: Transaction,
  change: Pick<LoanChange, 'id' | 'loanId' | 'caseId' | 'kind' | 'reason' | 'terms' | 'proposedBy' | 'contributors' | 'requestHash'>,
): Promise<boolean> {
  const inserted = await transaction.change(
    `insert into loan_changes (id, loan_id, case_id, kind, reason, terms, proposed_by, contributors, request_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
    [
      change.id,
      change.loanId,
      change.caseId,
      change.kind,
      change.reason,
      JSON.stringify(change.terms),
      change.proposedBy,
      change.contributors,
      change.requestHash,
    ],
  );
  return inserted === 1;
}

export interface ChangeDecision {
  decidedBy: string;
  decidedByName: string;
  decidedFor: string[];
  documentNumber: string;
  meeting?: string;
  decidedOn: string;
  opinion?: string;
  attachmentId?: string;
  eventId: string;
}

export async function recordChangeConsent(transaction: Transaction, id: string, decision: ChangeDecision): Promise<LoanChange> {
  const [change] = await transaction.query<LoanChange>(
    `update loan_changes c set state = 'consented', decided_by = $2, decided_by_name = $3, decided_for = $4, decided_at = clock_timestamp(),
       document_number = $5, meeting = $6, decided_on = $7, opinion = $8, attachment_id = $9, event_id = $10 where id = $1 returning ${changeColumns}`,
    [
      id,
      decision.decidedBy,
      decision.decidedByName,
      decision.decidedFor,
      decision.documentNumber,
      decision.meeting ?? null,
      decision.decidedOn,
      decision.opinion ?? null,
      decision.attachmentId ?? null,
      decision.eventId,
    ],
  );
  return change!;
}

export async function recordChangeWithdrawn(transaction: Transaction, id: string): Promise<void> {
  await transaction.change(`update loan_changes set state = 'withdrawn' where id = $1`, [id]);
}
