import { serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { moveFunction } from '../tables/move-function';
import { moveManyFunction } from '../tables/move-many-function';
import { toldVersion } from '../tables/position-functions';
import { rowGuards } from '../tables/row-guards';
import { timelineFunctions } from '../tables/two-times';
import { verifyFunction } from '../tables/verify-function';

/** A movement costs the server half of what it did: nothing is written or checked twice that the one function which writes holds already. */
export class MoveInFewerSteps1700000000014 implements MigrationInterface {
  readonly name = 'MoveInFewerSteps1700000000014';

  async up(runner: QueryRunner): Promise<void> {
    const roles = serviceRoles('quota');
    const { schema } = roles;
    const statements = [
      ...leanTables(schema),
      ...rowGuards(schema),
      ...timelineFunctions(roles),
      toldVersion(schema),
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

function leanTables(schema: string): string[] {
  return [
    `alter table ${schema}.chain_heads add column opened_year integer`,
    `update ${schema}.chain_heads h set opened_year = (select max(year) from ${schema}.opened_years y where y.county_code = h.county_code)`,
    // Only the owner's functions write entries, each with its movement and account: the account is updated, the movement inserted beside.
    `alter table ${schema}.entries drop constraint entries_county_code_movement_id_fkey, drop constraint entries_county_code_account_id_fkey,
       drop constraint entries_county_code_id_key, drop column id`,
    // An entry's id is made of its place. Named like a column, so that `e.id` finds it: what nobody asks for is not written.
    `create function ${schema}.id(entry ${schema}.entries) returns uuid language sql immutable
       return md5(entry.account_id::text || '/' || entry.account_version::text)::uuid`,
    // Found by number_known_at.
    `drop index ${schema}.movements_by_time`,
    `alter table ${schema}.movements drop constraint movements_county_code_reverses_key`,
    `create unique index movements_county_code_reverses_key on ${schema}.movements (county_code, reverses) where reverses is not null`,
    // Rows that are updated again and again find room on their page.
    `alter table ${schema}.accounts set (fillfactor = 50)`,
    `alter table ${schema}.positions set (fillfactor = 50)`,
    `alter table ${schema}.chain_heads set (fillfactor = 10)`,
  ];
}
