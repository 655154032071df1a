import type { EventData, schoolRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';

export interface KnownSchool {
  /** Absent until the register has told it: its posts may be known first. */
  name?: string;
  closed: boolean;
}

interface SchoolRow {
  school_code: string;
  name: string | null;
  closed: boolean;
}

/**
 * Locks the schools until the end of the transaction and returns what is known of them: whoever cuts lines of a school
 * holds its lock, so that two changes at once follow one another. In the order of their codes, hence without deadlock.
 */
export async function lockSchools(transaction: Transaction, schoolCodes: readonly string[]): Promise<Map<string, KnownSchool>> {
  const codes = [...new Set(schoolCodes)].sort();
  let rows = await selectLocked(transaction, codes);
  if (rows.length < codes.length) {
    await transaction.change('insert into schools (school_code) select unnest($1::text[]) on conflict do nothing', [codes]);
    rows = await selectLocked(transaction, codes);
  }
  return new Map(rows.map(({ school_code, name, closed }) => [school_code, { name: name ?? undefined, closed }]));
}

function selectLocked(transaction: Transaction, codes: string[]): Promise<SchoolRow[]> {
  return transaction.query<SchoolRow>(
    'select school_code, name, closed from schools where school_code = any($1) order by school_code for no key update',
    [codes],
  );
}

/** Notes what the register says of a locked school; an older word than the known one is ignored. */
export async function recordSchool(transaction: Transaction, school: EventData<typeof schoolRecorded>, asOf: string): Promise<void> {
  await transaction.change(
    'update schools set name = $2, closed = $3, as_of = $4 where school_code = $1 and (as_of is null or as_of < $4)',
    [school.schoolCode, school.name, school.closed, asOf],
  );
}

export async function closedSchoolsAmong(transaction: Transaction, schoolCodes: readonly string[]): Promise<Set<string>> {
  const rows = await transaction.query<{ code: string }>('select school_code as code from schools where school_code = any($1) and closed', [
    schoolCodes,
  ]);
  return new Set(rows.map(({ code }) => code));
}
