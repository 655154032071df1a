import { serviceRoles } from '@jiaobian/database';
import { filingTables, neverChanged } from '@jiaobian/filing';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { idleTables, needTables, recoveryTables } from '../tables/idle-tables';

const roles = serviceRoles('pool');

export class CountIdlePosts1700000000006 implements MigrationInterface {
  name = 'CountIdlePosts1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      ...needTables(roles),
      ...idleTables(roles),
      ...filingTables(roles, 'recovery_'),
      ...recoveryTables(roles),
      ...neverChanged(roles, ['idle_censuses', 'idle_census_lines', 'idle_objections']),
    ];
    for (const sql of statements) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('what was counted is kept for ever');
  }
}
