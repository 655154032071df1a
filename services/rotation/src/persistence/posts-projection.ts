import type { EventData, schoolPostsRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { UnitPosts } from '../domain/facts';
import { withoutNulls } from './without-nulls';

type RecordedPosts = EventData<typeof schoolPostsRecorded>['posts'][number];

/** One unit whose posts an event changed. */
export interface PostsChange {
  before?: UnitPosts;
  after: UnitPosts;
}

export const postsColumns = `school_code as "schoolCode", stage, track, authorised, occupied, reserved, vacant, entitled, version,
  last_entry_id as "lastEntryId", last_movement_id as "lastMovementId"`;

/**
 * Remembers the posts of some units and answers those that changed. An older version is ignored; of equal versions (a new
 * entitlement moves nothing in the ledger) the one that was recorded later counts.
 */
export async function recordPosts(transaction: Transaction, posts: readonly RecordedPosts[], recordedAt: string): Promise<PostsChange[]> {
  // Both parts of the statement see the rows as they were before it.
  const rows = await transaction.query<{ before: UnitPosts | null; after: UnitPosts }>(
    `with told as (
       select distinct on (school_code, stage, track) * from jsonb_to_recordset($1) as listed (school_code text, stage text, track text, authorised int,
         occupied int, reserved int, vacant int, entitled int, version bigint, last_entry_id uuid, last_movement_id uuid)
       order by school_code, stage, track, version desc
     ), written as (
       insert into posts as known (school_code, stage, track, authorised, occupied, reserved, vacant, entitled, version, last_entry_id, last_movement_id,
                                   recorded_at)
       select school_code, stage, track, authorised, occupied, reserved, vacant, entitled, version, last_entry_id, last_movement_id, $2::timestamptz from told
       on conflict (county_code, school_code, stage, track) do update
         set authorised = excluded.authorised, occupied = excluded.occupied, reserved = excluded.reserved, vacant = excluded.vacant,
             entitled = excluded.entitled, version = excluded.version, last_entry_id = excluded.last_entry_id,
             last_movement_id = excluded.last_movement_id, recorded_at = excluded.recorded_at
         where known.version < excluded.version or (known.version = excluded.version and known.recorded_at <= excluded.recorded_at)
       returning ${postsColumns}
     )
     select to_json(written) as after,
            (select to_json(old) from (select ${postsColumns} from posts) as old
              where (old."schoolCode", old.stage, old.track) = (written."schoolCode", written.stage, written.track)) as before
     from written`,
    [JSON.stringify(posts.map(toRow)), recordedAt],
  );
  return rows.map(({ before, after }) => ({ before: before ? withoutNulls(before) : undefined, after: withoutNulls(after) }));
}

function toRow(posts: RecordedPosts): Record<string, unknown> {
  return { ...posts, school_code: posts.schoolCode, last_entry_id: posts.lastEntryId, last_movement_id: posts.lastMovementId };
}
