import { serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { declinedLineTables, stageChangesByRule } from '../tables/declined-lines';
import { supplementColumns } from '../tables/supplement-columns';

/** A consent may leave out lines of its case; posts change their stage by a rule of the county; an entitlement may have parts beside its ratio. */
export class ConsentLineByLine1700000000012 implements MigrationInterface {
  readonly name = 'ConsentLineByLine1700000000012';

  async up(runner: QueryRunner): Promise<void> {
    const roles = serviceRoles('quota');
    for (const sql of [...declinedLineTables(roles), ...stageChangesByRule(roles.schema), ...supplementColumns(roles)])
      await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}
