import { serviceRoles } from '@jiaobian/database';
import { filingTables } from '@jiaobian/filing';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { loanTables } from '../tables/loan-tables';

const roles = serviceRoles('pool');

export class CreateLoanTables1700000000003 implements MigrationInterface {
  name = 'CreateLoanTables1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...filingTables(roles, 'loan_'), ...loanTables(roles)]) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('what was lent is not forgotten');
  }
}
