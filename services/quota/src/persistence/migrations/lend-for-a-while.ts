import { temporaryUses } from '@jiaobian/contracts';
import { serviceRoles, quoted } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poolTellingTables } from '../tables/pool-telling-tables';

/** A loan may be for a dated use, and what lies in the pool is told. */
export class LendForAWhile1700000000011 implements MigrationInterface {
  readonly name = 'LendForAWhile1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    const roles = serviceRoles('quota');
    const uses = `alter table ${roles.schema}.loans add column temporary_use text check (temporary_use in (${quoted(temporaryUses)}))`;
    for (const sql of [uses, ...poolTellingTables(roles)]) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}
