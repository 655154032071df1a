import { countyTable, serviceRoles } from '@jiaobian/database';
import { roles as accountRoles } from '@jiaobian/kernel';
import { serviceTables } from '@jiaobian/service-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const roles = serviceRoles('identity');
const roleList = accountRoles.map((role) => `'${role}'`).join(', ');

const accounts = countyTable(roles, 'accounts', {
  columns: `id uuid not null,
    name text not null check (name ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    display_name text not null check (length(display_name) between 1 and 100),
    roles text[] not null check (cardinality(roles) > 0 and roles <@ array[${roleList}]),
    school_code text,
    password_hash text not null check (password_hash ^@ '$argon2id$'),
    created_at timestamptz not null default clock_timestamp(),
    created_by text not null,
    disabled_at timestamptz,
    disabled_by text,
    disabled_reason text,
    primary key (county_code, id),
    constraint account_name_taken unique (county_code, name),
    check (('school' = any(roles)) = (school_code is not null)),
    check (cardinality(roles) = 1 or not (roles && array['school', 'auditor'])),
    check ((disabled_at is null) = (disabled_by is null))`,
  grants: 'select, insert, update (password_hash, disabled_at, disabled_by, disabled_reason)',
});

/** One row per name that was guessed at, known or not: a lock that only known names have would tell which they are. */
const logInFailures = countyTable(roles, 'log_in_failures', {
  columns: `account_name text not null,
    failed_at timestamptz[] not null,
    last_failed_at timestamptz not null,
    locked_until timestamptz,
    primary key (county_code, account_name)`,
  grants: 'select, insert, update, delete',
});

const sessions = countyTable(roles, 'sessions', {
  columns: `id uuid not null,
    account_id uuid not null,
    opened_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz not null,
    ended_at timestamptz,
    end_reason text check (end_reason in ('logged-out', 'token-reused', 'account-disabled', 'password-reset')),
    primary key (county_code, id),
    foreign key (county_code, account_id) references ${roles.schema}.accounts (county_code, id),
    check ((ended_at is null) = (end_reason is null))`,
  grants: 'select, insert, update (ended_at, end_reason), delete',
});

const refreshTokens = countyTable(roles, 'refresh_tokens', {
  columns: `token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
    session_id uuid not null,
    issued_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz not null,
    used_at timestamptz,
    primary key (county_code, token_hash),
    foreign key (county_code, session_id) references ${roles.schema}.sessions (county_code, id) on delete cascade`,
  grants: 'select, insert, update (used_at)',
});

/** The keys of the installation, which is no county: see `installation`. */
const signingKeys = countyTable(roles, 'signing_keys', {
  columns: `id uuid not null,
    public_key jsonb not null,
    private_key_sealed bytea not null,
    signs_from timestamptz not null,
    signs_until timestamptz not null check (signs_until > signs_from),
    served_until timestamptz not null check (served_until > signs_until),
    primary key (county_code, id)`,
  grants: 'select, insert, delete',
});

export class CreateIdentityTables1700000007001 implements MigrationInterface {
  readonly name = 'CreateIdentityTables1700000007001';

  async up(runner: QueryRunner): Promise<void> {
    const indexes = [
      `create index sessions_of_account on ${roles.schema}.sessions (county_code, account_id)`,
      `create index refresh_tokens_of_session on ${roles.schema}.refresh_tokens (county_code, session_id)`,
      `create index log_in_failures_by_age on ${roles.schema}.log_in_failures (county_code, last_failed_at)`,
    ];
    const statements = [...serviceTables(roles), ...accounts, ...logInFailures, ...sessions, ...refreshTokens, ...signingKeys, ...indexes];
    for (const sql of statements) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('The first migration has no way back: drop the schema instead');
  }
}
