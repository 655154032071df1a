import type { Transaction } from '@jiaobian/database';
import type { PresentedRefresh } from '../domain/refresh';
import { sessionLimits } from '../domain/session-limits';

export type EndReason = 'logged-out' | 'token-reused' | 'account-disabled' | 'password-reset';

export async function insertSession(transaction: Transaction, id: string, accountId: string): Promise<void> {
  await transaction.change(
    `insert into sessions (id, account_id, expires_at)
     values ($1, $2, clock_timestamp() + interval '${sessionLimits.sessionSeconds} seconds')`,
    [id, accountId],
  );
  // The account's own old sessions go with its new one: no sweeper has to visit every county.
  await transaction.change(`delete from sessions where account_id = $1 and expires_at < clock_timestamp() - interval '1 day'`, [accountId]);
}

/** Never outlives its session. */
export async function insertRefreshToken(transaction: Transaction, hash: string, sessionId: string): Promise<void> {
  await transaction.change(
    `insert into refresh_tokens (token_hash, session_id, expires_at)
     select $1, id, least(expires_at, clock_timestamp() + interval '${sessionLimits.refreshTokenSeconds} seconds')
     from sessions where id = $2`,
    [hash, sessionId],
  );
}

export interface StoredRefresh extends PresentedRefresh {
  sessionId: string;
  accountId: string;
}

/** The token and its session, locked: of two who show one token at the same time, the second finds it used. */
export async function refreshToJudge(transaction: Transaction, hash: string): Promise<StoredRefresh | undefined> {
  const [row] = await transaction.query<StoredRefresh>(
    `select s.id as "sessionId", s.account_id as "accountId", t.used_at is not null as used,
       t.expires_at <= clock_timestamp() as lapsed,
       s.ended_at is not null or s.expires_at <= clock_timestamp() as "sessionOver",
       a.disabled_at is not null as "accountDisabled"
     from refresh_tokens t
     join sessions s on s.county_code = t.county_code and s.id = t.session_id
     join accounts a on a.county_code = s.county_code and a.id = s.account_id
     where t.token_hash = $1 for update of t, s`,
    [hash],
  );
  return row;
}

export function markUsed(transaction: Transaction, hash: string): Promise<number> {
  return transaction.change('update refresh_tokens set used_at = clock_timestamp() where token_hash = $1', [hash]);
}

export function endSession(transaction: Transaction, id: string, reason: EndReason): Promise<number> {
  return transaction.change('update sessions set ended_at = clock_timestamp(), end_reason = $2 where id = $1 and ended_at is null', [
    id,
    reason,
  ]);
}

export function endSessionsOf(transaction: Transaction, accountId: string, reason: EndReason): Promise<number> {
  return transaction.change(
    'update sessions set ended_at = clock_timestamp(), end_reason = $2 where account_id = $1 and ended_at is null',
    [accountId, reason],
  );
}
