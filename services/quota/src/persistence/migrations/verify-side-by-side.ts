import { serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { callableByApp } from '../tables/definer-functions';
import { verifyFunction } from '../tables/verify-function';

/** The check of the ledger in two halves, for two connections. It checks what it checked. */
export class VerifySideBySide1700000000018 implements MigrationInterface {
  readonly name = 'VerifySideBySide1700000000018';

  async up(runner: QueryRunner): Promise<void> {
    const roles = serviceRoles('quota');
    const granted = callableByApp(roles, ['verify_hashes(text)', 'verify_sums(text)']);
    for (const sql of [verifyFunction(roles.schema), ...granted]) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}
