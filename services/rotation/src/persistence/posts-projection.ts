import type { EventData, schoolPostsRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { UnitPosts } from '../domain/facts';
import type { Market } from '../domain/market';

type RecordedPosts = EventData<typeof schoolPostsRecorded>['posts'][number];

/** One unit whose posts an event changed. */
export interface PostsChange {
  before?: UnitPosts;
  after: UnitPosts;
}

const columns = `school_code as "schoolCode", stage, track, authorised, occupied, reserved, vacant, entitled, version,
  last_entry_id as "lastEntryId", last_movement_id as "lastMovementId"`;

/**
 * Remembers the posts of some units and answers those that changed. An older version is ignored; of equal versions (a new
 * entitlement moves nothing in the ledger) the one that was recorded later counts.
 */
export async function recordPosts(transaction: Transaction, posts: readonly RecordedPosts[], recordedAt: string): Promise<PostsChange[]> {
  const before = await transaction.query<UnitPosts>(
    `select ${columns} from posts where school_code = any($1) order by school_code, stage, track for update`,
    [posts.map(({ schoolCode }) => schoolCode)],
  );
  const written = await transaction.query<UnitPosts>(
    `insert into posts as known (school_code, stage, track, authorised, occupied, reserved, vacant, entitled, version, last_entry_id, last_movement_id, recorded_at)
     select distinct on (school_code, stage, track)
            school_code, stage, track, authorised, occupied, reserved, vacant, entitled, version, last_entry_id, last_movement_id, $2::timestamptz
     from jsonb_to_recordset($1) as told (school_code text, stage text, track text, authorised int, occupied int, reserved int, vacant int, entitled int,
       version bigint, last_entry_id uuid, last_movement_id uuid)
     order by school_code, stage, track, version desc
     on conflict (county_code, school_code, stage, track) do update
       set authorised = excluded.authorised, occupied = excluded.occupied, reserved = excluded.reserved, vacant = excluded.vacant,
           entitled = excluded.entitled, version = excluded.version, last_entry_id = excluded.last_entry_id,
           last_movement_id = excluded.last_movement_id, recorded_at = excluded.recorded_at
       where known.version < excluded.version or (known.version = excluded.version and known.recorded_at <= excluded.recorded_at)
     returning ${columns}`,
    [JSON.stringify(posts.map(toRow)), recordedAt],
  );
  return written.map((after) => {
    const known = before.find((unit) => isSameUnit(unit, after));
    return { before: known && withoutNulls(known), after: withoutNulls(after) };
  });
}

function toRow(posts: RecordedPosts): Record<string, unknown> {
  return { ...posts, school_code: posts.schoolCode, last_entry_id: posts.lastEntryId, last_movement_id: posts.lastMovementId };
}

function isSameUnit(one: UnitPosts, other: UnitPosts): boolean {
  return one.schoolCode === other.schoolCode && one.stage === other.stage && one.track === other.track;
}

/** Of one market: the units that have more people than they are entitled to, and those of the schools named. */
export async function loadPosts(transaction: Transaction, market: Market, schoolCodes: readonly string[]): Promise<UnitPosts[]> {
  const rows = await transaction.query<UnitPosts>(
    `select ${columns} from posts where stage = $1 and track = $2 and (occupied > entitled or school_code = any($3)) order by school_code`,
    [market.stage, market.track, schoolCodes],
  );
  return rows.map(withoutNulls);
}

/** What is not known is absent, not null, wherever the rules look. */
function withoutNulls(unit: UnitPosts): UnitPosts {
  return {
    ...unit,
    entitled: unit.entitled ?? undefined,
    lastEntryId: unit.lastEntryId ?? undefined,
    lastMovementId: unit.lastMovementId ?? undefined,
  };
}
