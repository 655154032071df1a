import { appendOnly, serviceRoles } from '@jiaobian/database';
import { serviceTables } from '@jiaobian/service-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseTables } from '../tables/case-tables';
import { countyFunction } from '../tables/definer-functions';
import { ledgerTables } from '../tables/ledger-tables';
import { moveFunctions } from '../tables/move-function';
import { positionFunctions } from '../tables/position-functions';
import { standardTables } from '../tables/standard-tables';
import { verifyFunctions } from '../tables/verify-function';

const appendOnlyTables = [
  'movements',
  'entries',
  'approved_totals',
  'registrations',
  'hold_lines',
  'transfers',
  'county_parameters',
  'standard_rules',
  'entitlement_sets',
  'entitlement_lines',
];

export class CreateQuotaTables1700000000001 implements MigrationInterface {
  name = 'CreateQuotaTables1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    const roles = serviceRoles('quota');
    const statements = [
      ...serviceTables(roles),
      ...ledgerTables(roles),
      countyFunction(roles.schema),
      ...positionFunctions(roles),
      ...moveFunctions(roles),
      ...caseTables(roles),
      ...standardTables(roles),
      ...verifyFunctions(roles),
      ...appendOnly(roles, appendOnlyTables),
    ];
    for (const sql of statements) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}
