import type { ServiceRoles } from '@jiaobian/database';
import { callableByApp, definer } from './definer-functions';

/**
 * `move`: the one way to write the ledger. It runs as the owner, since the app role may not write these tables, and
 * therefore keeps to the county of the transaction itself. Positions are locked first, the head of the hash chain last; a
 * batch of movements is one statement, however long. The constraints of `accounts` refuse what the gate let pass.
 */
export function moveFunctions(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    contentFunction(schema),
    ...chainAggregate(schema),
    moveFunction(schema, 'move', 'set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off'),
    moveFunction(schema, 'move_many', 'set enable_nestloop = off'),
    ...callableByApp(roles, ['move(jsonb)', 'move_many(jsonb)']),
  ];
}

/** What the hash of a movement covers: every fact of it and its entries in order; absent facts left out, so that a later column changes no old hash. */
function contentFunction(schema: string): string {
  return `create function ${schema}.movement_content(movement ${schema}.movements, entries jsonb) returns text language sql stable as $$
    select (jsonb_strip_nulls(to_jsonb(movement) - 'prev_hash' - 'hash')
      || jsonb_build_object('recorded_at', (extract(epoch from movement.recorded_at) * 1000000)::bigint, 'entries', entries))::text $$`;
}

/** chain_hash(head, content) over (order by number): sha256(previous hash ‖ content), the head before the first. */
function chainAggregate(schema: string): string[] {
  return [
    `create function ${schema}.chain_next(state bytea, head bytea, content text) returns bytea language sql immutable as $$
      select sha256(coalesce(state, head) || convert_to(content, 'UTF8')) $$`,
    `create aggregate ${schema}.chain_hash(bytea, text) (sfunc = ${schema}.chain_next, stype = bytea)`,
  ];
}

/** What a caller says of a movement; number, time and hash are the ledger's own. */
const asked = [
  'id',
  'kind',
  'line_id',
  'proposed_by',
  'approved_by',
  'rule_version',
  'census_id',
  'document_number',
  'reason',
  'cause_kind',
  'cause_id',
  'case_id',
  'reverses',
];
const idColumns = ['id', 'census_id', 'cause_id', 'case_id', 'reverses'];
const typed = asked.map((name) => `${name} ${idColumns.includes(name) ? 'uuid' : 'text'}`).join(', ');
const sides = `jsonb_array_elements(batch) as movements_asked(m), jsonb_array_elements(m->'postings') as postings_asked(p),
           lateral (values (p->'from'), (p->'to')) as sides(side)`;

/**
 * `batch`: movements as columns of `movements` with `postings`: [{ track, amount, from: place, to: place }], place:
 * { unit, stage, state }. What a movement's postings do to one account together is one entry.
 *
 * There are two of it, the same but for the planner, who takes every batch for a hundred movements: `move` has it go by the
 * indexes, right for a case of some lines; `move_many` forbids it loops, right for an import of thousands.
 */
function moveFunction(schema: string, name: string, setting: string): string {
  return definer(
    schema,
    `${name}(batch jsonb)`,
    'void',
    `declare
       county text := county_of_transaction();
       head chain_heads;
       stamp timestamptz;
       today date;
       units text[];
       stages text[];
     begin
       if exists (select 1 from jsonb_array_elements(batch) as movements_asked(m), jsonb_array_elements(m->'postings') as postings_asked(p)
           where (p->>'amount')::bigint <= 0 or p->'from' = p->'to') then
         raise exception 'a posting moves a positive number between two accounts' using errcode = 'check_violation', constraint = 'posting_amount';
       end if;
       select array_agg(unit), array_agg(stage) into units, stages from (select distinct side->>'unit' as unit, side->>'stage' as stage from ${sides}) places;
       perform lock_positions(units, stages);
       insert into accounts (county_code, unit, stage, track, state)
         select distinct county, side->>'unit', side->>'stage', p->>'track', side->>'state' from ${sides}
         on conflict do nothing;
       insert into chain_heads (county_code) values (county) on conflict do nothing;
       select * into head from chain_heads where county_code = county for update;
       stamp := clock_timestamp();
       today := (stamp at time zone 'Asia/Shanghai')::date;
       with asked as materialized (
         select ordinal, ${asked.join(', ')}, head.number + ordinal as number, coalesce(effective_on, today) as effective_on, postings
         from rows from (jsonb_to_recordset(batch) as (${typed}, effective_on date, postings jsonb)) with ordinality
           as list(${asked.join(', ')}, effective_on, postings, ordinal)
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
           select ordinal, jsonb_agg(jsonb_build_array(account_id, amount, balance_after - amount, balance_after, account_version)
             order by account_id, account_version) as entries
           from lines group by ordinal) content using (ordinal)
       ), recorded as (
         insert into movements (county_code, ${asked.join(', ')}, number, effective_on, recorded_at, prev_hash, hash)
         select county, ${asked.join(', ')}, number, effective_on, stamp, lag(hash, 1, head.hash) over (order by ordinal), hash from chained
       ), entered as (
         insert into entries (county_code, movement_id, account_id, amount, balance_before, balance_after, account_version)
         select county, id, account_id, amount, balance_after - amount, balance_after, account_version from lines join asked using (ordinal)
       ), balanced as (
         update accounts a set balance = a.balance + s.amount, version = a.version + s.entries
         from (select account_id, sum(amount) as amount, count(*) as entries from lines group by account_id) s
         where a.county_code = county and a.id = s.account_id
       ), positioned as (
         update positions p set version = p.version + s.movements
         from (select a.unit, a.stage, count(distinct ordinal) as movements from lines join accounts a on a.county_code = county and a.id = account_id
               group by a.unit, a.stage) s
         where p.county_code = county and p.unit = s.unit and p.stage = s.stage
       )
       update chain_heads h set number = head.number + last.ordinal, hash = last.hash
         from (select ordinal, hash from chained order by ordinal desc limit 1) last where h.county_code = county;
     end`,
    setting,
  );
}
