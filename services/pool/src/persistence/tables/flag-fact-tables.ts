import { countyTable, quoted, type ServiceRoles } from '@jiaobian/database';
import { stages, tracks } from '@jiaobian/kernel';

/** What the rules of flags look at, as the events of registry and ledger told it. */
export function flagFactTables(roles: ServiceRoles): string[] {
  const place = `stage text not null check (stage in (${quoted(stages)})), track text not null check (track in (${quoted(tracks)}))`;
  return [
    // One row a unit: whoever judges it locks it, so that of two events at once the second one sees what the first one did.
    ...countyTable(roles, 'flag_units', {
      columns: `unit text not null,
         judge_on date,
         primary key (county_code, unit)`,
      grants: 'select, insert, update',
    }),
    `create index flag_units_to_judge on ${roles.schema}.flag_units (county_code, judge_on) where judge_on is not null`,
    ...countyTable(roles, 'flag_schools', {
      columns: `school_code text not null,
         name text not null,
         told_at timestamptz not null,
         primary key (county_code, school_code)`,
      grants: 'select, insert, update',
    }),
    ...countyTable(roles, 'flag_posts', {
      columns: `unit text not null,
         ${place},
         authorised int not null,
         occupied int not null,
         over int not null,
         reserved int not null,
         vacant int not null,
         entitled int,
         version int not null,
         last_entry_id uuid,
         last_movement_id uuid,
         vacant_since date,
         primary key (county_code, unit, stage, track),
         check ((vacant > 0) = (vacant_since is not null))`,
      grants: 'select, insert, update',
    }),
    ...countyTable(roles, 'flag_staff', {
      columns: `school_code text not null,
         told_at timestamptz not null,
         import_id uuid not null,
         substitutes jsonb not null,
         shares jsonb not null,
         primary key (county_code, school_code)`,
      grants: 'select, insert, update',
    }),
    ...countyTable(roles, 'flag_loan_facts', {
      columns: `event_id uuid not null,
         school_code text not null,
         told_at timestamptz not null,
         fact jsonb not null,
         primary key (county_code, event_id)`,
      grants: 'select, insert',
    }),
    `create index flag_loan_facts_of_school on ${roles.schema}.flag_loan_facts (county_code, school_code)`,
    ...countyTable(roles, 'flag_pool', {
      columns: `track text not null check (track in (${quoted(tracks)})),
         vacant int not null,
         kept int not null,
         kept_from date not null,
         version bigint not null,
         last_entry_id uuid,
         primary key (county_code, track)`,
      grants: 'select, insert, update',
    }),
  ];
}
