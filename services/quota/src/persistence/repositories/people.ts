import type { EventData, staffLeft, staffRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Position } from './positions';

type StaffList = EventData<typeof staffRecorded>;

/** Places that a list touches: where it tells people, where they were told before, and where the posts are that they sit on. */
export async function placesOfStaff(transaction: Transaction, { schoolCode, staff }: StaffList): Promise<Position[]> {
  const listed = staff.map(({ personId }) => personId);
  const before = await transaction.query<Position & { personId: string }>(
    `select person_id as "personId", school_code as unit, stage from people where school_code = $1
     union
     select person_id, school_code, stage from people where person_id = any ($2::uuid[]) and school_code is not null`,
    [schoolCode, listed],
  );
  const concerned = [...listed, ...before.map(({ personId }) => personId)];
  const seats = await transaction.query<Position>('select unit, stage from seats_of_people($1)', [concerned]);
  return [...before, ...seats, ...staff.filter(({ track }) => track !== 'none').map(({ stage }) => ({ unit: schoolCode, stage }))];
}

/** Replaces the staff of one school unless a newer list is known. Answers everybody whom the list touched; undefined for a stale list. */
export async function replaceStaff(transaction: Transaction, list: StaffList, toldAt: string): Promise<string[] | undefined> {
  const taken = await transaction.change(
    `insert into staff_lists as known (school_code, import_id, told_at) values ($1, $2, $3)
     on conflict (county_code, school_code) do update set import_id = excluded.import_id, told_at = excluded.told_at where known.told_at <= excluded.told_at`,
    [list.schoolCode, list.importId, toldAt],
  );
  if (taken === 0) return undefined;
  const listed = list.staff.map(({ personId }) => personId);
  const gone = await transaction.query<{ personId: string }>(
    `update people set school_code = null, stage = null, track = null, at_school_since = null, told_by = $4, told_at = $3
     where school_code = $1 and told_at <= $3 and person_id <> all ($2::uuid[]) returning person_id as "personId"`,
    [list.schoolCode, listed, toldAt, list.importId],
  );
  await transaction.change(
    `insert into people as known (person_id, name, school_code, stage, track, at_school_since, told_by, told_at)
     select distinct on ("personId") "personId", name, $1, stage, track, "atSchoolSince", $3, $4
     from jsonb_to_recordset($2) as listed ("personId" uuid, name text, stage text, track text, "atSchoolSince" date)
     on conflict (county_code, person_id) do update set name = excluded.name, school_code = excluded.school_code, stage = excluded.stage,
       track = excluded.track, at_school_since = excluded.at_school_since, left_on = null, told_by = excluded.told_by, told_at = excluded.told_at
     where known.told_at <= excluded.told_at`,
    [list.schoolCode, JSON.stringify(list.staff), list.importId, toldAt],
  );
  return [...listed, ...gone.map(({ personId }) => personId)];
}

/** Somebody has left; a list of before that comes later brings them back no more. */
export async function recordLeaver(transaction: Transaction, departure: EventData<typeof staffLeft>, toldAt: string): Promise<void> {
  const { personId, name, leftOn, departureId } = departure;
  await transaction.change(
    `insert into people as known (person_id, name, left_on, told_by, told_at) values ($1, $2, $3, $4, $5)
     on conflict (county_code, person_id) do update set school_code = null, stage = null, track = null, at_school_since = null,
       left_on = excluded.left_on, told_by = excluded.told_by, told_at = excluded.told_at
     where known.told_at <= excluded.told_at`,
    [personId, name, leftOn, departureId, toldAt],
  );
}
