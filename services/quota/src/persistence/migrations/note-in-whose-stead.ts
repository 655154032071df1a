import { serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A decision by delegation is also that of the account in whose stead it was taken: the database refuses it in its own case. */
export class NoteInWhoseStead1700000000002 implements MigrationInterface {
  readonly name = 'NoteInWhoseStead1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    const { schema } = serviceRoles('quota');
    await runner.query(
      `alter table ${schema}.transfers add column decided_for text[] not null default '{}',
         add constraint nobody_decides_for_contributor check (not decided_for && contributors)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}
