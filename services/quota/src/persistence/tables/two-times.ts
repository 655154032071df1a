import { countyTable, type ServiceRoles } from '@jiaobian/database';
import { callableByApp, definer } from './definer-functions';

/**
 * The ledger in two times: when a movement takes effect and when it was recorded. What a balance was on any day, as known on
 * any other, is read from the entries of one year at most, because each year's opening balances are kept.
 */
export function twoTimes(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    // One clock for all of the ledger: the database's.
    `create function ${schema}.ledger_clock() returns timestamptz language sql volatile as $$ select clock_timestamp() $$`,
    ...datedEntries(schema),
    `alter table ${schema}.accounts add column last_effective_on date not null default '-infinity'`,
    `update ${schema}.accounts a set last_effective_on = e.day
       from (select county_code, account_id, max(effective_on) as day from ${schema}.entries group by 1, 2) e
       where e.county_code = a.county_code and e.account_id = a.id`,
    ...openingTables(roles),
    ...timelineFunctions(roles),
  ];
}

/** An entry says itself when it takes effect and which movement it belongs to by number: no report joins for it. */
function datedEntries(schema: string): string[] {
  const entries = `${schema}.entries`;
  return [
    `alter table ${entries} add column effective_on date, add column number bigint, add column year_shift smallint`,
    `alter table ${entries} disable trigger append_only`,
    `update ${entries} e set effective_on = m.effective_on, number = m.number,
       year_shift = ${yearShift('m.effective_on', `(m.recorded_at at time zone 'Asia/Shanghai')::date`)}
       from ${schema}.movements m where m.county_code = e.county_code and m.id = e.movement_id`,
    `alter table ${entries} enable trigger append_only`,
    `alter table ${entries} alter effective_on set not null, alter number set not null, alter year_shift set not null`,
    `create index entries_by_day on ${entries} (county_code, effective_on) include (account_id, amount, number)`,
    // The few entries that took effect in an earlier year than they were recorded in, or will in a later one.
    `create index entries_told_late on ${entries} (county_code, number) where year_shift < 0`,
    `create index entries_told_early on ${entries} (county_code, effective_on) where year_shift > 0`,
    `create index movements_by_time on ${schema}.movements (county_code, recorded_at)`,
  ];
}

/** −1, 0 or 1: whether an entry takes effect in an earlier year than that of its recording, in the same or in a later one. */
export function yearShift(effectiveOn: string, recordedOn: string): string {
  return `sign(extract(year from ${effectiveOn}) - extract(year from ${recordedOn}))::smallint`;
}

/**
 * `year_openings`: what each account held when a year began, by everything recorded since that takes effect earlier.
 * A county's year is opened by its first movement of that year.
 */
function openingTables(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    ...countyTable(roles, 'opened_years', { columns: 'year integer not null, primary key (county_code, year)', grants: 'select' }),
    ...countyTable(roles, 'year_openings', {
      columns: `year integer not null,
        account_id uuid not null,
        balance bigint not null,
        primary key (county_code, year, account_id),
        foreign key (county_code, year) references ${schema}.opened_years`,
      grants: 'select',
    }),
  ];
}

export function timelineFunctions(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    definer(schema, 'number_known_at(known_at timestamptz)', 'bigint', numberKnownAt),
    definer(schema, 'open_year(county text, opened integer)', 'void', openYear),
    `revoke all on function ${schema}.open_year(text, integer) from public`,
    definer(schema, 'lowest_from(account uuid, day date)', 'bigint', lowestFrom),
    definer(
      schema,
      'balances_at(as_of date, known_at timestamptz)',
      'table (account_id uuid, balance bigint)',
      balancesAt,
      `set enable_nestloop = off`,
    ),
    ...callableByApp(roles, ['balances_at(date, timestamptz)', 'lowest_from(uuid, date)', 'number_known_at(timestamptz)']),
  ];
}

/** How many movements were known at an instant. Numbers and times rise together, so a score of looks find it: no index by time to keep. */
const numberKnownAt = `
  declare
    county text := county_of_transaction();
    low bigint := 0;
    high bigint := coalesce((select h.number from chain_heads h where h.county_code = county), 0);
    middle bigint;
  begin
    while low < high loop
      middle := (low + high + 1) / 2;
      if (select m.recorded_at from movements m where m.county_code = county and m.number = middle) <= known_at then low := middle;
      else high := middle - 1; end if;
    end loop;
    return low;
  end`;

const openYear = `
  begin
    insert into opened_years (county_code, year) values (county, opened) on conflict do nothing;
    if not found then return; end if;
    update chain_heads set opened_year = opened where county_code = county;
    insert into year_openings (county_code, year, account_id, balance)
      select county, opened, a.id, a.balance - coalesce(later.amount, 0)
      from accounts a left join (
        select e.account_id, sum(e.amount) as amount from entries e
        where e.county_code = county and e.effective_on >= make_date(opened, 1, 1) group by e.account_id) later on later.account_id = a.id
      where a.county_code = county;
  end`;

/** The least that an account holds from a day on, by everything recorded; of the contra accounts, which go below zero, the most. */
const lowestFrom = `
  declare
    county text := county_of_transaction();
    held accounts;
    sign int;
  begin
    select * into held from accounts a where a.county_code = county and a.id = account;
    if not found then return 0; end if;
    if held.last_effective_on <= day then return held.balance; end if;
    sign := case held.unit when 'approval' then -1 else 1 end;
    return sign * least(sign * held.balance, (
      select min(sign * (held.balance - undone)) from (
        select sum(sum(e.amount)) over (order by e.effective_on desc) as undone from entries e
        where e.county_code = county and e.effective_on > day and e.account_id = account group by e.effective_on) days));
  end`;

/**
 * From the opening of the year of whichever day is earlier: without what was told after `known_at` of the years before, with
 * what took effect since, up to `as_of`, and had been told by then. Null means: whatever is recorded.
 */
const balancesAt = `
  declare
    county text := county_of_transaction();
    known_on date := coalesce((known_at at time zone 'Asia/Shanghai')::date, 'infinity');
    last_day date := coalesce(as_of, 'infinity');
    known_number bigint;
    opened integer;
    start date;
    near_end date;
  begin
    if known_at is not null then
      known_number := number_known_at(known_at);
    end if;
    select max(y.year) into opened from opened_years y
      where y.county_code = county and make_date(y.year, 1, 1) <= least(last_day, known_on);
    start := coalesce(make_date(opened, 1, 1), '-infinity');
    near_end := least(last_day, case when known_on = 'infinity' then known_on else make_date(extract(year from known_on)::int, 12, 31) end);
    return query
      select parts.account_id, sum(parts.amount)::bigint from (
        select o.account_id, o.balance as amount from year_openings o where o.county_code = county and o.year = opened
        union all
        select e.account_id, -e.amount from entries e
          where e.county_code = county and e.year_shift < 0 and e.effective_on < start and e.number > known_number
        union all
        select e.account_id, sum(e.amount)::bigint from entries e
          where e.county_code = county and e.effective_on between start and near_end and e.number <= coalesce(known_number, 9223372036854775807)
          group by e.account_id
        union all
        select e.account_id, e.amount from entries e
          where e.county_code = county and e.year_shift > 0 and e.effective_on > near_end and e.effective_on <= last_day
            and e.number <= coalesce(known_number, 9223372036854775807)
      ) parts group by parts.account_id;
  end`;
