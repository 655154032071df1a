import { appendOnly, countyTable, serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffView } from '../tables/staff-view';

/** Who left since the roster in force was made; the next roster is a new snapshot and speaks for itself. */
export class RecordDepartures1700000000002 implements MigrationInterface {
  readonly name = 'RecordDepartures1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    const roles = serviceRoles('registry');
    const { schema } = roles;
    const statements = [
      ...countyTable(roles, 'departures', {
        columns: `id uuid not null,
          request_hash text not null,
          roster_import_id uuid not null,
          person_id uuid not null,
          name text not null,
          school_code text not null,
          stage text not null,
          subject text not null,
          track text,
          reason text not null check (reason in ('retirement', 'transfer-out', 'resignation', 'dismissal', 'death')),
          left_on date not null,
          document_number text not null check (document_number <> ''),
          recorded_by text not null,
          recorded_by_name text not null,
          recorded_at timestamptz not null default clock_timestamp(),
          primary key (county_code, id),
          constraint leaves_once unique (county_code, roster_import_id, person_id),
          foreign key (county_code, roster_import_id, person_id) references ${schema}.roster_lines (county_code, import_id, person_id)`,
        grants: 'select, insert',
      }),
      ...appendOnly(roles, ['departures']),
      ...staffView(roles),
    ];
    for (const sql of statements) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('a register is not taken back');
  }
}
