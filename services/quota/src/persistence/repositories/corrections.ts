import type { Transaction } from '@jiaobian/database';
import type { Proposal } from './decisions';

export type CorrectionScope = 'line' | 'decision';

export interface Correction extends Proposal {
  requestHash: string;
  scope: CorrectionScope;
  reason: string;
  effectiveOn: string | null;
  proposedByName: string;
  movementIds: string[];
}

export type NewCorrection = Omit<Correction, 'outcome'>;

/** Returns false where a correction of this id is known already. */
export async function insertCorrection(transaction: Transaction, correction: NewCorrection): Promise<boolean> {
  const { id, requestHash, scope, reason, effectiveOn, proposedBy, proposedByName, contributors, movementIds } = correction;
  const inserted = await transaction.change(
    `insert into corrections (id, request_hash, scope, reason, effective_on, proposed_by, proposed_by_name, contributors)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (county_code, id) do nothing`,
    [id, requestHash, scope, reason, effectiveOn, proposedBy, proposedByName, contributors],
  );
  if (inserted === 0) return false;
  await transaction.change('insert into correction_lines (correction_id, movement_id) select $1, unnest($2::uuid[])', [id, movementIds]);
  return true;
}

export async function findCorrection(transaction: Transaction, id: string): Promise<Correction | undefined> {
  const [correction] = await transaction.query<Correction>(
    `select c.id, c.request_hash as "requestHash", c.scope, c.reason, c.effective_on as "effectiveOn", c.proposed_by as "proposedBy",
       c.proposed_by_name as "proposedByName", c.contributors, d.outcome,
       array(select l.movement_id::text from correction_lines l where l.correction_id = c.id order by l.movement_id) as "movementIds"
     from corrections c left join correction_decisions d on d.proposal_id = c.id where c.id = $1`,
    [id],
  );
  return correction;
}
