import { appendOnly, countyTable, serviceRoles } from '@jiaobian/database';
import { stages, subjects, tracks } from '@jiaobian/kernel';
import { serviceTables } from '@jiaobian/service-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { channels, trackOfChannel } from '../../domain/channel';

const roles = serviceRoles('hiring');
const oneOf = (column: string, values: readonly string[]): string =>
  `${column} text not null check (${column} in (${values.map((value) => `'${value}'`).join(', ')}))`;
const withoutPost = channels.filter((channel) => !trackOfChannel(channel)).map((channel) => `'${channel}'`);

/** What the ledger and the register said last; replaced, never merged. */
const projections = [
  ...countyTable(roles, 'schools', {
    columns: `school_code text not null,
      name text,
      closed boolean not null default false,
      as_of timestamptz,
      primary key (county_code, school_code)`,
    grants: 'select, insert, update',
  }),
  ...countyTable(roles, 'school_posts', {
    columns: `school_code text not null,
      ${oneOf('stage', stages)},
      ${oneOf('track', tracks)},
      authorised int not null check (authorised >= 0),
      occupied int not null check (occupied >= 0),
      reserved int not null check (reserved >= 0),
      vacant int not null check (vacant >= 0),
      entitled int check (entitled >= 0),
      version bigint not null,
      last_entry_id uuid,
      last_movement_id uuid,
      as_of timestamptz not null,
      primary key (county_code, school_code, stage, track)`,
    grants: 'select, insert, update',
  }),
];

const plans = [
  ...countyTable(roles, 'plans', {
    columns: `year int not null,
      stated_figures jsonb not null,
      opened_by text not null,
      opened_by_name text not null,
      opened_at timestamptz not null default clock_timestamp(),
      closed_by text,
      closed_by_name text,
      closed_at timestamptz,
      close_reason text,
      primary key (county_code, year),
      check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (close_reason is null))`,
    grants: 'select, insert, update',
  }),
  ...countyTable(roles, 'plan_lines', {
    columns: `id uuid not null,
      year int not null,
      school_code text not null,
      ${oneOf('stage', stages)},
      ${oneOf('subject', subjects)},
      ${oneOf('channel', channels)},
      requested int not null check (requested >= 0),
      planned int not null check (planned >= 0 and planned <= requested),
      headroom int check (headroom >= 0),
      taken_before int not null check (taken_before >= 0),
      basis jsonb,
      reason text not null,
      requested_by text not null,
      requested_by_name text not null,
      requested_at timestamptz not null default clock_timestamp(),
      primary key (county_code, id),
      unique (county_code, school_code, year, stage, subject, channel),
      foreign key (county_code, year) references hiring.plans (county_code, year),
      foreign key (county_code, school_code) references hiring.schools (county_code, school_code),
      constraint no_post_beyond_the_headroom
        check (case when channel in (${withoutPost.join(', ')}) then headroom is null else headroom is not null and taken_before + planned <= headroom end)`,
    grants: 'select, insert, update',
  }),
];

const revisions = [
  ...countyTable(roles, 'plan_revisions', {
    columns: `id uuid not null,
      year int not null,
      school_code text not null,
      cause jsonb not null,
      cause_id uuid not null generated always as ((cause ->> 'id')::uuid) stored,
      recorded_at timestamptz not null,
      primary key (county_code, id),
      foreign key (county_code, year) references hiring.plans (county_code, year)`,
    grants: 'select, insert',
  }),
  'create index plan_revisions_by_cause on hiring.plan_revisions (county_code, cause_id)',
  'create index plan_revisions_by_school on hiring.plan_revisions (county_code, year, school_code)',
  ...countyTable(roles, 'plan_revision_lines', {
    columns: `revision_id uuid not null,
      line_id uuid not null,
      before jsonb,
      after jsonb not null,
      primary key (county_code, revision_id, line_id),
      foreign key (county_code, revision_id) references hiring.plan_revisions (county_code, id),
      foreign key (county_code, line_id) references hiring.plan_lines (county_code, id)`,
    grants: 'select, insert',
  }),
  'create index plan_revision_lines_by_line on hiring.plan_revision_lines (county_code, line_id)',
  // Not even the owner rewrites what a cause has changed.
  ...appendOnly(roles, ['plan_revisions', 'plan_revision_lines']),
];

export class CreateHiringTables1700000000301 implements MigrationInterface {
  readonly name = 'CreateHiringTables1700000000301';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...serviceTables(roles), ...projections, ...plans, ...revisions]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Plans and their revisions are kept: restore a backup instead');
  }
}
