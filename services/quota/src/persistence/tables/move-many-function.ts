import { entriesContent } from './content-functions';
import { definer } from './definer-functions';
import { askedColumns, askedList, dayOfCall, notAPosting, opening, openingDeclarations, takeHead, timelineBroken } from './move-batch';
import { yearShift } from './two-times';

const columns = askedColumns.join(', ');

/** See `moveFunctions`: one statement for all movements, planned for thousands. */
export function moveManyFunction(schema: string): string {
  return definer(
    schema,
    'move_many(batch jsonb)',
    'void',
    `declare
${openingDeclarations}
       earliest date;
       written bigint;
       recorded_on date;
     begin
${opening}
${dayOfCall}
${takeHead}
       recorded_on := (stamp at time zone 'Asia/Shanghai')::date;
       insert into accounts (county_code, unit, stage, track, state)
         select distinct county, side->>'unit', side->>'stage', p->>'track', side->>'state'
         from jsonb_array_elements(batch) as movements_asked(m), jsonb_array_elements(m->'postings') as postings_asked(p),
           lateral (values (p->'from'), (p->'to')) as sides(side)
         on conflict do nothing;
       with asked as materialized (
         select ordinal, ${columns}, head.number + ordinal as number, coalesce(effective_on, today) as effective_on, postings
         from ${askedList}
       ), sides as materialized (
         select ordinal, account_id(county, side->>'unit', side->>'stage', p->>'track', side->>'state') as account_id,
           sum(sign * (p->>'amount')::bigint)::bigint as amount
         from asked cross join lateral jsonb_array_elements(postings) as list(p)
           cross join lateral (values (p->'from', -1), (p->'to', 1)) as both_sides(side, sign)
         group by 1, 2 having sum(sign * (p->>'amount')::bigint) <> 0
       ), lines as materialized (
         select ordinal, account_id, amount, (a.balance + sum(amount) over account)::bigint as balance_after,
           a.version + row_number() over account as account_version
         from sides join accounts a on a.county_code = county and a.id = account_id
         window account as (partition by account_id order by ordinal rows unbounded preceding)
       ), chained as (
         select asked.*, chain_hash(head.hash, movement_content(row(county, id, number, kind, line_id, proposed_by, approved_by, rule_version,
           census_id, document_number, effective_on, stamp, reason, cause_kind, cause_id, case_id, reverses, null, null)::movements, entries))
           over (order by ordinal) as hash
         from asked join (
           select ordinal, ${entriesContent('account_id, amount, (balance_after - amount)::bigint, balance_after, account_version')} as entries
           from lines group by ordinal) content using (ordinal)
       ), recorded as (
         insert into movements (county_code, ${columns}, number, effective_on, recorded_at, prev_hash, hash)
         select county, ${columns}, number, effective_on, stamp, lag(hash, 1, head.hash) over (order by ordinal), hash from chained
       ), entered as (
         insert into entries (county_code, movement_id, account_id, amount, balance_before, balance_after, account_version, effective_on, number, year_shift)
         select county, id, account_id, amount, balance_after - amount, balance_after, account_version, effective_on, number,
           ${yearShift('effective_on', 'recorded_on')}
         from lines join asked using (ordinal)
       ), balanced as (
         update accounts a set balance = a.balance + s.amount, version = a.version + s.entries, last_effective_on = greatest(a.last_effective_on, s.last_day)
         from (select account_id, sum(amount) as amount, count(*) as entries, max(effective_on) as last_day
               from lines join asked using (ordinal) group by account_id) s
         where a.county_code = county and a.id = s.account_id
       ), ended as (
         update chain_heads h set number = head.number + last.ordinal, hash = last.hash, recorded_at = stamp
         from (select ordinal, hash from chained order by ordinal desc limit 1) last where h.county_code = county
       ) select min(effective_on), (select count(*) from chained) into earliest, written from asked;
       if written < jsonb_array_length(batch) then ${notAPosting}; end if;
       if earliest < make_date(head.opened_year, 1, 1) then
         insert into year_openings as o (county_code, year, account_id, balance)
           select county, y.year, e.account_id, sum(e.amount) from entries e join opened_years y on y.county_code = county
           where e.county_code = county and e.number > head.number and make_date(y.year, 1, 1) > e.effective_on group by 1, 2, 3
           on conflict (county_code, year, account_id) do update set balance = o.balance + excluded.balance;
       end if;
       if exists (select from (
           select e.account_id, min(e.effective_on) as day from entries e where e.county_code = county and e.number > head.number group by 1) touched
           join accounts a on a.county_code = county and a.id = touched.account_id
           where touched.day < a.last_effective_on
             and case a.unit when 'approval' then lowest_from(a.id, touched.day) > 0 else lowest_from(a.id, touched.day) < 0 end) then
         ${timelineBroken};
       end if;
     end`,
    'set enable_nestloop = off',
  );
}
