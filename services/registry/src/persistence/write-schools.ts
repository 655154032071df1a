import type { Transaction } from '@jiaobian/database';
import type { SchoolRow } from '../domain/county-tables';

/** Writes the schools that are new or differ, and returns their codes. A school that the list leaves out stays as it is. */
export async function writeSchools(transaction: Transaction, importId: string, schools: SchoolRow[]): Promise<string[]> {
  const rows = await transaction.query<{ schoolCode: string }>(
    `insert into schools as known (school_code, name, township, kind, area, teaching_point, stages, status, supplement_grounds, import_id)
     select "schoolCode", name, township, kind, area, "teachingPoint", stages, status, coalesce("supplementGrounds", '{}'), $1::uuid
       from jsonb_to_recordset($2::jsonb) as row ("schoolCode" text, name text, township text, kind text, area text, "teachingPoint" boolean, stages text[], status text,
         "supplementGrounds" text[])
     on conflict (county_code, school_code) do update
       set name = excluded.name, township = excluded.township, kind = excluded.kind, area = excluded.area, teaching_point = excluded.teaching_point,
           stages = excluded.stages, status = excluded.status, supplement_grounds = excluded.supplement_grounds, import_id = excluded.import_id
     where (known.name, known.township, known.kind, known.area, known.teaching_point, known.stages, known.status, known.supplement_grounds)
           is distinct from
           (excluded.name, excluded.township, excluded.kind, excluded.area, excluded.teaching_point, excluded.stages, excluded.status,
            excluded.supplement_grounds)
     returning school_code as "schoolCode"`,
    [importId, JSON.stringify(schools)],
  );
  return rows.map(({ schoolCode }) => schoolCode);
}
