import type { Transaction } from '@jiaobian/database';
import { lockOut } from '../domain/session-limits';

const recent = `array(select failed from unnest(log_in_failures.failed_at) as failed
  where failed > clock_timestamp() - interval '${lockOut.windowSeconds} seconds')`;

/**
 * Counts a guess as failed before the password is looked at, so that sixty-four guesses sent at once are five guesses
 * and no more; `forgiveFailures` takes it back where the guess was right. False while the name is locked.
 */
export async function countGuess(transaction: Transaction, name: string): Promise<boolean> {
  const counted = await transaction.change(
    `insert into log_in_failures (account_name, failed_at, last_failed_at) values ($1, array[clock_timestamp()], clock_timestamp())
     on conflict (county_code, account_name) do update set
       failed_at = ${recent} || clock_timestamp(),
       last_failed_at = clock_timestamp(),
       locked_until = case when cardinality(${recent}) + 1 >= ${lockOut.failures}
         then clock_timestamp() + interval '${lockOut.lockedSeconds} seconds' end
     where log_in_failures.locked_until is null or log_in_failures.locked_until <= clock_timestamp()`,
    [name],
  );
  return counted === 1;
}

export function forgiveFailures(transaction: Transaction, name: string): Promise<number> {
  return transaction.change('delete from log_in_failures where account_name = $1', [name]);
}

/** Whoever guesses at names that do not exist fills the table; rows that lock nothing any more go, some at a time. */
export function tidyFailures(transaction: Transaction): Promise<number> {
  return transaction.change(
    `delete from log_in_failures where account_name = any(array(
       select account_name from log_in_failures
       where last_failed_at < clock_timestamp() - interval '${lockOut.windowSeconds + lockOut.lockedSeconds} seconds'
       limit 100 for update skip locked))`,
  );
}
