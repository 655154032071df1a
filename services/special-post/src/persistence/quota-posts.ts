import type { schoolPostsField } from '@jiaobian/contracts';
import { poolUnit } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Static } from '@sinclair/typebox';
import { cellKey } from '../domain/coverage';

type RecordedPosts = Static<typeof schoolPostsField>;

/** The quota posts of schools in an event; one record for each school and stage. */
export function quotaPostsOfSchools(posts: readonly RecordedPosts[]): RecordedPosts[] {
  const ofSchools = posts.filter(({ schoolCode, track }) => schoolCode !== poolUnit && track === 'quota');
  return [...new Map(ofSchools.map((record) => [cellKey(record), record])).values()];
}

/** Takes over what the ledger says, unless something newer is known: by the ledger's version, then by the time of the event. */
export async function recordQuotaPosts(transaction: Transaction, posts: readonly RecordedPosts[], asOf: string): Promise<void> {
  await transaction.change(
    `insert into quota_posts (school_code, stage, authorised, occupied, reserved, vacant, version, last_entry_id, last_movement_id, as_of)
     select "schoolCode", stage, authorised, occupied, reserved, vacant, version, "lastEntryId", "lastMovementId", $2::timestamptz
       from jsonb_to_recordset($1::jsonb) as recorded ("schoolCode" text, stage text, authorised int, occupied int, reserved int,
         vacant int, version bigint, "lastEntryId" uuid, "lastMovementId" uuid)
     on conflict (county_code, school_code, stage) do update set
       authorised = excluded.authorised, occupied = excluded.occupied, reserved = excluded.reserved, vacant = excluded.vacant,
       version = excluded.version, last_entry_id = excluded.last_entry_id, last_movement_id = excluded.last_movement_id, as_of = excluded.as_of
     where (quota_posts.version, quota_posts.as_of) < (excluded.version, excluded.as_of)`,
    [JSON.stringify(posts), asOf],
  );
}
