import { serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { moveFunction } from '../tables/move-function';
import { moveManyFunction } from '../tables/move-many-function';
import { movementKindConstraints } from '../tables/movement-kinds';
import { twoTimes } from '../tables/two-times';
import { verifyFunction } from '../tables/verify-function';

/** What a balance was on any day as known on any other, and no account below zero on any later day that is known. */
export class KeepTwoTimes1700000000004 implements MigrationInterface {
  readonly name = 'KeepTwoTimes1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    const roles = serviceRoles('quota');
    const { schema } = roles;
    const statements = [
      ...movementKindConstraints(schema),
      `alter table ${schema}.chain_heads add column recorded_at timestamptz not null default '-infinity'`,
      `update ${schema}.chain_heads h set recorded_at = m.recorded_at
         from ${schema}.movements m where m.county_code = h.county_code and m.number = h.number`,
      ...twoTimes(roles),
      moveFunction(schema),
      moveManyFunction(schema),
      verifyFunction(schema),
    ];
    for (const sql of statements) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}
