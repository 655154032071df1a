import type { EventData, staffRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { StaffMember } from '../domain/facts';

/** By the facts that they hold. */
export const columnsOfStaff: Record<keyof StaffMember, string> = {
  personId: 'person_id',
  schoolCode: 'school_code',
  name: 'name',
  sex: 'sex',
  bornOn: 'born_on',
  stage: 'stage',
  subject: 'subject',
  track: 'track',
  title: 'title',
  duty: 'duty',
  enteredOn: 'entered_on',
  atSchoolSince: 'at_school_since',
  backbone: 'backbone',
  specialPostSince: 'special_post_since',
  serviceUntil: 'service_until',
  exemptions: 'exemptions',
};

export const staffColumns = Object.entries(columnsOfStaff)
  .map(([fact, column]) => `${column} as "${fact}"`)
  .join(', ');

type StaffList = EventData<typeof staffRecorded>;

/** Everybody whom one list touched, as known before and after it. */
export interface StaffChange {
  before: StaffMember[];
  after: StaffMember[];
}

/** Replaces the staff of one school unless a newer list is known. Answers undefined for a stale list. */
export async function replaceStaff(transaction: Transaction, list: StaffList, recordedAt: string): Promise<StaffChange | undefined> {
  const taken = await transaction.change(
    `insert into staff_lists as known (school_code, import_id, recorded_at) values ($1, $2, $3)
     on conflict (county_code, school_code) do update set import_id = excluded.import_id, recorded_at = excluded.recorded_at
       where known.recorded_at <= excluded.recorded_at`,
    [list.schoolCode, list.importId, recordedAt],
  );
  if (taken === 0) return undefined;
  transaction.send('insert into staff_versions as known default values on conflict (county_code) do update set version = excluded.version');
  const listed = list.staff.map(({ personId }) => personId);
  const before = await loadStaffOf(transaction, list.schoolCode, listed);
  await transaction.change('delete from staff where school_code = $1 and recorded_at <= $2 and person_id <> all ($3)', [
    list.schoolCode,
    recordedAt,
    listed,
  ]);
  await writeStaff(transaction, list, recordedAt);
  return { before, after: await loadStaffOf(transaction, list.schoolCode, listed) };
}

/** The staff of a school, and people who are about to come to it from elsewhere. */
function loadStaffOf(transaction: Transaction, schoolCode: string, personIds: readonly string[]): Promise<StaffMember[]> {
  return transaction.query<StaffMember>(`select ${staffColumns} from staff where school_code = $1 or person_id = any($2)`, [
    schoolCode,
    personIds,
  ]);
}

/** Someone who came from another school leaves its list with this, whichever of the two events comes first. */
async function writeStaff(transaction: Transaction, { schoolCode, staff }: StaffList, recordedAt: string): Promise<void> {
  await transaction.change(
    `insert into staff as known (person_id, school_code, name, sex, born_on, stage, subject, track, title, duty, entered_on, at_school_since,
                                 backbone, special_post_since, service_until, exemptions, recorded_at)
     select distinct on (person_id) person_id, $1, name, sex, born_on, stage, subject, track, title, duty, entered_on, at_school_since, backbone, special_post_since, service_until, exemptions, $2::timestamptz
     from jsonb_to_recordset($3) as listed (person_id uuid, name text, sex text, born_on date, stage text, subject text, track text, title text, duty text,
       entered_on date, at_school_since date, backbone boolean, special_post_since date, service_until date, exemptions text[])
     on conflict (county_code, person_id) do update
       set school_code = excluded.school_code, name = excluded.name, sex = excluded.sex, born_on = excluded.born_on, stage = excluded.stage,
           subject = excluded.subject, track = excluded.track, title = excluded.title, duty = excluded.duty, entered_on = excluded.entered_on,
           at_school_since = excluded.at_school_since, backbone = excluded.backbone, special_post_since = excluded.special_post_since, service_until = excluded.service_until,
           exemptions = excluded.exemptions, recorded_at = excluded.recorded_at
       where known.recorded_at <= excluded.recorded_at`,
    [schoolCode, recordedAt, JSON.stringify(staff.map(toRow))],
  );
}

function toRow(member: StaffList['staff'][number]): Record<string, unknown> {
  return {
    ...member,
    person_id: member.personId,
    born_on: member.bornOn,
    entered_on: member.enteredOn,
    at_school_since: member.atSchoolSince,
    special_post_since: member.specialPostSince,
    service_until: member.serviceUntil,
  };
}

export function loadStaffOfSchool(transaction: Transaction, schoolCode: string): Promise<StaffMember[]> {
  return transaction.query<StaffMember>(`select ${staffColumns} from staff where school_code = $1 order by person_id`, [schoolCode]);
}
