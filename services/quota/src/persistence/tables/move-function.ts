import type { ServiceRoles } from '@jiaobian/database';
import { contentFunctions } from './content-functions';
import { callableByApp, definer } from './definer-functions';
import { askedList, dayOfCall, notAPosting, opening, openingDeclarations, openingOfOne, takeHead, timelineBroken } from './move-batch';
import { moveManyFunction } from './move-many-function';
import { yearShift } from './two-times';

/**
 * `move`: the one way to write the ledger. It runs as the owner, since the app role may not write these tables, and
 * therefore keeps to the county of the transaction itself. Positions are locked first, the head of the hash chain last. The
 * constraints of `accounts` refuse what the gate let pass, today and on every later day that is known already.
 *
 * There are two of it, with the same outcome: `move` goes through a case of some lines one by one, each step a statement
 * that is planned once; `move_many` writes an import of thousands in one.
 */
export function moveFunctions(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    ...contentFunctions(schema),
    ...chainAggregate(schema),
    moveFunction(schema),
    moveManyFunction(schema),
    ...callableByApp(roles, ['move(jsonb)', 'move_many(jsonb)']),
  ];
}

/** chain_hash(head, content) over (order by number): sha256(previous hash ‖ content), the head before the first. */
function chainAggregate(schema: string): string[] {
  return [
    `create function ${schema}.chain_next(state bytea, head bytea, content text) returns bytea language sql immutable as $$
      select sha256(coalesce(state, head) || convert_to(content, 'UTF8')) $$`,
    `create aggregate ${schema}.chain_hash(bytea, text) (sfunc = ${schema}.chain_next, stype = bytea)`,
  ];
}

/** What a posting does to one of its two accounts, in the shape of an account whose balance is the change. */
const net = (place: string, amount: string): string =>
  `row(county, account_id(county, ${place}->>'unit', ${place}->>'stage', posting->>'track', ${place}->>'state'), ${place}->>'unit', ${place}->>'stage',
             posting->>'track', ${place}->>'state', ${amount}, 0, null)::accounts`;

export function moveFunction(schema: string): string {
  return definer(
    schema,
    'move(batch jsonb)',
    'void',
    `declare
${openingDeclarations}
       asked record;
       posting jsonb;
       place jsonb;
       places jsonb[];
       nets accounts[];
       net accounts;
       account accounts;
       movement movements;
       entry entries;
       written entries[];
       endangered uuid[];
       content text;
       recorded_on date;
     begin
       if jsonb_array_length(batch) = 1 and jsonb_array_length(batch->0->'postings') = 1 then
${openingOfOne}
       else
${opening}
       end if;
${dayOfCall}
       for asked in select * from ${askedList} order by ordinal loop
         written := '{}';
         endangered := '{}';
         content := null;
         asked.effective_on := coalesce(asked.effective_on, today);
         if jsonb_array_length(asked.postings) = 1 then
           posting := asked.postings->0;
           nets := array[${net("posting->'from'", "-(posting->>'amount')::bigint")}, ${net("posting->'to'", "(posting->>'amount')::bigint")}];
           if nets[1].id > nets[2].id then nets := array[nets[2], nets[1]]; end if;
         else
           select array_agg(row(county, id, unit, stage, track, state, amount, 0, null)::accounts order by id) into nets from (
             select side->>'unit' as unit, side->>'stage' as stage, p->>'track' as track, side->>'state' as state,
               account_id(county, side->>'unit', side->>'stage', p->>'track', side->>'state') as id, sum(sign * (p->>'amount')::bigint)::bigint as amount
             from jsonb_array_elements(asked.postings) as list(p) cross join lateral (values (p->'from', -1), (p->'to', 1)) as both_sides(side, sign)
             group by 1, 2, 3, 4 having sum(sign * (p->>'amount')::bigint) <> 0) sums;
         end if;
         if nets is null then ${notAPosting}; end if;
         foreach net in array nets loop
           update accounts a set balance = a.balance + net.balance, version = a.version + 1, last_effective_on = greatest(a.last_effective_on, asked.effective_on)
             where a.county_code = county and a.id = net.id returning * into account;
           if not found then
             insert into accounts as a (county_code, unit, stage, track, state, balance, version, last_effective_on)
               values (county, net.unit, net.stage, net.track, net.state, net.balance, 1, asked.effective_on) returning * into account;
           end if;
           if asked.effective_on < account.last_effective_on then endangered := endangered || account.id; end if;
           entry := row(county, asked.id, account.id, net.balance, account.balance - net.balance, account.balance, account.version,
             asked.effective_on, null, null);
           written := written || entry;
           content := concat_ws(', ', content,
             entry_content(entry.account_id, entry.amount, entry.balance_before, entry.balance_after, entry.account_version));
         end loop;
         if movement.id is null then
${takeHead}
           recorded_on := (stamp at time zone 'Asia/Shanghai')::date;
         end if;
         movement := row(county, asked.id, head.number + 1, asked.kind, asked.line_id, asked.proposed_by, asked.approved_by, asked.rule_version,
           asked.census_id, asked.document_number, asked.effective_on, stamp, asked.reason, asked.cause_kind, asked.cause_id,
           asked.case_id, asked.reverses, head.hash, null);
         movement.hash := chain_next(null, head.hash, movement_content(movement, '[' || content || ']'));
         insert into movements select (movement).*;
         insert into entries (county_code, movement_id, account_id, amount, balance_before, balance_after, account_version, effective_on, number, year_shift)
           select county, asked.id, e.account_id, e.amount, e.balance_before, e.balance_after, e.account_version, e.effective_on, movement.number,
             ${yearShift('asked.effective_on', 'recorded_on')}
           from unnest(written) e;
         if asked.effective_on < make_date(head.opened_year, 1, 1) then
           insert into year_openings as o (county_code, year, account_id, balance)
             select county, y.year, e.account_id, e.amount from unnest(written) e join opened_years y on y.county_code = county
             where make_date(y.year, 1, 1) > asked.effective_on
             on conflict (county_code, year, account_id) do update set balance = o.balance + excluded.balance;
         end if;
         if endangered <> '{}' and exists (select from accounts a where a.county_code = county and a.id = any (endangered)
             and case a.unit when 'approval' then lowest_from(a.id, asked.effective_on) > 0 else lowest_from(a.id, asked.effective_on) < 0 end) then
           ${timelineBroken};
         end if;
         head.number := movement.number;
         head.hash := movement.hash;
       end loop;
       if movement.id is not null then
         update chain_heads set number = head.number, hash = head.hash, recorded_at = stamp where county_code = county;
       end if;
     end`,
  );
}
