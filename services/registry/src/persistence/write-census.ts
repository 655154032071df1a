import type { Transaction } from '@jiaobian/database';
import { derivedId } from '@jiaobian/kernel';
import type { CensusRow } from '../domain/county-tables';

export interface WrittenCensus {
  /** The snapshot that now counts; undefined while the county has none. */
  censusId?: string;
  /** The schools of a new snapshot: all that it lists. Empty when the newest one says the same. */
  schools: string[];
}

/**
 * A census is a snapshot: it is never changed. Rows that say what the newest one says make no other; any difference
 * makes a new one, and what was computed from the old keeps it.
 */
export async function writeCensus(transaction: Transaction, importId: string, census: CensusRow[]): Promise<WrittenCensus> {
  const rows = JSON.stringify(census);
  const [newest] = await transaction.query<{ id: string; same: boolean }>(
    `with newest as (select id, census_on from censuses order by census_on desc, recorded_at desc limit 1),
          kept as (select n.census_on as "censusDate", l.school_code as "schoolCode", l.stage, l.grade::int, l.classes, l.pupils, l.boarders
                     from census_lines l join newest n on n.id = l.census_id),
          given as (select "censusDate", "schoolCode", stage, grade, classes, pupils, coalesce(boarders, 0)
                      from jsonb_to_recordset($1::jsonb)
                        as row ("censusDate" date, "schoolCode" text, stage text, grade int, classes int, pupils int, boarders int))
     select id, not exists (select * from kept except select * from given) and not exists (select * from given except select * from kept) as same from newest`,
    [rows],
  );
  if (census.length === 0 || newest?.same) return { censusId: newest?.id, schools: [] };
  const censusId = derivedId('census', transaction.county, importId);
  await transaction.change('insert into censuses (id, census_on, import_id) values ($1, $2, $3)', [
    censusId,
    census[0]!.censusDate,
    importId,
  ]);
  await transaction.change(
    `insert into census_lines (census_id, school_code, stage, grade, classes, pupils, boarders)
     select $1, "schoolCode", stage, grade, classes, pupils, coalesce(boarders, 0)
       from jsonb_to_recordset($2::jsonb) as row ("schoolCode" text, stage text, grade smallint, classes int, pupils int, boarders int)`,
    [censusId, rows],
  );
  return { censusId, schools: [...new Set(census.map(({ schoolCode }) => schoolCode))] };
}
