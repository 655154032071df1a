import { serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contentFunctions } from '../tables/content-functions';
import { moveFunction } from '../tables/move-function';
import { moveManyFunction } from '../tables/move-many-function';
import { verifyFunction } from '../tables/verify-function';

/** The text that a movement's hash covers is put together directly. It is the same to the last byte: no hash changes. */
export class HashInFewerSteps1700000000016 implements MigrationInterface {
  readonly name = 'HashInFewerSteps1700000000016';

  async up(runner: QueryRunner): Promise<void> {
    const { schema } = serviceRoles('quota');
    const statements = [
      ...contentFunctions(schema),
      moveFunction(schema),
      moveManyFunction(schema),
      verifyFunction(schema),
      `drop function if exists ${schema}.movement_content(${schema}.movements, jsonb)`,
    ];
    for (const sql of statements) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}
