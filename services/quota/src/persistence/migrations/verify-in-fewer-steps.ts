import { serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contentFunctions } from '../tables/content-functions';
import { verifyFunction } from '../tables/verify-function';

/** Hashes are checked apart from the links between them, and words are made of what differs alone. No hash changes. */
export class VerifyInFewerSteps1700000000017 implements MigrationInterface {
  readonly name = 'VerifyInFewerSteps1700000000017';

  async up(runner: QueryRunner): Promise<void> {
    const { schema } = serviceRoles('quota');
    for (const sql of [...contentFunctions(schema), verifyFunction(schema)]) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}
