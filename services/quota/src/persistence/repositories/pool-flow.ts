import { poolUnit } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { postStates } from '../../domain/ledger-account';
import type { FlowSum, PoolClosing } from '../../domain/pool-flow';
import type { TwoTimes } from '../../domain/two-times';

const posts = postStates.map((state) => `'${state}'`).join(', ');
/** As many movements of a unit as a reader opens one by one; the rest stand in its statement. */
const mostMovements = 20;

export interface FlowPeriod extends TwoTimes {
  firstYear: number;
  asOf: string;
}

/**
 * What came into the pool and left it, by year, kind and unit on the other side. Holds, freezes and their ends stay within the pool and
 * are no flow: a movement counts with what it changes over all states of a post.
 */
export function poolFlowSums(transaction: Transaction, { firstYear, asOf, knownAt }: FlowPeriod): Promise<FlowSum[]> {
  return transaction.query<FlowSum>(
    `with touched as (
       select distinct m.id, m.number, extract(year from m.effective_on)::int as year, m.kind, m.cause_kind,
         case when m.cause_kind = 'exit' then substring(m.reason from '[^ ]+$') end as word
       from accounts a join entries e on e.account_id = a.id join movements m on m.id = e.movement_id
       where a.unit = $1 and a.state in (${posts}) and m.effective_on >= make_date($2, 1, 1) and m.effective_on <= $3
         and ($4::timestamptz is null or m.recorded_at <= $4)
     ), changes as (
       select t.id, t.number, t.year, t.kind, t.cause_kind, t.word, a.track, a.unit, sum(e.amount)::int as posts
       from touched t join entries e on e.movement_id = t.id join accounts a on a.id = e.account_id
       where a.state in (${posts}) group by t.id, t.number, t.year, t.kind, t.cause_kind, t.word, a.track, a.unit having sum(e.amount) <> 0
     ), flows as (
       select p.id, p.number, p.year, p.kind, p.cause_kind, p.word, p.track, case when p.posts > 0 then 'in' else 'out' end as direction,
         o.unit, coalesce(abs(o.posts), abs(p.posts)) as posts
       from changes p left join changes o on o.id = p.id and o.track = p.track and o.unit not in ($1, 'approval') and sign(o.posts) = -sign(p.posts)
       where p.unit = $1
     )
     select year, track, direction, kind, cause_kind as "causeKind", word, unit, sum(posts)::int as posts, count(distinct id)::int as movements,
       (array_agg(distinct id))[1:${mostMovements}] as "movementIds"
     from flows group by year, track, direction, kind, cause_kind, word, unit order by year, track, direction, kind, word, unit`,
    [poolUnit, firstYear, asOf, knownAt ?? null],
  );
}

/** The pool's posts at the end of each year in which they changed, on the day `asOf` for the last one: from its accounts alone. */
export function poolClosings(transaction: Transaction, { asOf, knownAt }: Pick<FlowPeriod, 'asOf' | 'knownAt'>): Promise<PoolClosing[]> {
  return transaction.query<PoolClosing>(
    `select year, track, (sum(change) over (partition by track order by year))::int as posts from (
       select extract(year from m.effective_on)::int as year, a.track, sum(e.amount) as change
       from accounts a join entries e on e.account_id = a.id join movements m on m.id = e.movement_id
       where a.unit = $1 and a.state in (${posts}) and m.effective_on <= $2 and ($3::timestamptz is null or m.recorded_at <= $3)
       group by 1, 2) changes order by year, track`,
    [poolUnit, asOf, knownAt ?? null],
  );
}
