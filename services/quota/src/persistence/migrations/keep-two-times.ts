import { serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { movementCauses, movementKinds } from '../../domain/movement';
import { moveFunction } from '../tables/move-function';
import { moveManyFunction } from '../tables/move-many-function';
import { twoTimes } from '../tables/two-times';
import { verifyFunction } from '../tables/verify-function';

/** What a balance was on any day as known on any other, and no account below zero on any later day that is known. */
export class KeepTwoTimes1700000000004 implements MigrationInterface {
  readonly name = 'KeepTwoTimes1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    const roles = serviceRoles('quota');
    const { schema } = roles;
    const statements = [
      `alter table ${schema}.movements drop constraint movements_kind_check, drop constraint movements_cause_kind_check,
         drop constraint reversal_names_original,
         add constraint movements_kind_check check (kind in (${listed(movementKinds)})),
         add constraint movements_cause_kind_check check (cause_kind in (${listed(movementCauses)})),
         add constraint reversal_names_original check ((reverses is not null) = (kind in ('release', 'lapse', 'correction')))`,
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

function listed(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}
