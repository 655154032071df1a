import type { Transaction } from '@jiaobian/database';
import { postStates } from '../../domain/ledger-account';
import type { StandingPosts } from '../../domain/gate/gate-view';
import { positionColumns, type Position } from './positions';

/** Asked once for a statement, and not for each of its rows. */
const today = `(select (ledger_clock() at time zone 'Asia/Shanghai')::date)`;
const states = [...postStates, 'over'] as const;

/** Which posts: of some positions or of whole units; of all units but the approval's where neither is named. */
export interface PostsFilter {
  positions?: readonly Position[];
  units?: readonly string[];
}

/** What stands in the ledger, by unit × stage × track. */
export function standingPosts(transaction: Transaction, filter: PostsFilter = {}): Promise<StandingPosts[]> {
  const { which, parameters } = chosen(filter);
  return transaction.query<StandingPosts>(
    `select p.unit, p.stage, p.track, p.vacant, p.occupied, p.reserved, p.frozen, p.over, p.free, e.id as "lastEntryId", e.movement_id as "lastMovementId"
     from (
       select a.unit, a.stage, a.track, ${states.map((state) => `coalesce(sum(a.balance) filter (where a.state = '${state}'), 0)::int as ${state}`).join(', ')},
         (max(a.id::text) filter (where a.state = 'vacant'))::uuid as vacant_id, max(a.version) filter (where a.state = 'vacant') as vacant_version,
         min(case when a.last_effective_on > ${today} then lowest_from(a.id, ${today}) else a.balance end) filter (where a.state = 'vacant')::int as free
       from accounts a where a.unit <> 'approval' ${which}
       group by a.unit, a.stage, a.track
     ) p left join entries e on e.account_id = p.vacant_id and e.account_version = p.vacant_version order by p.unit, p.stage, p.track`,
    parameters,
  );
}

/** Each way of choosing is a statement of its own: one for all of them could use no index. */
function chosen({ positions, units }: PostsFilter): { which: string; parameters: string[][] } {
  if (units) return { which: 'and a.unit = any ($1)', parameters: [[...units]] };
  if (!positions) return { which: '', parameters: [] };
  const listed = 'select p.unit, p.stage from unnest($1::text[], $2::text[]) as p(unit, stage)';
  return { which: `and (a.unit, a.stage) in (${listed})`, parameters: positionColumns(positions) };
}
