import type { Transaction } from '@jiaobian/database';
import type { SchoolChangeKind, SplitPart } from '../../domain/school-change/school-change';
import type { Proposal } from './decisions';

export interface ProposedChange extends Proposal {
  requestHash: string;
  kind: SchoolChangeKind;
  schoolCode: string;
  to: string | null;
  parts: SplitPart[];
  reason: string;
  effectiveOn: string;
  proposedByName: string;
}

/** Returns false where a change of this id is known already. */
export async function insertSchoolChange(transaction: Transaction, change: Omit<ProposedChange, 'outcome'>): Promise<boolean> {
  const { id, requestHash, kind, schoolCode, to, parts, reason, effectiveOn, proposedBy, proposedByName, contributors } = change;
  const inserted = await transaction.change(
    `insert into school_changes (id, request_hash, kind, school_code, to_code, parts, reason, effective_on, proposed_by, proposed_by_name, contributors)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (county_code, id) do nothing`,
    [id, requestHash, kind, schoolCode, to, JSON.stringify(parts), reason, effectiveOn, proposedBy, proposedByName, contributors],
  );
  return inserted === 1;
}

export async function findSchoolChange(transaction: Transaction, id: string): Promise<ProposedChange | undefined> {
  const [change] = await transaction.query<ProposedChange>(
    `select c.id, c.request_hash as "requestHash", c.kind, c.school_code as "schoolCode", c.to_code as "to", c.parts, c.reason,
       c.effective_on as "effectiveOn", c.proposed_by as "proposedBy", c.proposed_by_name as "proposedByName", c.contributors, d.outcome
     from school_changes c left join school_change_decisions d on d.proposal_id = c.id where c.id = $1`,
    [id],
  );
  return change;
}
