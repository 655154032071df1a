import type { Transaction } from '@jiaobian/database';
import type { Stage, SupplementGround } from '@jiaobian/kernel';

export interface ToldCensus {
  censusId: string;
  censusOn: string;
  importId: string;
  schoolCode: string;
  stages: { stage: Stage; pupils: number; classes: number; boarders?: number }[];
  toldAt: string;
}

/** Keeps what was told last of one school in one census. Returns whether it was news. */
export async function recordCensus(transaction: Transaction, census: ToldCensus): Promise<boolean> {
  const changed = await transaction.change(
    `insert into census_lines (census_id, census_on, import_id, school_code, stages, told_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (county_code, census_id, school_code) do update
       set census_on = excluded.census_on, import_id = excluded.import_id, stages = excluded.stages, told_at = excluded.told_at
     where census_lines.told_at < excluded.told_at`,
    [census.censusId, census.censusOn, census.importId, census.schoolCode, JSON.stringify(census.stages), census.toldAt],
  );
  return changed === 1;
}

export interface CountedSchool {
  schoolCode: string;
  rural: boolean;
  teachingPoint: boolean;
  /** Absent where there are none, as they were before anybody told of any. */
  supplementGrounds?: SupplementGround[];
  stages: { stage: Stage; pupils: number; classes: number; boarders?: number }[];
}

/** The schools of a census as the entitlement needs them; closed ones have none. */
export async function countedSchools(transaction: Transaction, censusId: string): Promise<CountedSchool[]> {
  const schools = await transaction.query<CountedSchool & { grounds: SupplementGround[] | null }>(
    `select c.school_code as "schoolCode", coalesce(s.area = 'rural', false) as rural, coalesce(s.teaching_point, false) as "teachingPoint", c.stages,
       s.supplement_grounds as grounds
     from census_lines c left join schools s on s.code = c.school_code
     where c.census_id = $1 and not coalesce(s.closed, false) order by c.school_code`,
    [censusId],
  );
  return schools.map(({ grounds, ...school }) => (grounds?.length ? { ...school, supplementGrounds: grounds } : school));
}

export async function dayOfCensus(transaction: Transaction, censusId: string): Promise<string | undefined> {
  const [line] = await transaction.query<{ censusOn: string }>(
    'select census_on as "censusOn" from census_lines where census_id = $1 limit 1',
    [censusId],
  );
  return line?.censusOn;
}

/** Notes that all events of an import have been told. */
export async function recordConfirmation(
  transaction: Transaction,
  importId: string,
  censusId: string | undefined,
  toldAt: string,
): Promise<void> {
  await transaction.change('insert into confirmed_imports (import_id, census_id, told_at) values ($1, $2, $3) on conflict do nothing', [
    importId,
    censusId ?? null,
    toldAt,
  ]);
}

export async function isConfirmed(transaction: Transaction, importId: string): Promise<boolean> {
  const rows = await transaction.query('select 1 from confirmed_imports where import_id = $1', [importId]);
  return rows.length > 0;
}
