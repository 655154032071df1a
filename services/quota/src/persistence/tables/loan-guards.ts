import type { ServiceRoles } from '@jiaobian/database';
import { callableByApp, definer } from './definer-functions';

/** What no CHECK can hold of loans, since it compares rows with one another or with what they were. */
export function loanGuards(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    pendingGuard(schema),
    `create trigger pending_moves_on before update on ${schema}.pendings for each row execute function ${schema}.pending_moves_on()`,
    changeGuard(schema),
    `create trigger change_ends_once before update on ${schema}.loan_changes for each row execute function ${schema}.change_ends_once()`,
    debtCheck(schema),
    definer(
      schema,
      'borrowed_by_pending()',
      'trigger',
      `declare loan loans;
       begin
         select * into loan from loans where county_code = new.county_code and id = new.loan_id;
         perform assert_borrowed(loan.county_code, loan.school_code, loan.stage, loan.track);
         return null;
       end`,
    ),
    definer(
      schema,
      'borrowed_by_account()',
      'trigger',
      `begin
         perform assert_borrowed(new.county_code, new.unit, new.stage, new.track);
         return null;
       end`,
    ),
    `create constraint trigger borrowed_is_pending after insert or update on ${schema}.pendings
       deferrable initially deferred for each row execute function ${schema}.borrowed_by_pending()`,
    `create constraint trigger borrowed_is_pending after insert or update on ${schema}.accounts
       deferrable initially deferred for each row when (new.state = 'borrowed') execute function ${schema}.borrowed_by_account()`,
    ...verifyLoans(roles),
  ];
}

/** What was booked stays; posts come back and never go out again by it; what has ended stays ended. */
function pendingGuard(schema: string): string {
  return `create function ${schema}.pending_moves_on() returns trigger language plpgsql as $$
    begin
      if old.state <> 'open' or new.posted < old.posted
         or (new.county_code, new.id, new.loan_id, new.due_on, new.count, new.made_by, new.recorded_at)
            is distinct from (old.county_code, old.id, old.loan_id, old.due_on, old.count, old.made_by, old.recorded_at) then
        raise exception 'a pending is posted or voided once' using errcode = 'check_violation', constraint = 'pending_moves_on';
      end if;
      return new;
    end $$`;
}

function changeGuard(schema: string): string {
  return `create function ${schema}.change_ends_once() returns trigger language plpgsql as $$
    begin
      if old.state <> 'proposed' then
        raise exception 'a change of a loan is decided once' using errcode = 'check_violation', constraint = 'change_ends_once';
      end if;
      return new;
    end $$`;
}

/** A debt ends by posts that come back and by nothing else: none is written off. */
function debtCheck(schema: string): string {
  return definer(
    schema,
    'assert_borrowed(of_county text, school text, at_stage text, on_track text)',
    'void',
    `declare borrowed bigint; pending bigint;
     begin
       select coalesce(sum(balance), 0) into borrowed from accounts
         where county_code = of_county and unit = school and stage = at_stage and track = on_track and state = 'borrowed';
       select coalesce(sum(p.count - p.posted), 0) into pending from pendings p join loans l on l.county_code = of_county and l.id = p.loan_id
         where p.county_code = of_county and p.state = 'open' and l.school_code = school and l.stage = at_stage and l.track = on_track;
       if borrowed <> pending then
         raise exception '% has borrowed % posts and % are to come back', school, borrowed, pending
           using errcode = 'check_violation', constraint = 'borrowed_is_pending';
       end if;
     end`,
  );
}

/**
 * `verify_loans(county)`: every difference between what is lent and what is to come back, in the shape of `verify_ledger`;
 * `ledger_differences()` counts both. `counties_with_due_pendings()`: where the sweeper has work.
 */
function verifyLoans(roles: ServiceRoles): string[] {
  const { schema } = roles;
  const found = `returns table (rule text, subject text, expected text, found text) language sql stable set search_path = ${schema}, pg_temp`;
  return [
    `create function ${schema}.verify_loans(county text) ${found} as $$ ${[debts, lent, scheduled, posted].join('\nunion all\n')} $$`,
    `create or replace function ${schema}.ledger_differences() returns bigint language sql stable security definer set search_path = ${schema}, pg_temp as $$
       select count(d.rule) from chain_heads h, lateral (select * from verify_ledger(h.county_code) union all select * from verify_loans(h.county_code)) d $$`,
    `create function ${schema}.counties_with_pendings(by_day date) returns setof text language sql stable security definer set search_path = ${schema}, pg_temp as $$
       select distinct county_code from pendings where state = 'open' and due_on <= by_day order by county_code $$`,
    ...callableByApp(roles, ['verify_loans(text)', 'counties_with_pendings(date)']),
  ];
}

const debts = `select 'borrowed-is-sum-of-pendings' as rule, unit || '/' || stage || '/' || track as subject, sum(pending)::text as expected, sum(borrowed)::text as found from (
  select l.school_code as unit, l.stage, l.track, p.count - p.posted as pending, 0::bigint as borrowed
  from pendings p join loans l on l.county_code = county and l.id = p.loan_id where p.county_code = county and p.state = 'open'
  union all
  select unit, stage, track, 0, balance from accounts where county_code = county and state = 'borrowed') sides
  group by unit, stage, track having sum(pending) <> sum(borrowed)`;

const lent = `select 'lent-is-borrowed', track, sum(balance) filter (where state = 'borrowed') || '', (-sum(balance) filter (where state = 'lent')) || ''
  from accounts where county_code = county and state in ('borrowed', 'lent') group by track having sum(balance) <> 0`;

/** What a loan sent out is what its instalments bring back, whichever of them were exchanged for others. */
const scheduled = `select 'loan-is-scheduled', l.id::text, l.count::text, coalesce(sum(case p.state when 'open' then p.count else p.posted end), 0)::text
  from loans l left join pendings p on p.county_code = county and p.loan_id = l.id
  where l.county_code = county group by l.id, l.count having coalesce(sum(case p.state when 'open' then p.count else p.posted end), 0) <> l.count`;

/** What has come back by a pending is what movements of the ledger brought back by it. */
const posted = `select 'posted-is-sum-of-repayments', p.id::text, coalesce(sum(r.moved), 0)::text, p.posted::text
  from pendings p left join (
    select pp.pending_id, e.amount as moved from pending_posts pp
      join movements m on m.county_code = county and m.id = pp.movement_id and m.kind = 'repayment'
      join entries e on e.county_code = county and e.movement_id = pp.movement_id
      join accounts a on a.county_code = county and a.id = e.account_id and a.unit = 'pool' and a.state = 'vacant'
    where pp.county_code = county) r on r.pending_id = p.id
  where p.county_code = county group by p.id, p.posted having coalesce(sum(r.moved), 0) <> p.posted`;
