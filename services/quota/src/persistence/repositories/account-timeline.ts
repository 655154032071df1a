import type { Transaction } from '@jiaobian/database';
import type { CalendarDate, Track } from '@jiaobian/kernel';
import type { AccountPlace } from '../../domain/ledger-account';

/** The least that an account holds on any day from this one on, by everything recorded; 0 where there is none. */
export async function leastHeldFrom(
  transaction: Transaction,
  { unit, stage, state }: AccountPlace,
  track: Track,
  day: CalendarDate,
): Promise<number> {
  const [row] = await transaction.query<{ least: number }>('select lowest_from(account_id($1, $2, $3, $4, $5), $6)::int as least', [
    transaction.county,
    unit,
    stage,
    track,
    state,
    day,
  ]);
  return row!.least;
}

/** What an account holds by everything recorded, whenever it takes effect; 0 where there is none. */
export async function heldInAll(transaction: Transaction, { unit, stage, state }: AccountPlace, track: Track): Promise<number> {
  const [row] = await transaction.query<{ balance: number }>(
    'select balance::int as balance from accounts where unit = $1 and stage = $2 and track = $3 and state = $4',
    [unit, stage, track, state],
  );
  return row?.balance ?? 0;
}
