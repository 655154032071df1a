import type { Transaction } from '@jiaobian/database';
import { marketsOf, type Market } from '../domain/market';

/** The markets in which something is given, asked for or assigned, now or at the last run. */
export async function marketsOfSchedule(transaction: Transaction, schoolYear: number): Promise<Market[]> {
  const rows = await transaction.query<Market>(
    `select stage, track from posts where occupied > entitled
     union select stage, track from requests where school_year = $1
     union select stage, track from assignments where school_year = $1
     union select stage, track from supply_lines where school_year = $1`,
    [schoolYear],
  );
  return marketsOf(rows);
}

/** The markets in which some schools give, and those in which some people hold an assignment. */
export async function marketsConcernedBy(
  transaction: Transaction,
  schoolYear: number,
  schoolCodes: readonly string[],
  personIds: readonly string[],
): Promise<Market[]> {
  const rows = await transaction.query<Market>(
    `select stage, track from supply_lines where school_year = $1 and school_code = any($2)
     union select stage, track from assignments where school_year = $1 and (from_school = any($2) or person_id = any($3))`,
    [schoolYear, schoolCodes, personIds],
  );
  return marketsOf(rows);
}

/** The markets in which a school has posts. */
export async function marketsOfSchool(transaction: Transaction, schoolCode: string): Promise<Market[]> {
  return marketsOf(await transaction.query<Market>('select distinct stage, track from posts where school_code = $1', [schoolCode]));
}
