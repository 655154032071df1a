import type { EventData, schoolRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';

export interface KnownSchool {
  /** Absent until the register has told it: its posts may be known first. */
  name?: string;
  area?: 'urban' | 'town' | 'rural';
  closed: boolean;
}

interface SchoolRow {
  school_code: string;
  name: string | null;
  area: KnownSchool['area'] | null;
  closed: boolean;
}

/**
 * Locks the schools until the end of the transaction and returns what is known of them: whoever checks lines of a school
 * holds its lock. In the order of their codes, hence without deadlock.
 */
export async function lockSchools(transaction: Transaction, schoolCodes: readonly string[]): Promise<Map<string, KnownSchool>> {
  const codes = [...new Set(schoolCodes)].sort();
  let rows = await selectLocked(transaction, codes);
  if (rows.length < codes.length) {
    await transaction.change('insert into schools (school_code) select unnest($1::text[]) on conflict do nothing', [codes]);
    rows = await selectLocked(transaction, codes);
  }
  return new Map(
    rows.map(({ school_code, name, area, closed }) => [school_code, { name: name ?? undefined, area: area ?? undefined, closed }]),
  );
}

function selectLocked(transaction: Transaction, codes: string[]): Promise<SchoolRow[]> {
  return transaction.query<SchoolRow>(
    'select school_code, name, area, closed from schools where school_code = any($1) order by school_code for no key update',
    [codes],
  );
}

/** Notes what the register says of a locked school; an older word than the known one is ignored. */
export async function recordSchool(transaction: Transaction, school: EventData<typeof schoolRecorded>, asOf: string): Promise<void> {
  await transaction.change(
    'update schools set name = $2, area = $3, closed = $4, as_of = $5 where school_code = $1 and (as_of is null or as_of < $5)',
    [school.schoolCode, school.name, school.area, school.closed, asOf],
  );
}
