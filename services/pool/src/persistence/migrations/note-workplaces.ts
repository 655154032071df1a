import { serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who holds a post of a school and works elsewhere: what 违规借调 and 挪用 are found by. */
export class NoteWorkplaces1700000000007 implements MigrationInterface {
  readonly name = 'NoteWorkplaces1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table ${serviceRoles('pool').schema}.flag_staff add column elsewhere jsonb not null default '[]'`);
  }

  async down(): Promise<void> {
    throw new Error('what was told is not forgotten');
  }
}
