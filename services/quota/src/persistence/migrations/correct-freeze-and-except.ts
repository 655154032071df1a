import { serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { correctionTables } from '../tables/correction-tables';
import { exceptionTables } from '../tables/exception-tables';
import { freezeTables } from '../tables/freeze-tables';
import { schoolChangeTables } from '../tables/school-change-tables';
import { movementKindConstraints } from '../tables/movement-kinds';

/** Movements may be corrected, vacant posts frozen, a school let beyond its entitlement by an explicit exception, or closed as one movement. */
export class CorrectFreezeAndExcept1700000000007 implements MigrationInterface {
  readonly name = 'CorrectFreezeAndExcept1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    const roles = serviceRoles('quota');
    const statements = [
      ...movementKindConstraints(roles.schema),
      ...correctionTables(roles),
      ...freezeTables(roles),
      ...exceptionTables(roles),
      ...schoolChangeTables(roles),
    ];
    for (const sql of statements) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}
