import type { Transaction } from '@jiaobian/database';
import type { CalendarDate } from '@jiaobian/kernel';

/** Nobody else judges the unit until this transaction ends; it is there from its first event on. */
export async function lockUnit(transaction: Transaction, unit: string): Promise<void> {
  await transaction.change('insert into flag_units (unit) values ($1) on conflict do nothing', [unit]);
  await transaction.query('select 1 from flag_units where unit = $1 for update', [unit]);
}

export async function judgeAgainOn(transaction: Transaction, unit: string, day: CalendarDate | undefined): Promise<void> {
  await transaction.change('update flag_units set judge_on = $2 where unit = $1 and judge_on is distinct from $2', [unit, day ?? null]);
}

/** Units whose day has come, so many at once. */
export async function unitsToJudge(transaction: Transaction, today: CalendarDate, most: number): Promise<string[]> {
  const rows = await transaction.query<{ unit: string }>(
    'select unit from flag_units where judge_on <= $1 order by unit collate "C" limit $2',
    [today, most],
  );
  return rows.map(({ unit }) => unit);
}
