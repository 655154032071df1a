import { createHash } from 'node:crypto';
import { countyTable, type ServiceRoles, type Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { CallerRequest } from '../auth/caller';

/** The table that remembers the answer of each key; kept in the service's own schema so that both commit together. */
export function idempotencyTable(roles: ServiceRoles): string[] {
  return countyTable(roles, 'idempotency_keys', {
    columns: `account_id text not null,
       key text not null,
       request_hash text not null,
       answer jsonb,
       recorded_at timestamptz not null default clock_timestamp(),
       primary key (county_code, account_id, key)`,
    grants: 'select, insert, update',
  });
}

export function requireKey(caller: CallerRequest): string {
  const key = caller.idempotencyKey;
  if (key === undefined || key.length < 8 || key.length > 100) throw new DomainError('IDEMPOTENCY.KEY_MISSING');
  return key;
}

/** The operation belongs to the input: one key for two routes is a mistake that must not pass. */
export function requestHash(caller: CallerRequest, input: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([caller.operation, caller.dryRun, input]))
    .digest('hex');
}

/**
 * The answer that a key has been given before. With `claim` the key is taken first, so that a twin that arrives at
 * the same time waits for this transaction. Errors: `IDEMPOTENCY.INPUT_MISMATCH`.
 */
export async function recallAnswer<Answer>(
  transaction: Transaction,
  caller: CallerRequest,
  key: string,
  hash: string,
  options: { claim?: boolean } = {},
): Promise<{ answer: Answer } | undefined> {
  if (options.claim) {
    const claimed = await transaction.change(
      'insert into idempotency_keys (account_id, key, request_hash) values ($1, $2, $3) on conflict do nothing',
      [caller.accountId, key, hash],
    );
    if (claimed === 1) return undefined;
  }
  const [known] = await transaction.query<{ request_hash: string; answer: Answer }>(
    'select request_hash, answer from idempotency_keys where account_id = $1 and key = $2',
    [caller.accountId, key],
  );
  if (!known) return undefined;
  if (known.request_hash !== hash) throw new DomainError('IDEMPOTENCY.INPUT_MISMATCH');
  return { answer: known.answer };
}

export function rememberAnswer(transaction: Transaction, caller: CallerRequest, key: string, answer: unknown): void {
  transaction.send('update idempotency_keys set answer = $3 where account_id = $1 and key = $2', [
    caller.accountId,
    key,
    JSON.stringify(answer ?? null),
  ]);
}
