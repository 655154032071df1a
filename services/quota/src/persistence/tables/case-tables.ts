import { countyTable, type ServiceRoles } from '@jiaobian/database';

/**
 * Holds 预留 of submitted cases and the transfers that consents made of them. Of a hold only its end may be written
 * later; "nobody decides on a case that they proposed or corrected" is a constraint over the very list of the hold.
 */
export function caseTables(roles: ServiceRoles): string[] {
  return [
    ...countyTable(roles, 'approved_totals', {
      columns: `track text not null check (track in ('quota', 'control', 'headcount')),
        number integer not null check (number > 0),
        total bigint not null check (total >= 0),
        document_number text not null check (document_number <> ''),
        decided_on date not null,
        import_id uuid not null,
        recorded_at timestamptz not null default clock_timestamp(),
        primary key (county_code, track, number)`,
      grants: 'select, insert',
    }),
    ...countyTable(roles, 'registrations', {
      columns: `import_id uuid not null,
        request_hash text not null,
        registered_by text not null,
        movements integer not null,
        recorded_at timestamptz not null default clock_timestamp(),
        primary key (county_code, import_id)`,
      grants: 'select, insert',
    }),
    ...countyTable(roles, 'holds', {
      columns: holdColumns,
      grants: 'select, insert, update (state, ended_by, ended_at, ended_reason)',
    }),
    `create index live_holds on ${roles.schema}.holds (county_code, expires_at) where state = 'live'`,
    ...countyTable(roles, 'hold_lines', {
      columns: `hold_id uuid not null,
        line_id text not null check (length(line_id) between 1 and 100),
        position integer not null,
        from_unit text not null,
        from_stage text not null,
        to_unit text not null,
        stage text not null,
        track text not null,
        count integer not null check (count > 0),
        movement_id uuid not null,
        primary key (county_code, hold_id, line_id),
        unique (county_code, movement_id),
        foreign key (county_code, hold_id) references ${roles.schema}.holds,
        foreign key (county_code, movement_id) references ${roles.schema}.movements,
        check (from_unit <> to_unit)`,
      grants: 'select, insert',
    }),
    ...countyTable(roles, 'transfers', { columns: transferColumns(roles.schema), grants: 'select, insert' }),
  ];
}

const holdColumns = `id uuid not null,
  case_id uuid not null,
  case_kind text not null,
  case_revision integer not null,
  school_year integer not null,
  reason text not null,
  proposed_by text not null,
  contributors text[] not null,
  request_hash text not null,
  rule_version text not null,
  census_id uuid,
  expires_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  state text not null default 'live' check (state in ('live', 'released', 'lapsed', 'transferred')),
  ended_by text,
  ended_at timestamptz,
  ended_reason text,
  primary key (county_code, id),
  unique (county_code, id, proposed_by, contributors),
  constraint proposer_is_contributor check (proposed_by = any (contributors)),
  constraint end_is_told check ((state = 'live') = (ended_at is null) and (state = 'live') = (ended_by is null))`;

function transferColumns(schema: string): string {
  return `id uuid not null,
    hold_id uuid not null,
    request_hash text not null,
    proposed_by text not null,
    contributors text[] not null,
    decided_by text not null,
    decided_by_name text not null,
    decided_at timestamptz not null default clock_timestamp(),
    document_number text not null check (document_number <> ''),
    meeting text,
    decided_on date not null,
    opinion text,
    attachment_id text,
    effective_on date not null,
    event_id uuid not null,
    primary key (county_code, id),
    unique (county_code, hold_id),
    foreign key (county_code, hold_id, proposed_by, contributors) references ${schema}.holds (county_code, id, proposed_by, contributors),
    constraint decider_is_no_contributor check (decided_by <> proposed_by and decided_by <> all (contributors))`;
}
