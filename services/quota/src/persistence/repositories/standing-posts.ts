import type { Transaction } from '@jiaobian/database';
import type { StandingPosts } from '../../domain/gate/gate-view';
import type { Position } from './positions';

const columns = `a.unit, a.stage, a.track,
  coalesce(sum(a.balance) filter (where a.state = 'vacant'), 0)::int as vacant,
  coalesce(sum(a.balance) filter (where a.state = 'occupied'), 0)::int as occupied,
  coalesce(sum(a.balance) filter (where a.state = 'reserved'), 0)::int as reserved,
  coalesce(sum(a.balance) filter (where a.state = 'frozen'), 0)::int as frozen,
  coalesce(sum(a.balance) filter (where a.state = 'over'), 0)::int as over,
  max(e.id::text) as "lastEntryId", max(e.movement_id::text) as "lastMovementId"`;

/** Which posts: of some positions, or of whole units; of all units but the approval's where neither is named. */
export interface PostsFilter {
  positions?: readonly Position[];
  units?: readonly string[];
}

/** What stands in the ledger, by unit × stage × track. */
export function standingPosts(transaction: Transaction, { positions, units }: PostsFilter = {}): Promise<StandingPosts[]> {
  return transaction.query<StandingPosts>(
    `select ${columns} from accounts a
     left join entries e on e.account_id = a.id and e.account_version = a.version and a.state = 'vacant'
     where a.unit <> 'approval' and ($2::text[] is null or a.unit = any ($2)) and ($1::jsonb is null
       or (a.unit, a.stage) in (select p.unit, p.stage from jsonb_to_recordset($1) as p(unit text, stage text)))
     group by a.unit, a.stage, a.track order by a.unit, a.stage, a.track`,
    [positions ? JSON.stringify(positions) : null, units ?? null],
  );
}
