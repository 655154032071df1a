import { countyTable, serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const roles = serviceRoles('rotation');

/**
 * Names the staff of a county as it stands: a new name with each list that changes it, drawn and not counted, so that what
 * a transaction saw that was rolled back is never taken for what a later one sees.
 */
export class NoteStaffVersion1700000000007 implements MigrationInterface {
  name = 'NoteStaffVersion1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    const columns = `version uuid not null default gen_random_uuid(), primary key (county_code)`;
    for (const statement of countyTable(roles, 'staff_versions', { columns, grants: 'select, insert, update' }))
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The rotation records are kept: restore a backup instead');
  }
}
