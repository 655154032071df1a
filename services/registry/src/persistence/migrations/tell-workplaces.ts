import { serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffView } from '../tables/staff-view';

/** Where somebody works who does not work at the school of their post, and what allows it. */
export class TellWorkplaces1700000000004 implements MigrationInterface {
  readonly name = 'TellWorkplaces1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    const roles = serviceRoles('registry');
    await runner.query(
      `alter table ${roles.schema}.roster_lines add column works_at text, add column secondment_document text, add column seconded_until date`,
    );
    for (const sql of staffView(roles)) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('a register is not taken back');
  }
}
