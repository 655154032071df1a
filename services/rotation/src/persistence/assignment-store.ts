import type { Transaction } from '@jiaobian/database';
import type { Assignment } from '../domain/assignment';
import type { TeacherRequest } from '../domain/facts';
import type { Market } from '../domain/market';

export const assignmentColumns = `person_id as "personId", name, from_school as "fromSchool", to_school as "toSchool", stage, track, subject, backbone,
  cost, state, why, run_id as "runId"`;

/** Makes the assignments of a market those given. Published ones keep the day on which they were. */
export function writeAssignments(
  transaction: Transaction,
  schoolYear: number,
  { stage, track }: Market,
  assignments: readonly Assignment[],
): void {
  transaction.send(
    `with given as (
       select * from jsonb_to_recordset($4) as listed ("personId" uuid, name text, "fromSchool" text, "toSchool" text, subject text, backbone boolean,
         cost int, why jsonb, "runId" uuid)
     ), gone as (
       delete from assignments where school_year = $1 and stage = $2 and track = $3 and person_id not in (select "personId" from given)
     )
     insert into assignments as known (school_year, stage, track, person_id, name, from_school, to_school, subject, backbone, cost, state, why, run_id)
     select $1, $2, $3, "personId", name, "fromSchool", "toSchool", subject, backbone, cost, 'drafted', why, "runId"
     from given
     on conflict (county_code, school_year, person_id) do update
       set stage = excluded.stage, track = excluded.track, name = excluded.name, from_school = excluded.from_school, to_school = excluded.to_school,
           subject = excluded.subject, backbone = excluded.backbone, cost = excluded.cost, why = excluded.why, run_id = excluded.run_id,
           state = case when (known.from_school, known.to_school) = (excluded.from_school, excluded.to_school) then known.state else 'drafted' end,
           published_at = case when (known.from_school, known.to_school) = (excluded.from_school, excluded.to_school) then known.published_at end`,
    [schoolYear, stage, track, JSON.stringify(assignments)],
  );
}

export function publishAssignments(transaction: Transaction, schoolYear: number): Promise<number> {
  return transaction.change(
    `update assignments set state = 'published', published_at = clock_timestamp() where school_year = $1 and state = 'drafted'`,
    [schoolYear],
  );
}

/** How many published moves go into one line of demand. */
export async function countPublishedInto(
  transaction: Transaction,
  schoolYear: number,
  line: Pick<TeacherRequest, 'schoolCode' | 'stage' | 'subject' | 'track'>,
): Promise<number> {
  const [row] = await transaction.query<{ count: number }>(
    `select count(*)::int as count from assignments
     where school_year = $1 and state = 'published' and to_school = $2 and stage = $3 and subject = $4 and track = $5`,
    [schoolYear, line.schoolCode, line.stage, line.subject, line.track],
  );
  return row!.count;
}

/** Places that can be filled (the lines of a unit share its headroom), people assigned, and those of them who are published, over all markets of a year. */
export async function scheduleTotals(
  transaction: Transaction,
  schoolYear: number,
): Promise<{ seats: number; assigned: number; published: number }> {
  const [row] = await transaction.query<{ seats: number; assigned: number; published: number }>(
    `select (select coalesce(sum(places), 0)::int from (
              select least(max(headroom), sum(seats)) as places from demand_lines where school_year = $1 group by school_code, stage, track
            ) as units) as seats,
            count(*)::int as assigned, (count(*) filter (where state = 'published'))::int as published
     from assignments where school_year = $1`,
    [schoolYear],
  );
  return row!;
}
