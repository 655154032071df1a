import { serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { moveFunction } from '../tables/move-function';

/** A case of some lines is written line by line: the one statement for all took longer to begin than to do. */
export class MoveLineByLine1700000000003 implements MigrationInterface {
  readonly name = 'MoveLineByLine1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(moveFunction(serviceRoles('quota').schema));
  }

  async down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}
