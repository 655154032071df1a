import type { Transaction } from '@jiaobian/database';
import type { CalendarDate } from '@jiaobian/kernel';

/** A unit that nobody else judges until the transaction ends. */
export interface LockedUnit {
  unit: string;
  /** The county's day, by the database's clock. */
  today: CalendarDate;
  /** The day on which it is to be judged again. */
  judgeOn: CalendarDate | null;
}

/** Locks a unit; it is there from its first event on. */
export async function lockUnit(transaction: Transaction, unit: string): Promise<LockedUnit> {
  const known = await lockKnown(transaction, unit);
  if (known) return known;
  await transaction.change('insert into flag_units (unit) values ($1) on conflict do nothing', [unit]);
  return (await lockKnown(transaction, unit))!;
}

async function lockKnown(transaction: Transaction, unit: string): Promise<LockedUnit | undefined> {
  const [known] = await transaction.query<LockedUnit>(
    `select unit, (clock_timestamp() at time zone 'Asia/Shanghai')::date as today, judge_on as "judgeOn" from flag_units where unit = $1 for update`,
    [unit],
  );
  return known;
}

export async function judgeAgainOn(transaction: Transaction, unit: string, day: CalendarDate | null): Promise<void> {
  await transaction.change('update flag_units set judge_on = $2 where unit = $1', [unit, day]);
}

/** Units whose day has come, so many at once. */
export async function unitsToJudge(transaction: Transaction, most: number): Promise<string[]> {
  const rows = await transaction.query<{ unit: string }>(
    `select unit from flag_units where judge_on <= (clock_timestamp() at time zone 'Asia/Shanghai')::date order by unit collate "C" limit $1`,
    [most],
  );
  return rows.map(({ unit }) => unit);
}
