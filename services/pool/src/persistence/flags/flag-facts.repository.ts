import { poolUnit, type EventData, type schoolRecorded, type staffRecorded } from '@jiaobian/contracts';
import { together, type Transaction } from '@jiaobian/database';
import type { CalendarDate } from '@jiaobian/kernel';
import type {
  CountyPostsFact,
  ElsewhereFact,
  LoanFact,
  PoolFact,
  PostsFact,
  ShareFact,
  StaffFact,
  UnitFacts,
} from '../../domain/flags/flag-facts';
import { countyUnit } from '../../domain/flags/county-unit';
import { lastJanuaryEnd } from '../../domain/flags/judge-pool';

export async function noteSchool(
  transaction: Transaction,
  { schoolCode, name }: EventData<typeof schoolRecorded>,
  at: string,
): Promise<void> {
  await transaction.change(
    `insert into flag_schools as known (school_code, name, told_at) values ($1, $2, $3)
     on conflict (county_code, school_code) do update set name = excluded.name, told_at = excluded.told_at where known.told_at <= excluded.told_at`,
    [schoolCode, name, at],
  );
}

export type ToldPosts = Omit<PostsFact, 'unit' | 'vacantSince'>;

/** A version that is not newer than the known one of the same posts is ignored; what was vacant before is so since then. */
export async function notePosts(transaction: Transaction, unit: string, lines: readonly ToldPosts[], on: CalendarDate): Promise<void> {
  await transaction.change(
    `insert into flag_posts as known (unit, stage, track, authorised, occupied, over, reserved, vacant, entitled, version, last_entry_id, last_movement_id, vacant_since)
     select $1, stage, track, authorised, occupied, over, reserved, vacant, entitled, version, "lastEntryId", "lastMovementId", case when vacant > 0 then $3::date end
     from jsonb_to_recordset($2) as told (stage text, track text, authorised int, occupied int, over int, reserved int, vacant int, entitled int, version int,
       "lastEntryId" uuid, "lastMovementId" uuid)
     on conflict (county_code, unit, stage, track) do update set authorised = excluded.authorised, occupied = excluded.occupied, over = excluded.over,
       reserved = excluded.reserved, vacant = excluded.vacant, entitled = excluded.entitled, version = excluded.version,
       last_entry_id = excluded.last_entry_id, last_movement_id = excluded.last_movement_id,
       vacant_since = case when excluded.vacant > 0 then coalesce(known.vacant_since, excluded.vacant_since) end
     where known.version <= excluded.version`,
    [unit, JSON.stringify(lines), on],
  );
}

/** An older list than the known one is ignored. Of the people only those are kept whom a flag would name. */
export async function noteStaff(
  transaction: Transaction,
  { schoolCode, importId, staff }: EventData<typeof staffRecorded>,
  at: string,
): Promise<void> {
  const substitutes = staff
    .filter(({ employment }) => employment === 'substitute')
    .map(({ personId, name, stage, atSchoolSince: since }) => ({ personId, name, stage, since }));
  const onPosts = staff.filter(({ track }) => track === 'quota');
  const shares = [...new Set(onPosts.map(({ stage }) => stage))].map((stage): ShareFact => {
    const people = onPosts.filter((member) => member.stage === stage);
    const support = people.filter(({ duty }) => duty === 'support-staff').map(({ personId, name }) => ({ personId, name }));
    return { stage, people: people.length, support };
  });
  const elsewhere = staff.flatMap(({ personId, name, track, elsewhere: place }): ElsewhereFact[] =>
    place && track !== 'none' ? [{ personId, name, ...place }] : [],
  );
  await transaction.change(
    `insert into flag_staff as known (school_code, told_at, import_id, substitutes, shares, elsewhere) values ($1, $2, $3, $4, $5, $6)
     on conflict (county_code, school_code) do update set told_at = excluded.told_at, import_id = excluded.import_id,
       substitutes = excluded.substitutes, shares = excluded.shares, elsewhere = excluded.elsewhere where known.told_at <= excluded.told_at`,
    [schoolCode, at, importId, JSON.stringify(substitutes), JSON.stringify(shares), JSON.stringify(elsewhere)],
  );
}

export async function noteLoanFact(transaction: Transaction, eventId: string, schoolCode: string, fact: LoanFact): Promise<void> {
  await transaction.change(
    'insert into flag_loan_facts (event_id, school_code, told_at, fact) values ($1, $2, $3, $4) on conflict do nothing',
    [eventId, schoolCode, fact.toldAt, JSON.stringify(fact)],
  );
}

export type ToldPool = Pick<PoolFact, 'track' | 'vacant' | 'version' | 'lastEntryId'>;

/**
 * What lay there at the end of January is what it kept since, or less where it had less at any time after that. Of a pool that was
 * not known then nothing is said.
 */
export async function notePool(transaction: Transaction, lines: readonly ToldPool[], on: CalendarDate): Promise<void> {
  await transaction.change(
    `insert into flag_pool as known (track, vacant, kept, kept_from, version, last_entry_id)
     select track, vacant, 0, $2::date, version, "lastEntryId" from jsonb_to_recordset($1) as told (track text, vacant int, version bigint, "lastEntryId" uuid)
     on conflict (county_code, track) do update set vacant = excluded.vacant, version = excluded.version, last_entry_id = excluded.last_entry_id,
       kept = least(case when known.kept_from = excluded.kept_from then known.kept else known.vacant end, excluded.vacant), kept_from = excluded.kept_from
     where known.version <= excluded.version and known.kept_from <= excluded.kept_from`,
    [JSON.stringify(lines), lastJanuaryEnd(on)],
  );
}

/** All that is known of one unit; `today` says since which January the pool's posts are counted. */
export async function factsOf(transaction: Transaction, unit: string, today: CalendarDate): Promise<UnitFacts> {
  const none = { unit, posts: [], staff: undefined, loans: [], pool: [], county: [] };
  if (unit === poolUnit) return { ...none, pool: await poolFacts(transaction, lastJanuaryEnd(today)) };
  if (unit === countyUnit) return { ...none, county: await countyFacts(transaction) };
  const [posts, [staff], loans] = await together([
    transaction.query<PostsFact>(
      `select unit, stage, track, authorised, occupied, over, reserved, vacant, entitled, version, last_entry_id as "lastEntryId",
         last_movement_id as "lastMovementId", vacant_since as "vacantSince" from flag_posts where unit = $1 order by stage, track`,
      [unit],
    ),
    transaction.query<StaffFact>('select import_id as "importId", substitutes, shares, elsewhere from flag_staff where school_code = $1', [
      unit,
    ]),
    transaction.query<{ fact: LoanFact }>('select fact from flag_loan_facts where school_code = $1 order by told_at, event_id', [unit]),
  ]);
  return { ...none, posts, staff, loans: loans.map(({ fact }) => fact) };
}

function poolFacts(transaction: Transaction, from: CalendarDate): Promise<PoolFact[]> {
  return transaction.query<PoolFact>(
    `select p.track, p.vacant, case when p.kept_from = $1 then p.kept else p.vacant end as kept, $1::date as "keptFrom", p.version::int as version,
       p.last_entry_id as "lastEntryId", coalesce(l.lacking, 0)::int as lacking, coalesce(l.schools, 0)::int as schools
     from flag_pool p left join (
       select track, sum(entitled - authorised) as lacking, count(distinct unit) as schools from flag_posts where entitled > authorised group by track
     ) l on l.track = p.track order by p.track`,
    [from],
  );
}

function countyFacts(transaction: Transaction): Promise<CountyPostsFact[]> {
  return transaction.query<CountyPostsFact>(
    `select track, sum(authorised)::int as authorised, sum(vacant)::int as vacant, sum(pooled)::int as pooled
     from (select track, authorised, vacant, 0 as pooled from flag_posts union all select track, 0, 0, vacant from flag_pool) posts
     group by track order by track`,
  );
}
