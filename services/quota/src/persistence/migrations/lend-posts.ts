import { keepForEver, serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { loanGuards } from '../tables/loan-guards';
import { ledgerTakesLoans, loanTables } from '../tables/loan-tables';

const appendOnlyTables = ['loans', 'pending_posts', 'loan_notices'];

/** The pool lends posts, and books their way back with them. */
export class LendPosts1700000000008 implements MigrationInterface {
  readonly name = 'LendPosts1700000000008';

  async up(runner: QueryRunner): Promise<void> {
    const roles = serviceRoles('quota');
    const { schema } = roles;
    const kept = keepForEver(schema, appendOnlyTables);
    const never = ['pendings', 'loan_changes'].map(
      (table) => `create trigger never_deleted before delete on ${schema}.${table} for each row execute function ${schema}.refuse_change()`,
    );
    for (const sql of [...ledgerTakesLoans(roles), ...loanTables(roles), ...loanGuards(roles), ...kept, ...never]) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}
