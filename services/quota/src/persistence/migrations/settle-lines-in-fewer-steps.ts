import { serviceRoles } from '@jiaobian/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { everyLineIsSettled } from '../tables/declined-lines';

/** A consent that declines nothing is checked without the joins of declined lines: they grew with all the county's history. */
export class SettleLinesInFewerSteps1700000000015 implements MigrationInterface {
  readonly name = 'SettleLinesInFewerSteps1700000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(everyLineIsSettled(serviceRoles('quota').schema));
  }

  async down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}
