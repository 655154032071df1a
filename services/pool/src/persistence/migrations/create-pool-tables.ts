import { serviceRoles } from '@jiaobian/database';
import { filingTables } from '@jiaobian/filing';
import { serviceTables } from '@jiaobian/service-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { adjustmentTables } from '../tables/adjustment-tables';
import { effectTables } from '../tables/effect-tables';

const roles = serviceRoles('pool');

export class CreatePoolTables1700000000001 implements MigrationInterface {
  name = 'CreatePoolTables1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    const statements = [...serviceTables(roles), ...filingTables(roles), ...adjustmentTables(roles), ...effectTables(roles)];
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema ${roles.schema} cascade`);
  }
}
