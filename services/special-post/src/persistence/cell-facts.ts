import type { Transaction } from '@jiaobian/database';
import type { CalendarDate, Stage } from '@jiaobian/kernel';
import { cellKey } from '../domain/coverage';
import type { CellFacts, LedgerPosts } from '../domain/expected-posts';

interface CellRow {
  schoolCode: string;
  stage: Stage;
  posts: LedgerPosts | null;
  freedOn: CalendarDate[] | null;
  schoolClosed: boolean;
}

/** What is known of each school and stage in which these schools have lines, by `cellKey`; of all schools without a list. */
export async function loadCellFacts(
  transaction: Transaction,
  schoolCodes?: readonly string[],
): Promise<(cell: { schoolCode: string; stage: Stage }) => CellFacts> {
  const rows = await transaction.query<CellRow>(
    `select c.school_code as "schoolCode", c.stage, s.closed as "schoolClosed",
       case when p.school_code is not null then json_strip_nulls(json_build_object('authorised', p.authorised, 'occupied', p.occupied,
         'reserved', p.reserved, 'vacant', p.vacant, 'version', p.version, 'lastEntryId', p.last_entry_id,
         'lastMovementId', p.last_movement_id)) end as posts,
       (select json_agg(r.frees_post_on order by r.frees_post_on) from retirements r
         where r.county_code = c.county_code and r.school_code = c.school_code and r.stage = c.stage) as "freedOn"
     from (select distinct county_code, school_code, stage from cohort_lines where $1::text[] is null or school_code = any($1)) c
     join schools s on s.county_code = c.county_code and s.school_code = c.school_code
     left join quota_posts p on p.county_code = c.county_code and p.school_code = c.school_code and p.stage = c.stage`,
    [schoolCodes ?? null],
  );
  const cells = new Map(
    rows.map(({ posts, freedOn, schoolClosed, ...cell }): [string, CellFacts] => [
      cellKey(cell),
      { posts: posts ?? undefined, freedOn: freedOn ?? [], schoolClosed },
    ]),
  );
  return (cell) => cells.get(cellKey(cell)) ?? { freedOn: [], schoolClosed: false };
}
