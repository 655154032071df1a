import { serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { declinedLineTables } from '../tables/declined-line-tables';

const roles = serviceRoles('pool');

/** A consent may leave out lines of its case, which can be taken into a new one. */
export class DeclineLines1700000000005 implements MigrationInterface {
  readonly name = 'DeclineLines1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of declinedLineTables(roles)) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('what was decided is not forgotten');
  }
}
