import { poolPostsRecorded, poolUnit, type EventData } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { publish } from '@jiaobian/service-kit';

type Told = EventData<typeof poolPostsRecorded>['tracks'][number];

/** One event with the free posts of every track as they are now; what was told is noted in the same transaction. */
export async function tellPool(transaction: Transaction): Promise<void> {
  const rows = await transaction.query<Omit<Told, 'lastEntryId'> & { lastEntryId: string | null }>(
    `select a.track, a.balance::int as vacant, a.version::int as version, e.id as "lastEntryId"
     from accounts a left join entries e on e.account_id = a.id and e.account_version = a.version
     where a.unit = $1 and a.state = 'vacant' order by a.track`,
    [poolUnit],
  );
  if (rows.length === 0) return;
  const tracks = rows.map(({ lastEntryId, ...line }): Told => (lastEntryId === null ? line : { ...line, lastEntryId }));
  await transaction.change(
    `insert into pool_tellings as known (track, version) select track, version from jsonb_to_recordset($1) as told (track text, version bigint)
     on conflict (county_code, track) do update set version = excluded.version`,
    [JSON.stringify(tracks)],
  );
  await publish(transaction, poolPostsRecorded, { tracks }, { subject: poolUnit });
}
