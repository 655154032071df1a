import { serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { namedPosts } from '../tables/named-posts/named-posts';

/** Each post has a number, a place on every day, and a holder; those of before get theirs from the ledger as it stands. */
export class NamePosts1700000000010 implements MigrationInterface {
  readonly name = 'NamePosts1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of namedPosts(serviceRoles('quota'))) await runner.query(sql);
    for (const { county } of (await runner.query('select counties_with_ledger() as county')) as { county: string }[]) {
      await runner.query(`select set_config('jiaobian.county', $1, true)`, [county]);
      await runner.query('select follow_ledger()');
    }
  }

  async down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}
