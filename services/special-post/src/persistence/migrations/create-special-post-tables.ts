import { appendOnly, countyTable, serviceRoles } from '@jiaobian/database';
import { stages, subjects } from '@jiaobian/kernel';
import { serviceTables } from '@jiaobian/service-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const roles = serviceRoles('special-post');
const oneOf = (column: string, values: readonly string[]): string =>
  `${column} text not null check (${column} in (${values.map((value) => `'${value}'`).join(', ')}))`;

/** What the ledger and the register said last; replaced, never merged. */
const projections = [
  ...countyTable(roles, 'schools', {
    columns: `school_code text not null,
      name text,
      area text check (area in ('urban', 'town', 'rural')),
      closed boolean not null default false,
      as_of timestamptz,
      staff_as_of timestamptz,
      primary key (county_code, school_code)`,
    grants: 'select, insert, update',
  }),
  // Quota posts alone: whoever finishes the service is placed on quota, and tracks never net.
  ...countyTable(roles, 'quota_posts', {
    columns: `school_code text not null,
      ${oneOf('stage', stages)},
      authorised int not null check (authorised >= 0),
      occupied int not null check (occupied >= 0),
      reserved int not null check (reserved >= 0),
      vacant int not null check (vacant >= 0),
      version bigint not null,
      last_entry_id uuid,
      last_movement_id uuid,
      as_of timestamptz not null,
      primary key (county_code, school_code, stage)`,
    grants: 'select, insert, update',
  }),
  // Of the staff only what the forecast needs: no name, no birthday.
  ...countyTable(roles, 'retirements', {
    columns: `school_code text not null,
      person_id uuid not null,
      ${oneOf('stage', stages)},
      frees_post_on date not null,
      primary key (county_code, school_code, person_id)`,
    grants: 'select, insert, delete',
  }),
];

const cohorts = [
  ...countyTable(roles, 'cohorts', {
    columns: `id uuid not null,
      year int not null,
      approved_count int not null check (approved_count >= 0),
      parts_total int not null check (parts_total >= 0),
      document_number text not null,
      recorded_by text not null,
      recorded_by_name text not null,
      recorded_at timestamptz not null default clock_timestamp(),
      primary key (county_code, id),
      unique (county_code, year, document_number)`,
    grants: 'select, insert',
  }),
  ...countyTable(roles, 'cohort_lines', {
    columns: `id uuid not null,
      cohort_id uuid not null,
      cohort_year int not null,
      school_code text not null,
      ${oneOf('stage', stages)},
      ${oneOf('subject', subjects)},
      count int not null check (count > 0),
      coverage jsonb,
      primary key (county_code, id),
      unique (county_code, cohort_id, school_code, stage, subject),
      foreign key (county_code, cohort_id) references special_post.cohorts (county_code, id),
      foreign key (county_code, school_code) references special_post.schools (county_code, school_code),
      constraint covered_by_expected_posts check (coverage is null or ((coverage ->> 'covered')::int between 0 and (coverage ->> 'needed')::int
        and (coverage ->> 'covered')::int <= (coverage ->> 'expected')::int))`,
    // What was approved stays; only what is expected of it changes.
    grants: 'select, insert, update (coverage)',
  }),
  'create index cohort_lines_by_school on special_post.cohort_lines (county_code, school_code, cohort_year)',
  ...countyTable(roles, 'stay_rates', {
    columns: `id uuid not null,
      sequence bigint generated always as identity,
      numerator int not null check (numerator >= 0),
      denominator int not null check (denominator > 0 and numerator <= denominator),
      source text not null,
      reason text not null,
      changed_by text not null,
      changed_by_name text not null,
      changed_at timestamptz not null default clock_timestamp(),
      primary key (county_code, id)`,
    grants: 'select, insert',
  }),
];

const checks = [
  ...countyTable(roles, 'coverage_checks', {
    columns: `id uuid not null,
      cause jsonb not null,
      cause_id uuid not null generated always as ((cause ->> 'id')::uuid) stored,
      recorded_at timestamptz not null default clock_timestamp(),
      primary key (county_code, id)`,
    grants: 'select, insert',
  }),
  'create index coverage_checks_by_cause on special_post.coverage_checks (county_code, cause_id)',
  ...countyTable(roles, 'coverage_check_lines', {
    columns: `check_id uuid not null,
      line_id uuid not null,
      before jsonb,
      after jsonb not null,
      primary key (county_code, check_id, line_id),
      foreign key (county_code, check_id) references special_post.coverage_checks (county_code, id),
      foreign key (county_code, line_id) references special_post.cohort_lines (county_code, id)`,
    grants: 'select, insert',
  }),
  'create index coverage_check_lines_by_line on special_post.coverage_check_lines (county_code, line_id)',
  // Not even the owner rewrites what was approved, assumed or found.
  ...appendOnly(roles, ['cohorts', 'stay_rates', 'coverage_checks', 'coverage_check_lines']),
];

export class CreateSpecialPostTables1700000000302 implements MigrationInterface {
  readonly name = 'CreateSpecialPostTables1700000000302';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...serviceTables(roles), ...projections, ...cohorts, ...checks]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Cohorts and their checks are kept: restore a backup instead');
  }
}
