import type { ServiceRoles } from '@jiaobian/database';
import { callableByApp, definer } from './definer-functions';

/**
 * `move`: the one way to write the ledger. It runs as the owner, since the app role may not write these tables, and
 * therefore keeps to the county of the transaction itself. Positions are locked first, the head of the hash chain last. The
 * constraints of `accounts` refuse what the gate let pass.
 *
 * There are two of it, with the same outcome: `move` goes through a case of some lines one by one, each step a statement
 * that is planned once; `move_many` writes an import of thousands in one.
 */
export function moveFunctions(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    contentFunction(schema),
    ...chainAggregate(schema),
    moveFunction(schema),
    moveManyFunction(schema),
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

const list = `rows from (jsonb_to_recordset(batch) as (${typed}, effective_on date, postings jsonb)) with ordinality
           as list(${asked.join(', ')}, effective_on, postings, ordinal)`;

/**
 * `batch`: movements as columns of `movements` with `postings`: [{ track, amount, from: place, to: place }], place:
 * { unit, stage, state }. What a movement's postings do to one account together is one entry.
 */
const opening = `
       head chain_heads;
       stamp timestamptz;
       today date;
       units text[];
       stages text[];
     begin
       if exists (select 1 from jsonb_array_elements(batch) as movements_asked(m)
                    left join lateral jsonb_array_elements(m->'postings') as postings_asked(p) on true
                  where p is null or (p->>'amount')::bigint <= 0 or p->'from' = p->'to') then
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
       today := (stamp at time zone 'Asia/Shanghai')::date;`;

export function moveFunction(schema: string): string {
  return definer(
    schema,
    'move(batch jsonb)',
    'void',
    `declare
       county text := county_of_transaction();
       asked record;
       net record;
       movement movements;
       entry entries;
       written entries[];
       content jsonb;
${opening}
       for asked in select * from ${list} order by ordinal loop
         written := '{}';
         content := '[]';
         for net in
           select account_id(county, side->>'unit', side->>'stage', p->>'track', side->>'state') as id, sum(sign * (p->>'amount')::bigint)::bigint as amount
           from jsonb_array_elements(asked.postings) as list(p) cross join lateral (values (p->'from', -1), (p->'to', 1)) as both_sides(side, sign)
           group by 1 having sum(sign * (p->>'amount')::bigint) <> 0 order by 1
         loop
           update accounts a set balance = a.balance + net.amount, version = a.version + 1 where a.county_code = county and a.id = net.id
             returning a.county_code, null, asked.id, a.id, net.amount, a.balance - net.amount, a.balance, a.version into entry;
           written := written || entry;
           content := content || jsonb_build_array(
             jsonb_build_array(entry.account_id, entry.amount, entry.balance_before, entry.balance_after, entry.account_version));
         end loop;
         movement := row(county, asked.id, head.number + 1, asked.kind, asked.line_id, asked.proposed_by, asked.approved_by, asked.rule_version,
           asked.census_id, asked.document_number, coalesce(asked.effective_on, today), stamp, asked.reason, asked.cause_kind, asked.cause_id,
           asked.case_id, asked.reverses, head.hash, null);
         movement.hash := chain_next(null, head.hash, movement_content(movement, content));
         insert into movements select (movement).*;
         insert into entries (county_code, movement_id, account_id, amount, balance_before, balance_after, account_version)
           select county, asked.id, e.account_id, e.amount, e.balance_before, e.balance_after, e.account_version from unnest(written) e;
         update positions p set version = p.version + 1
           where p.county_code = county and (p.unit, p.stage) in (
             select a.unit, a.stage from unnest(written) e join accounts a on a.county_code = county and a.id = e.account_id);
         head.number := movement.number;
         head.hash := movement.hash;
       end loop;
       update chain_heads set number = head.number, hash = head.hash where county_code = county;
     end`,
  );
}

function moveManyFunction(schema: string): string {
  return definer(
    schema,
    'move_many(batch jsonb)',
    'void',
    `declare
       county text := county_of_transaction();
${opening}
       with asked as materialized (
         select ordinal, ${asked.join(', ')}, head.number + ordinal as number, coalesce(effective_on, today) as effective_on, postings
         from ${list}
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
    'set enable_nestloop = off',
  );
}
