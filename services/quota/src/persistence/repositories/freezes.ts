import type { Transaction } from '@jiaobian/database';
import type { Track } from '@jiaobian/kernel';
import type { LedgerStage } from '../../domain/ledger-account';

interface Recorded {
  id: string;
  requestHash: string;
  count: number;
  reason: string;
  documentNumber: string;
  meeting?: string;
  decidedOn: string;
  recordedBy: string;
  recordedByName: string;
  movementId: string;
}

export interface NewFreeze extends Recorded {
  unit: string;
  stage: LedgerStage;
  track: Track;
  endsOn?: string;
}

export interface NewFreezeEnd extends Recorded {
  freezeId: string;
}

export interface Freeze {
  id: string;
  requestHash: string;
  unit: string;
  stage: LedgerStage;
  track: Track;
  count: number;
  remaining: number;
}

export async function insertFreeze(transaction: Transaction, freeze: NewFreeze): Promise<void> {
  await transaction.change(
    `insert into freezes (id, request_hash, unit, stage, track, count, ends_on, reason, document_number, meeting, decided_on, recorded_by, recorded_by_name,
       movement_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [freeze.id, freeze.requestHash, freeze.unit, freeze.stage, freeze.track, freeze.count, freeze.endsOn ?? null, ...facts(freeze)],
  );
}

export async function insertFreezeEnd(transaction: Transaction, end: NewFreezeEnd): Promise<void> {
  await transaction.change(
    `insert into freeze_ends (id, request_hash, freeze_id, count, reason, document_number, meeting, decided_on, recorded_by, recorded_by_name, movement_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [end.id, end.requestHash, end.freezeId, end.count, ...facts(end)],
  );
}

function facts({ reason, documentNumber, meeting, decidedOn, recordedBy, recordedByName, movementId }: Recorded): (string | null)[] {
  return [reason, documentNumber, meeting ?? null, decidedOn, recordedBy, recordedByName, movementId];
}

/** A freeze and what is left of it. Of two who end parts of it at once the second sees the first's, once it has the lock of the position. */
export async function findFreeze(transaction: Transaction, id: string): Promise<Freeze | undefined> {
  const [freeze] = await transaction.query<Freeze>(
    `select f.id, f.request_hash as "requestHash", f.unit, f.stage, f.track, f.count,
       (f.count - (select coalesce(sum(e.count), 0) from freeze_ends e where e.freeze_id = f.id))::int as remaining
     from freezes f where f.id = $1`,
    [id],
  );
  return freeze;
}

export async function findFreezeEnd(
  transaction: Transaction,
  id: string,
): Promise<{ requestHash: string; freezeId: string; movementId: string } | undefined> {
  const [end] = await transaction.query<{ requestHash: string; freezeId: string; movementId: string }>(
    'select request_hash as "requestHash", freeze_id as "freezeId", movement_id as "movementId" from freeze_ends where id = $1',
    [id],
  );
  return end;
}
