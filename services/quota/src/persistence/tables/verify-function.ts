import type { ServiceRoles } from '@jiaobian/database';
import { entriesContent } from './content-functions';
import { callableByApp } from './definer-functions';
import { yearShift } from './two-times';

/**
 * `verify_ledger(county)`: every difference between what the ledger says and what it must say; no row, no difference.
 * `ledger_differences()`: their number over all counties, for the metric; it tells a number and nothing else.
 * `counties_with_expired_holds()`: where the sweeper has work; codes of counties and nothing else.
 */
export function verifyFunctions(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    verifyFunction(schema),
    `create function ${schema}.ledger_differences() returns bigint language sql stable security definer set search_path = ${schema}, pg_temp as $$
       select count(d.rule) from chain_heads h, lateral verify_ledger(h.county_code) d $$`,
    `create function ${schema}.counties_with_expired_holds() returns setof text language sql stable security definer set search_path = ${schema}, pg_temp as $$
       select distinct county_code from holds where state = 'live' and expires_at <= clock_timestamp() order by county_code $$`,
    ...callableByApp(roles, ['verify_ledger(text)', 'ledger_differences()', 'counties_with_expired_holds()']),
  ];
}

/**
 * `verify_ledger` is two halves that cost the same, so that two connections can check side by side: `verify_hashes`, each movement by itself, and
 * `verify_sums`, everything else. Late bound, so that a column which a later migration adds may be asked for.
 */
export function verifyFunction(schema: string): string {
  const sums = [links, chainEnd, balances, sequence, days, openings, timelines, balancedMovements, totals, documents, holds];
  return [
    checking(schema, 'verify_hashes', [hashes]),
    checking(schema, 'verify_sums', sums),
    checking(
      schema,
      'verify_ledger',
      ['verify_hashes', 'verify_sums'].map((half) => `select * from ${half}(county)`),
    ),
  ].join(';\n');
}

function checking(schema: string, name: string, checks: readonly string[]): string {
  return `create or replace function ${schema}.${name}(county text)
       returns table (rule text, subject text, expected text, found text) language plpgsql stable set search_path = ${schema}, pg_temp as $$
       #variable_conflict use_column
       begin return query ${checks.join('\nunion all\n')}; end $$`;
}

const ownHash = `sha256(m.prev_hash || convert_to(movement_content(m, e.entries), 'UTF8'))`;

/** The hash of each movement is what its content gives. Apart from the links, so that several workers may do it. */
const hashes = `select 'hash-chain' as rule, m.id::text as subject, encode(${ownHash}, 'hex') as expected, encode(m.hash, 'hex') as found
  from movements m left join (
    select movement_id, ${entriesContent()} as entries
    from entries where county_code = county group by movement_id) e on e.movement_id = m.id
  where m.county_code = county and m.hash is distinct from ${ownHash}`;

/** Each movement follows its predecessor. */
const links = `select 'hash-chain' as rule, id::text as subject, last_number + 1 || ' after ' || encode(last_hash, 'hex') as expected, number || ' after ' || encode(prev_hash, 'hex') as found from (
  select id, number, prev_hash, lag(number, 1, 0::bigint) over chain as last_number, lag(hash, 1, '\\x'::bytea) over chain as last_hash
  from movements where county_code = county window chain as (order by number)) chained
  where (number, prev_hash) is distinct from (last_number + 1, last_hash)`;

/** The head names the last movement and the last year that was opened. One that is gone is a difference as well: without it the chain could begin anew. */
const chainEnd = `select 'chain-end', county, coalesce(h.number || ' ' || encode(h.hash, 'hex') || coalesce(' ' || h.opened_year, ''), 'nothing'),
    coalesce(l.number || ' ' || encode(l.hash, 'hex') || coalesce(' ' || y.year, ''), 'nothing')
  from (select max(year) as year from opened_years where county_code = county) y
    left join (select number, hash, opened_year from chain_heads where county_code = county) h on true
    left join (select number, hash from movements where county_code = county order by number desc limit 1) l on true
  where (h.number, h.hash, h.opened_year) is distinct from (l.number, l.hash, y.year)`;

const balances = `select 'balance-is-sum-of-entries', a.id::text, coalesce(e.total, 0)::text, a.balance::text
  from accounts a left join (select account_id, sum(amount) as total from entries where county_code = county group by account_id) e on e.account_id = a.id
  where a.county_code = county and a.balance <> coalesce(e.total, 0)`;

/** Versions without a gap up to the account's, each entry starting from the balance that the one before left. */
const sequence = `select 'entries-without-gap', account_id::text, version || ' from ' || left_before, account_version || ' from ' || balance_before from (
  select e.account_id, e.account_version, e.balance_before, row_number() over account as version, lag(e.balance_after, 1, 0::bigint) over account as left_before
  from entries e where e.county_code = county window account as (partition by e.account_id order by e.account_version)) steps
  where (account_version, balance_before) is distinct from (version, left_before)
  union all
  select 'entries-without-gap', a.id::text, a.version || ' to ' || a.last_effective_on,
    coalesce(max(e.account_version), 0) || ' to ' || coalesce(max(e.effective_on), '-infinity')
  from accounts a left join entries e on e.county_code = county and e.account_id = a.id
  where a.county_code = county group by a.id, a.version, a.last_effective_on
  having (a.version, a.last_effective_on) <> (coalesce(max(e.account_version), 0), coalesce(max(e.effective_on), '-infinity'))`;

/** An entry has its account, and says of its movement what the movement says itself. */
const days = `select 'entry-dated-as-movement', md5(e.account_id::text || '/' || e.account_version::text)::uuid::text,
    coalesce(m.number || ' ' || m.effective_on || ' ' || m.shift, 'nothing'), e.number || ' ' || e.effective_on || ' ' || e.year_shift
  from entries e left join (
    select id, number, effective_on, ${yearShift('effective_on', `(recorded_at at time zone 'Asia/Shanghai')`)} as shift
    from movements where county_code = county) m on m.id = e.movement_id
  where e.county_code = county and (e.number, e.effective_on, e.year_shift) is distinct from (m.number, m.effective_on, m.shift)
  union all
  select 'entry-of-an-account', e.account_id::text, 'an account', 'nothing' from entries e
  where e.county_code = county and not exists (select from accounts a where a.county_code = county and a.id = e.account_id)`;

/** What each account held when a year began is the sum of what took effect before. */
const openings = `select 'opening-is-sum-of-entries', y.year || ' ' || a.id, coalesce(e.total, 0)::text, coalesce(o.balance, 0)::text
  from opened_years y join accounts a on a.county_code = county
    left join year_openings o on o.county_code = county and o.year = y.year and o.account_id = a.id
    left join (
      select later.year, earlier.account_id, sum(earlier.amount) as total
      from opened_years later join (
        select account_id, extract(year from effective_on) as year, sum(amount) as amount from entries where county_code = county group by 1, 2
      ) earlier on earlier.year < later.year
      where later.county_code = county group by 1, 2) e on e.year = y.year and e.account_id = a.id
  where y.county_code = county and coalesce(o.balance, 0) <> coalesce(e.total, 0)
  union all
  select 'opening-is-sum-of-entries', o.year || ' ' || o.account_id, 'a year that was opened', 'none' from year_openings o
  where o.county_code = county and not exists (select from opened_years y where y.county_code = county and y.year = o.year)`;

/** No account holds less than nothing on any day. */
const timelines = `select 'never-below-nothing', account_id || ' ' || day, '0', least(held, 0)::text from (
  select e.account_id, e.effective_on as day, case a.unit when 'approval' then -1 else 1 end * sum(sum(e.amount)) over (partition by e.account_id order by e.effective_on) as held
  from entries e join accounts a on a.county_code = county and a.id = e.account_id
  where e.county_code = county group by e.account_id, a.unit, e.effective_on) held_on where held < 0`;

const balancedMovements = `select 'movement-balances', e.movement_id || ' ' || a.track, '0', sum(e.amount)::text
  from entries e join accounts a on a.county_code = county and a.id = e.account_id
  where e.county_code = county group by e.movement_id, a.track having sum(e.amount) <> 0`;

/** Invariant 1 (domain.md §3): the approved total is the sum of the posts of all units, per track. */
const totals = `select 'total-is-sum-of-accounts', track, (-sum(balance) filter (where state = 'authorised'))::text,
    coalesce(sum(balance) filter (where state in ('vacant', 'occupied', 'reserved', 'frozen')), 0)::text
  from accounts where county_code = county group by track
  having coalesce(sum(balance) filter (where state in ('vacant', 'occupied', 'reserved', 'frozen', 'authorised')), 0) <> 0`;

const documents = `select 'total-is-documented', t.track, t.total::text, coalesce(-a.balance, 0)::text
  from (select distinct on (track) track, total from approved_totals where county_code = county order by track, number desc) t
  left join accounts a on a.county_code = county and a.unit = 'approval' and a.track = t.track and a.state = 'authorised'
  where t.total <> coalesce(-a.balance, 0)`;

const holds = `select 'reserved-is-sum-of-holds', unit || '/' || stage || '/' || track, sum(held)::text, sum(reserved)::text from (
  select from_unit as unit, from_stage as stage, track, count as held, 0 as reserved
  from hold_lines l join holds h on h.county_code = county and h.id = l.hold_id and h.state = 'live' where l.county_code = county
  union all
  select unit, stage, track, 0, balance from accounts where county_code = county and state = 'reserved') sides
  group by unit, stage, track having sum(held) <> sum(reserved)`;
