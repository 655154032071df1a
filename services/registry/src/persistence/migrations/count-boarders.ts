import { serviceRoles } from '@jiaobian/database';
import { supplementGrounds } from '@jiaobian/kernel';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What boarding add-on and supplementary quota 附加编制 rest on: who boards, and what speaks for a school. */
export class CountBoarders1700000000003 implements MigrationInterface {
  readonly name = 'CountBoarders1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    const { schema } = serviceRoles('registry');
    const grounds = supplementGrounds.map((ground) => `'${ground}'`).join(', ');
    await runner.query(
      `alter table ${schema}.schools add column supplement_grounds text[] not null default '{}' check (supplement_grounds <@ array[${grounds}])`,
    );
    await runner.query(
      `alter table ${schema}.census_lines add column boarders integer not null default 0 check (boarders between 0 and pupils)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('a register is not taken back');
  }
}
