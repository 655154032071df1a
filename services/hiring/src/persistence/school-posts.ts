import { poolUnit, type schoolPostsField } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Stage, Track } from '@jiaobian/kernel';
import type { Static } from '@sinclair/typebox';
import type { LedgerPosts } from '../domain/headroom';
import { cellKey } from '../domain/plan-line';

type RecordedPosts = Static<typeof schoolPostsField>;

/** The posts of schools in an event, without those of the pool; one record for each school, stage and track. */
export function postsOfSchools(posts: readonly RecordedPosts[]): RecordedPosts[] {
  return [...new Map(posts.filter(({ schoolCode }) => schoolCode !== poolUnit).map((record) => [cellKey(record), record])).values()];
}

/**
 * Takes over what the ledger says, unless something newer is known: by the ledger's version, and by the time of the event
 * where no movement lies between (a new entitlement).
 */
export async function recordPosts(transaction: Transaction, posts: readonly RecordedPosts[], asOf: string): Promise<void> {
  await transaction.change(
    `insert into school_posts
       (school_code, stage, track, authorised, occupied, reserved, vacant, entitled, version, last_entry_id, last_movement_id, as_of)
     select "schoolCode", stage, track, authorised, occupied, reserved, vacant, entitled, version, "lastEntryId", "lastMovementId",
         $2::timestamptz
       from jsonb_to_recordset($1::jsonb) as recorded ("schoolCode" text, stage text, track text, authorised int, occupied int,
         reserved int, vacant int, entitled int, version bigint, "lastEntryId" uuid, "lastMovementId" uuid)
     on conflict (county_code, school_code, stage, track) do update set
       authorised = excluded.authorised, occupied = excluded.occupied, reserved = excluded.reserved, vacant = excluded.vacant,
       entitled = excluded.entitled, version = excluded.version, last_entry_id = excluded.last_entry_id,
       last_movement_id = excluded.last_movement_id, as_of = excluded.as_of
     where (school_posts.version, school_posts.as_of) < (excluded.version, excluded.as_of)`,
    [JSON.stringify(posts), asOf],
  );
}

interface PostsRow {
  schoolCode: string;
  stage: Stage;
  track: Track;
  posts: LedgerPosts;
}

/** What is known of the posts of these schools, by `cellKey`; of all schools without a list. */
export async function loadPosts(transaction: Transaction, schoolCodes?: readonly string[]): Promise<Map<string, LedgerPosts>> {
  const rows = await transaction.query<PostsRow>(
    `select school_code as "schoolCode", stage, track, json_strip_nulls(json_build_object('authorised', authorised, 'occupied', occupied,
       'reserved', reserved, 'vacant', vacant, 'entitled', entitled, 'version', version, 'lastEntryId', last_entry_id,
       'lastMovementId', last_movement_id)) as posts
     from school_posts where $1::text[] is null or school_code = any($1) order by school_code, stage, track`,
    [schoolCodes ?? null],
  );
  return new Map(rows.map((row) => [cellKey(row), row.posts]));
}
