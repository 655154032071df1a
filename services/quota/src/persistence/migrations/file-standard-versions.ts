import { serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { versionTables } from '../tables/version-tables';

/** Standards and parameters are drafted, tested, decided on by another office and dated; the rules of before keep their terms. */
export class FileStandardVersions1700000000006 implements MigrationInterface {
  readonly name = 'FileStandardVersions1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of versionTables(serviceRoles('quota'))) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}
