import { countyTable, serviceRoles } from '@jiaobian/database';
import { serviceTables } from '@jiaobian/service-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rosterTables } from '../tables/roster-tables';

const roles = serviceRoles('registry');

export class CreateRegistryTables1700000000001 implements MigrationInterface {
  name = 'CreateRegistryTables1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      ...serviceTables(roles),
      ...countyTable(roles, 'imports', {
        columns: `id uuid not null,
          file_name text not null,
          file_hash text not null,
          files bytea not null,
          state text not null check (state in ('reading', 'refused', 'ready', 'confirmed')),
          rows_read integer not null default 0,
          register_version integer,
          summary jsonb,
          changes jsonb,
          problems jsonb,
          problem_count integer not null default 0 check (problem_count >= 0),
          -- What a confirm puts in force: the tables but the roster, which has rows of its own; what the gate is asked; whose staff changes.
          tables json,
          registration json,
          staff_schools text[],
          uploaded_by text not null,
          uploaded_by_name text not null,
          uploaded_at timestamptz not null default clock_timestamp(),
          confirmed_by text,
          confirmed_by_name text,
          confirmed_at timestamptz,
          census_id uuid,
          check ((state = 'confirmed') = (confirmed_at is not null)),
          check (state not in ('ready', 'confirmed') or summary is not null),
          check (state <> 'ready' or num_nulls(register_version, tables, registration, staff_schools) = 0),
          primary key (county_code, id)`,
        grants: 'select, insert, update',
      }),
      `alter table registry.imports alter column files set storage external`,
      // One row a county: the version that a preview was compared with, the lock under which a confirm writes, and whose roster is in force.
      ...countyTable(roles, 'registers', {
        columns: `version integer not null default 0 check (version >= 0),
          roster_import_id uuid,
          primary key (county_code),
          foreign key (county_code, roster_import_id) references registry.imports (county_code, id)`,
        grants: 'select, insert, update',
      }),
      ...countyTable(roles, 'schools', {
        columns: `school_code text not null,
          name text not null,
          township text not null,
          kind text not null,
          area text not null check (area in ('urban', 'town', 'rural')),
          teaching_point boolean not null,
          stages text[] not null,
          status text not null check (status in ('open', 'closed')),
          import_id uuid not null,
          primary key (county_code, school_code),
          foreign key (county_code, import_id) references registry.imports (county_code, id)`,
        grants: 'select, insert, update',
      }),
      ...countyTable(roles, 'censuses', {
        columns: `id uuid not null,
          census_on date not null,
          import_id uuid not null,
          recorded_at timestamptz not null default clock_timestamp(),
          primary key (county_code, id),
          foreign key (county_code, import_id) references registry.imports (county_code, id)`,
        grants: 'select, insert',
      }),
      ...countyTable(roles, 'census_lines', {
        columns: `census_id uuid not null,
          school_code text not null,
          stage text not null,
          grade smallint not null check (grade > 0),
          classes integer not null check (classes >= 0),
          pupils integer not null check (pupils >= 0),
          primary key (county_code, census_id, school_code, stage, grade),
          foreign key (county_code, census_id) references registry.censuses (county_code, id)`,
        grants: 'select, insert',
      }),
      ...rosterTables(roles),
      ...countyTable(roles, 'approved_totals', {
        columns: `track text not null,
          posts integer not null check (posts >= 0),
          document_number text not null,
          approved_on date not null,
          import_id uuid not null,
          primary key (county_code, track)`,
        grants: 'select, insert, update',
      }),
      ...countyTable(roles, 'school_posts', {
        columns: `school_code text not null,
          stage text not null,
          track text not null,
          posts integer not null check (posts >= 0),
          document_number text not null,
          import_id uuid not null,
          primary key (county_code, school_code, stage, track)`,
        grants: 'select, insert, update, delete',
      }),
    ];
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('the first migration is not taken back: drop the schema');
  }
}
