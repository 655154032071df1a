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
