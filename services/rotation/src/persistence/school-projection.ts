import type { EventData, schoolRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { School } from '../domain/facts';

export const schoolColumns = `school_code as "schoolCode", name, township, area, teaching_point as "teachingPoint", closed`;

/** Remembers a school unless something newer is known. Answers what was known before; undefined when nothing was changed by it. */
export async function recordSchool(
  transaction: Transaction,
  data: EventData<typeof schoolRecorded>,
  recordedAt: string,
): Promise<{ before?: School } | undefined> {
  const [before] = await transaction.query<School>(`select ${schoolColumns} from schools where school_code = $1 for update`, [
    data.schoolCode,
  ]);
  const changed = await transaction.change(
    `insert into schools as known (school_code, name, township, area, teaching_point, closed, recorded_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (county_code, school_code) do update
       set name = excluded.name, township = excluded.township, area = excluded.area, teaching_point = excluded.teaching_point,
           closed = excluded.closed, recorded_at = excluded.recorded_at
       where known.recorded_at <= excluded.recorded_at`,
    [data.schoolCode, data.name, data.township, data.area, data.teachingPoint, data.closed, recordedAt],
  );
  return changed === 1 ? { before } : undefined;
}

export async function loadSchools(transaction: Transaction, codes: readonly string[]): Promise<Map<string, School>> {
  const rows = await transaction.query<School>(`select ${schoolColumns} from schools where school_code = any($1)`, [codes]);
  return new Map(rows.map((school) => [school.schoolCode, school]));
}

export async function findSchool(transaction: Transaction, code: string): Promise<School | undefined> {
  return (await loadSchools(transaction, [code])).get(code);
}
