import { serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { answerTable } from '../tables/effect-tables';

const roles = serviceRoles('pool');

export class CreateAnswerTable1700000000002 implements MigrationInterface {
  name = 'CreateAnswerTable1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of answerTable(roles)) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${roles.schema}.answers`);
  }
}
