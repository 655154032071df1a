import { serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { checkTables } from '../tables/check-tables';

/** The check that runs by itself leaves a record: an auditor sees that it ran, and what it found. */
export class KeepLedgerChecks1700000000009 implements MigrationInterface {
  readonly name = 'KeepLedgerChecks1700000000009';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of checkTables(serviceRoles('quota'))) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}
