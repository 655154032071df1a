import { countyTable, type ServiceRoles } from '@jiaobian/database';

const text40 = 'text not null check (length(%) between 1 and 40)';
const tracks = `('quota', 'control', 'headcount')`;
const stages = `('kindergarten', 'primary', 'junior', 'senior', 'vocational', 'special', 'any')`;

/**
 * The ledger of posts. The app role reads it and has no right to write it: its one way in is the function `move`.
 * A position is a unit × stage: what is locked, and what carries the version that events name.
 */
export function ledgerTables(roles: ServiceRoles): string[] {
  return [
    // An account is found by what it is, without a look-up: its id is made of its place.
    `create function ${roles.schema}.account_id(county text, unit text, stage text, track text, state text) returns uuid language sql immutable
       return md5(county || '/' || unit || '/' || stage || '/' || track || '/' || state)::uuid`,
    ...countyTable(roles, 'positions', {
      columns: `unit ${text40.replace('%', 'unit')},
        stage text not null check (stage in ${stages}),
        version bigint not null default 0,
        primary key (county_code, unit, stage)`,
      grants: 'select',
    }),
    ...countyTable(roles, 'accounts', {
      columns: `id uuid not null generated always as (${roles.schema}.account_id(county_code, unit, stage, track, state)) stored,
        unit ${text40.replace('%', 'unit')},
        stage text not null,
        track text not null check (track in ${tracks}),
        state text not null,
        balance bigint not null default 0,
        version bigint not null default 0,
        primary key (county_code, id),
        unique (county_code, unit, stage, track, state),
        foreign key (county_code, unit, stage) references ${roles.schema}.positions,
        constraint account_stage check ((unit in ('pool', 'approval')) = (stage = 'any')),
        constraint account_state check (case unit
          when 'approval' then state in ('authorised', 'over')
          when 'pool' then state in ('vacant', 'reserved', 'frozen')
          else state in ('vacant', 'occupied', 'reserved', 'frozen', 'over') end),
        constraint account_balance check (case unit when 'approval' then balance <= 0 else balance >= 0 end)`,
      grants: 'select',
    }),
    ...countyTable(roles, 'chain_heads', {
      columns: `number bigint not null default 0,
        hash bytea not null default '\\x',
        primary key (county_code)`,
      grants: 'select',
    }),
    ...countyTable(roles, 'movements', { columns: movementColumns(roles.schema), grants: 'select' }),
    ...countyTable(roles, 'entries', { columns: entryColumns(roles.schema), grants: 'select' }),
    `create index entries_of_movement on ${roles.schema}.entries (county_code, movement_id)`,
    `create index movements_of_cause on ${roles.schema}.movements (county_code, cause_id)`,
  ];
}

function movementColumns(schema: string): string {
  return `id uuid not null,
    number bigint not null,
    kind text not null check (kind in ('total', 'registration', 'entry', 'exit', 'hold', 'release', 'lapse', 'transfer')),
    line_id text,
    proposed_by text not null check (proposed_by <> ''),
    approved_by text not null check (approved_by <> ''),
    rule_version text not null,
    census_id uuid,
    document_number text,
    effective_on date not null,
    recorded_at timestamptz not null,
    reason text not null,
    cause_kind text not null check (cause_kind in ('import', 'hold', 'transfer')),
    cause_id uuid not null,
    case_id uuid,
    reverses uuid,
    prev_hash bytea not null,
    hash bytea not null,
    primary key (county_code, id),
    unique (county_code, number),
    unique (county_code, reverses),
    foreign key (county_code, reverses) references ${schema}.movements,
    constraint approver_is_not_proposer check (approved_by <> proposed_by),
    constraint decided_by_document check (document_number is not null or kind in ('hold', 'release', 'lapse')),
    constraint reversal_names_original check ((reverses is not null) = (kind in ('release', 'lapse')))`;
}

function entryColumns(schema: string): string {
  return `id uuid not null generated always as (md5(account_id::text || '/' || account_version::text)::uuid) stored,
    movement_id uuid not null,
    account_id uuid not null,
    amount bigint not null check (amount <> 0),
    balance_before bigint not null,
    balance_after bigint not null,
    account_version bigint not null check (account_version > 0),
    primary key (county_code, account_id, account_version),
    unique (county_code, id),
    foreign key (county_code, movement_id) references ${schema}.movements,
    foreign key (county_code, account_id) references ${schema}.accounts,
    constraint entry_arithmetic check (balance_after = balance_before + amount)`;
}
