import { serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { flagFactTables } from '../tables/flag-fact-tables';
import { flagTables } from '../tables/flag-tables';
import { temporaryNeedTables } from '../tables/temporary-need-tables';

const roles = serviceRoles('pool');

/** Flags with what they rest on, and what schools ask for a while. */
export class CreateFlagTables1700000000004 implements MigrationInterface {
  readonly name = 'CreateFlagTables1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    const statements = [...flagFactTables(roles), ...flagTables(roles), ...temporaryNeedTables(roles)];
    for (const sql of statements) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('what was found and answered is not forgotten');
  }
}
