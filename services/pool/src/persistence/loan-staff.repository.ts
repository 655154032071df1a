import type { EventData, staffRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Stage, Track } from '@jiaobian/kernel';
import { retirementClassOf } from '@jiaobian/planning';
import type { BornPerson } from '../domain/loans/judge-loan';

/** Replaces what is known of the staff of one school; an older list than the known one is ignored. */
export async function replaceLoanStaff(
  transaction: Transaction,
  { schoolCode, staff }: EventData<typeof staffRecorded>,
  recordedAt: string,
): Promise<void> {
  const taken = await transaction.change(
    `insert into loan_staff_lists as known (school_code, recorded_at) values ($1, $2)
     on conflict (county_code, school_code) do update set recorded_at = excluded.recorded_at where known.recorded_at <= excluded.recorded_at`,
    [schoolCode, recordedAt],
  );
  if (taken === 0) return;
  await transaction.change('delete from loan_staff where school_code = $1', [schoolCode]);
  const onPosts = staff
    .filter(({ track }) => track !== 'none')
    .map((member) => ({ ...member, retirementClass: retirementClassOf(member) }));
  await transaction.change(
    `insert into loan_staff (school_code, person_id, name, born_on, retirement_class, stage, track)
     select distinct on ("personId") $1, "personId", name, "bornOn", "retirementClass", stage, track
     from jsonb_to_recordset($2) as listed ("personId" uuid, name text, "bornOn" date, "retirementClass" text, stage text, track text)`,
    [schoolCode, JSON.stringify(onPosts)],
  );
}

export function peopleOnPosts(
  transaction: Transaction,
  { schoolCode, stage, track }: { schoolCode: string; stage: Stage; track: Track },
): Promise<BornPerson[]> {
  return transaction.query<BornPerson>(
    `select person_id as "personId", name, born_on as "bornOn", retirement_class as "retirementClass" from loan_staff
     where school_code = $1 and stage = $2 and track = $3 order by born_on, person_id`,
    [schoolCode, stage, track],
  );
}
