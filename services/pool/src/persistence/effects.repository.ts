import type { Transaction } from '@jiaobian/database';
import { SignalHub } from '@jiaobian/messaging';
import type { BilingualText } from '@jiaobian/planning';
import type { PostMove } from '../domain/adjustment-line';

export interface Effect {
  eventId: string;
  transferId: string;
  service: 'hiring' | 'rotation' | 'special-post';
  /** The revision or check that it was. */
  subjectId: string;
  year?: number;
  schoolCode?: string;
  summary: BilingualText;
  changes: object[];
  happenedAt: string;
}

/** Announces by transfer that another effect was committed. */
export const effectSignals = new SignalHub();

/** The inbox lets each event in once; `event_id` as key repeats that here. */
export async function insertEffect(transaction: Transaction, effect: Effect): Promise<void> {
  const { eventId, transferId, service, subjectId, year, schoolCode, summary, changes, happenedAt } = effect;
  await transaction.change(
    `insert into effects (event_id, transfer_id, service, subject_id, year, school_code, summary, changes, happened_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      eventId,
      transferId,
      service,
      subjectId,
      year ?? null,
      schoolCode ?? null,
      JSON.stringify(summary),
      JSON.stringify(changes),
      happenedAt,
    ],
  );
  transaction.afterCommit(() => effectSignals.notify(transferId));
}

export async function findEffects(transaction: Transaction, transferId: string): Promise<Effect[]> {
  return transaction.query<Effect>(
    `select event_id as "eventId", transfer_id as "transferId", service, subject_id as "subjectId", year, school_code as "schoolCode", summary, changes,
       to_char(happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "happenedAt"
     from effects where transfer_id = $1 order by service, happened_at, event_id`,
    [transferId],
  );
}

/** The last word of a service on a transfer. */
export interface Answer {
  service: Effect['service'];
  revisions: number;
  answeredAt: string;
}

/** The first word counts: a transfer that is told again changes nothing any more. */
export async function insertAnswer(
  transaction: Transaction,
  transferId: string,
  { service, revisions, answeredAt }: Answer,
): Promise<void> {
  await transaction.change(
    `insert into answers (transfer_id, service, revisions, answered_at) values ($1, $2, $3, $4) on conflict do nothing`,
    [transferId, service, revisions, answeredAt],
  );
  transaction.afterCommit(() => effectSignals.notify(transferId));
}

export async function findAnswers(transaction: Transaction, transferId: string): Promise<Answer[]> {
  return transaction.query<Answer>(
    `select service, revisions, to_char(answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "answeredAt"
     from answers where transfer_id = $1 order by service`,
    [transferId],
  );
}

export interface LedgerMovement extends PostMove {
  movementId: string;
}

/** Told twice, by the answer to the consent and by the event: whichever comes first. */
export async function insertMovements(transaction: Transaction, transferId: string, movements: readonly LedgerMovement[]): Promise<void> {
  await transaction.change(
    `insert into movements (movement_id, transfer_id, from_unit, to_unit, stage, track, count)
     select "movementId", $1, "from", "to", stage, track, count
     from jsonb_to_recordset($2) as moved("movementId" uuid, "from" text, "to" text, stage text, track text, count int)
     on conflict do nothing`,
    [transferId, JSON.stringify(movements)],
  );
}

export async function findMovements(transaction: Transaction, transferId: string): Promise<LedgerMovement[]> {
  return transaction.query<LedgerMovement>(
    `select movement_id as "movementId", from_unit as "from", to_unit as "to", stage, track, count
     from movements where transfer_id = $1 order by from_unit, to_unit, stage, track`,
    [transferId],
  );
}
