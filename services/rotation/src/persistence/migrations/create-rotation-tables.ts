import { serviceRoles } from '@jiaobian/database';
import { serviceTables } from '@jiaobian/service-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { projectionTables } from './projection-tables';
import { scheduleTables } from './schedule-tables';

const roles = serviceRoles('rotation');

export class CreateRotationTables1700000000006 implements MigrationInterface {
  name = 'CreateRotationTables1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...serviceTables(roles), ...projectionTables(roles), ...scheduleTables(roles)]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The rotation records are kept: restore a backup instead');
  }
}
