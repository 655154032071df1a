import type { Transaction } from '@jiaobian/database';
import type { Track } from '@jiaobian/kernel';
import { postStates } from '../../domain/ledger-account';
import type { TwoTimes } from '../../domain/two-times';

/** Which movements: those that take effect from a day on, at two times, of one unit where it is named. */
export interface Period extends TwoTimes {
  from?: string;
  unit?: string;
}

/** What movements did together: posts and people that came and went, and posts held for cases. */
export interface MovementSums {
  movements: number;
  authorisedIn: number;
  authorisedOut: number;
  peopleIn: number;
  peopleOut: number;
  /** Held less given back. */
  reserved: number;
}

export interface MovementGroup extends MovementSums {
  by: 'month' | 'unit' | 'reason';
  track: Track;
  month: string | null;
  unit: string | null;
  kind: string | null;
  reason: string | null;
  documentNumber: string | null;
}

const posts = postStates.map((state) => `'${state}'`).join(', ');
const changeOf = (states: string) => `coalesce(sum(e.amount) filter (where a.state in (${states})), 0)`;
const cameAndWent = (name: string) => `coalesce(sum(${name}) filter (where ${name} > 0), 0)::int as "${name}In",
  coalesce(-sum(${name}) filter (where ${name} < 0), 0)::int as "${name}Out"`;

/** The sums by month and kind, by unit, and by reason, each by track; in one pass over the entries. */
export function movementGroups(transaction: Transaction, { from, asOf, knownAt, unit }: Period): Promise<MovementGroup[]> {
  return transaction.query<MovementGroup>(
    `select case when grouping(month) = 0 then 'month' when grouping(unit) = 0 then 'unit' else 'reason' end as by,
       track, month, unit, kind, reason, document as "documentNumber", count(distinct id)::int as movements,
       ${cameAndWent('authorised')}, ${cameAndWent('people')}, sum(reserved)::int as reserved
     from (
       select m.id, to_char(m.effective_on, 'YYYY-MM') as month, m.kind, m.reason, coalesce(m.document_number, '') as document, a.unit, a.track,
         ${changeOf(posts)} as authorised, ${changeOf(`'occupied', 'over'`)} as people, ${changeOf(`'reserved'`)} as reserved
       from movements m join entries e on e.movement_id = m.id join accounts a on a.id = e.account_id
       where a.unit <> 'approval' and ($1::date is null or m.effective_on >= $1) and ($2::date is null or m.effective_on <= $2)
         and ($3::timestamptz is null or m.recorded_at <= $3) and ($4::text is null or a.unit = $4)
       group by m.county_code, m.id, a.unit, a.track
     ) changes
     group by grouping sets ((month, kind, track), (unit, track), (kind, reason, document, track))
     order by month, unit, kind, movements desc, reason, track`,
    [from ?? null, asOf ?? null, knownAt ?? null, unit ?? null],
  );
}

/** How the posts stood at the end of a month (of the last one: on the day up to which is asked). */
export interface MonthEnd {
  month: string;
  track: Track;
  authorised: number;
  occupied: number;
  vacant: number;
}

/** The months from one to another, both `YYYY-MM`, with what had moved until then; a month without movement has the numbers before it. */
export function monthEnds(
  transaction: Transaction,
  { first, last, asOf, knownAt, unit }: TwoTimes & { first: string; last: string; unit?: string },
): Promise<MonthEnd[]> {
  const upTo = (name: string) => `(sum(coalesce(${name}, 0)) over (partition by track order by month))::int as ${name}`;
  return transaction.query<MonthEnd>(
    `with changes as (
       select greatest(date_trunc('month', m.effective_on)::date, $1::date) as month, a.track, ${changeOf(posts)} as authorised,
         ${changeOf(`'occupied', 'over'`)} as occupied, ${changeOf(`'vacant'`)} as vacant
       from movements m join entries e on e.movement_id = m.id join accounts a on a.id = e.account_id
       where a.unit <> 'approval' and ($3::date is null or m.effective_on <= $3) and ($4::timestamptz is null or m.recorded_at <= $4)
         and ($5::text is null or a.unit = $5)
       group by 1, 2
     ), months as (
       select month::date, track from generate_series($1::date, $2::date, interval '1 month') month cross join (select distinct track from changes) tracks
     )
     select to_char(month, 'YYYY-MM') as month, track, ${upTo('authorised')}, ${upTo('occupied')}, ${upTo('vacant')}
     from months left join changes using (month, track) order by month, track`,
    [`${first}-01`, `${last}-01`, asOf ?? null, knownAt ?? null, unit ?? null],
  );
}
