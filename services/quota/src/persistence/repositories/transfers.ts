import { permissions, type TransferAnswer, type TransferRequest } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { derivedId, nameInStep } from '@jiaobian/kernel';
import type { Caller } from '@jiaobian/service-kit';
import type { Hold } from './holds';

export interface Transfer {
  id: string;
  holdId: string;
  requestHash: string;
  proposedBy: string;
  decidedBy: string;
  decidedByName: string;
  decidedAt: Date;
  documentNumber: string;
  meeting: string | null;
  decidedOn: string;
  opinion: string | null;
  attachmentId: string | null;
  effectiveOn: string;
  /** The event that told everyone. */
  eventId: string;
}

export const transferColumns = `t.id, t.hold_id as "holdId", t.request_hash as "requestHash", t.proposed_by as "proposedBy", t.decided_by as "decidedBy",
  t.decided_by_name as "decidedByName", t.decided_at as "decidedAt", t.document_number as "documentNumber", t.meeting, t.decided_on as "decidedOn",
  t.opinion, t.attachment_id as "attachmentId", t.effective_on as "effectiveOn", t.event_id as "eventId"`;

export async function findTransfer(transaction: Transaction, id: string): Promise<Transfer | undefined> {
  const [transfer] = await transaction.query<Transfer>(`select ${transferColumns} from transfers t where t.id = $1`, [id]);
  return transfer;
}

export function movementsOfTransfer(transaction: Transaction, id: string): Promise<TransferAnswer['movements']> {
  return transaction.query(
    `select id as "movementId", line_id as "lineId" from movements where cause_id = $1 and kind in ('transfer', 'loan') order by number`,
    [id],
  );
}

export interface NewTransfer {
  request: TransferRequest;
  requestHash: string;
  hold: Hold;
  caller: Caller;
  /** In whose stead it is decided. */
  decidedFor: string[];
}

export async function insertTransfer(
  transaction: Transaction,
  { request, requestHash, hold, caller, decidedFor }: NewTransfer,
): Promise<Transfer> {
  const { transferId, decision } = request;
  const [transfer] = await transaction.query<Transfer>(
    `insert into transfers as t (id, hold_id, request_hash, proposed_by, contributors, decided_by, decided_by_name, document_number, meeting,
       decided_on, opinion, attachment_id, effective_on, event_id, decided_for)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning ${transferColumns}`,
    [
      transferId,
      hold.id,
      requestHash,
      hold.proposedBy,
      hold.contributors,
      caller.accountId,
      nameInStep(caller, permissions['quota.posts.transfer']),
      decision.documentNumber,
      decision.meeting ?? null,
      decision.decidedOn,
      decision.opinion ?? null,
      decision.attachmentId ?? null,
      request.effectiveOn,
      derivedId('quota.posts-moved', transferId),
      decidedFor,
    ],
  );
  return transfer!;
}
