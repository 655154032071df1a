import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { Evidence } from '../../domain/flags/finding';
import type { FlagState, FlagStep } from '../../domain/flags/flag-steps';
import { flagColumns, type FlagCause, type FlagRecord } from './flag-record';

/** Who does it, as the history says it. */
export interface FlagActor {
  accountId: string;
  displayName: string;
}

/** Errors: `FLAG.NOT_FOUND`, also for a school whose flag it is not. */
export async function loadFlag(
  transaction: Transaction,
  id: string,
  school?: string,
  locking: '' | 'for update' = '',
): Promise<FlagRecord> {
  const [flag] = await transaction.query<FlagRecord>(
    `select ${flagColumns} from flags f where f.id = $1 and ($2::text is null or f.unit = $2) ${locking}`,
    [id, school ?? null],
  );
  if (!flag) throw new DomainError('FLAG.NOT_FOUND', { id });
  return flag;
}

export function lockFlag(transaction: Transaction, id: string, school?: string): Promise<FlagRecord> {
  return loadFlag(transaction, id, school, 'for update');
}

/** Flags of a unit that a rule opened and whose fact has not ended; nobody else changes them until the transaction ends. */
export function lockStandingFlags(transaction: Transaction, unit: string): Promise<FlagRecord[]> {
  return transaction.query<FlagRecord>(
    `select ${flagColumns} from flags f where f.unit = $1 and f.origin = 'rule' and f.ended_at is null order by f.id for update`,
    [unit],
  );
}

export type OpenedFlag = Pick<FlagRecord, 'id' | 'unit' | 'kind' | 'subject' | 'stage' | 'track' | 'origin' | 'openedOn' | 'openedBy'>;

export async function insertFlag(transaction: Transaction, flag: OpenedFlag, evidence: Evidence, actor: FlagActor): Promise<void> {
  await transaction.change(
    `insert into flags (id, unit, kind, subject, stage, track, origin, opened_on, opened_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [flag.id, flag.unit, flag.kind, flag.subject, flag.stage, flag.track, flag.origin, flag.openedOn, JSON.stringify(flag.openedBy)],
  );
  await appendEvidence(transaction, flag.id, evidence, flag.openedBy);
  await appendHistory(transaction, { id: flag.id, version: 1, step: 'open', before: null, after: 'open', actor, details: flag.openedBy });
}

export async function appendEvidence(transaction: Transaction, flagId: string, evidence: Evidence, cause: FlagCause): Promise<void> {
  await transaction.change(
    `insert into flag_evidence (flag_id, place, evidence, cause)
     select $1, coalesce(max(place), 0) + 1, $2, $3 from flag_evidence where flag_id = $1`,
    [flagId, JSON.stringify(evidence), JSON.stringify(cause)],
  );
}

/** The newest evidence of some flags, as it was told. */
export async function latestEvidence(transaction: Transaction, flagIds: readonly string[]): Promise<Map<string, Evidence>> {
  if (flagIds.length === 0) return new Map();
  const rows = await transaction.query<{ flagId: string; evidence: Evidence }>(
    `select distinct on (flag_id) flag_id as "flagId", evidence from flag_evidence where flag_id = any ($1::uuid[]) order by flag_id, place desc`,
    [flagIds],
  );
  return new Map(rows.map(({ flagId, evidence }) => [flagId, evidence]));
}

interface HistoryStep {
  id: string;
  version: number;
  step: FlagStep | 'open';
  before: FlagState | null;
  after: FlagState;
  actor: FlagActor;
  details: object;
}

async function appendHistory(transaction: Transaction, { id, version, step, before, after, actor, details }: HistoryStep): Promise<void> {
  await transaction.change(
    `insert into flag_history (flag_id, version, step, state_before, state_after, actor, actor_name, details) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, version, step, before, after, actor.accountId, actor.displayName, JSON.stringify(details)],
  );
}

export interface FlagChange {
  step: FlagStep;
  state: FlagState;
  /** Columns beside state and version, by their names in the database. */
  columns: Record<string, unknown>;
  actor: FlagActor;
  /** For the history. */
  details: object;
}

/** Writes one step of a flag that is locked, and its line of the history. */
export async function changeFlag(transaction: Transaction, flag: FlagRecord, change: FlagChange): Promise<void> {
  const names = Object.keys(change.columns);
  const assignments = names.map((name, index) => `, ${name} = $${index + 4}`).join('');
  const changed = await transaction.change(
    `update flags set state = $3, version = version + 1${assignments} where id = $1 and version = $2`,
    [flag.id, flag.version, change.state, ...names.map((name) => change.columns[name] ?? null)],
  );
  if (changed !== 1) throw new DomainError('CASE.VERSION', { version: flag.version });
  const { step, state: after, actor, details } = change;
  await appendHistory(transaction, { id: flag.id, version: flag.version + 1, step, before: flag.state, after, actor, details });
}
