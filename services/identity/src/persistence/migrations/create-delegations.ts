import { delegableRoles } from '@jiaobian/contracts';
import { countyTable, serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const roles = serviceRoles('identity');
const { schema } = roles;
const roleList = delegableRoles.map((role) => `'${role}'`).join(', ');
const account = `foreign key (county_code, %) references ${schema}.accounts (county_code, id)`;

/**
 * The last constraint is that of overlaps. GiST takes equality of text only with an extension that a county's own
 * PostgreSQL may lack, so that it compares 64 bits of the three keys as a range of one number.
 */
const delegations = countyTable(roles, 'delegations', {
  columns: `id uuid not null,
    from_account uuid not null,
    to_account uuid not null,
    role text not null check (role in (${roleList})),
    starts_on date not null,
    ends_on date not null,
    document_number text not null check (trim(document_number) <> ''),
    reason text not null check (trim(reason) <> ''),
    granted_by uuid not null,
    granted_at timestamptz not null default clock_timestamp(),
    revoked_by text,
    revoked_at timestamptz,
    revoked_reason text,
    primary key (county_code, id),
    ${account.replace('%', 'from_account')},
    ${account.replace('%', 'to_account')},
    ${account.replace('%', 'granted_by')},
    constraint delegation_to_another check (to_account <> from_account and to_account <> granted_by),
    constraint delegation_lasts_a_year check (ends_on >= starts_on and ends_on < starts_on + interval '1 year'),
    constraint delegation_end_is_told check (num_nulls(revoked_by, revoked_at, revoked_reason) in (0, 3)),
    constraint delegation_overlaps exclude using gist (
      int8range(hashtextextended(county_code || to_account::text || role, 0), hashtextextended(county_code || to_account::text || role, 0), '[]') with &&,
      daterange(starts_on, ends_on, '[]') with &&) where (revoked_at is null)`,
  grants: 'select, insert, update (revoked_by, revoked_at, revoked_reason)',
});

/** What a CHECK cannot hold: roles are lent by who has them, from today on; then a row is ended once, and never goes. */
const guard = `create function ${schema}.delegations_guard() returns trigger language plpgsql as $guard$
  begin
    if tg_op = 'INSERT' then
      if not exists (select 1 from ${schema}.accounts a where a.county_code = new.county_code and a.id = new.from_account and new.role = any (a.roles))
        then raise exception 'a role is lent by who holds it' using errcode = '23514', constraint = 'delegation_of_own_role'; end if;
      if exists (select 1 from ${schema}.accounts a where a.county_code = new.county_code and a.id = new.to_account
          and (new.role = any (a.roles) or a.roles && array['school', 'auditor']))
        then raise exception 'the role is not lent to this account' using errcode = '23514', constraint = 'delegation_to_able'; end if;
      if new.starts_on < (clock_timestamp() at time zone 'Asia/Shanghai')::date or new.revoked_at is not null
        then raise exception 'a delegation begins today or later' using errcode = '23514', constraint = 'delegation_not_backdated'; end if;
      return new;
    end if;
    if tg_op = 'UPDATE' and old.revoked_at is null
      and to_jsonb(new) - '{revoked_at,revoked_by,revoked_reason}'::text[] = to_jsonb(old) - '{revoked_at,revoked_by,revoked_reason}'::text[]
      then return new; end if;
    raise exception 'a delegation is revoked once and never changed or deleted' using errcode = 'restrict_violation';
  end $guard$`;

export class CreateDelegations1700000007002 implements MigrationInterface {
  readonly name = 'CreateDelegations1700000007002';

  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      ...delegations,
      guard,
      `create trigger delegations_guard before insert or update or delete on ${schema}.delegations
         for each row execute function ${schema}.delegations_guard()`,
      `create trigger delegations_never_emptied before truncate on ${schema}.delegations
         for each statement execute function ${schema}.delegations_guard()`,
      `create index delegations_from on ${schema}.delegations (county_code, from_account)`,
      `create index delegations_to on ${schema}.delegations (county_code, to_account)`,
    ];
    for (const sql of statements) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('The history of delegations is not taken back');
  }
}
