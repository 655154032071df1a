import { createTestDatabase, urlWith, type TestDatabase } from '@jiaobian/testing';
import { Client } from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { countySchema, countyTable, migrate, provisionService, serviceRoles } from './index';

const roles = serviceRoles('pool');
const password = 'test-password';

class CreateSeats1700000000001 implements MigrationInterface {
  name = 'CreateSeats1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    const seats = countyTable(roles, 'seats', { columns: 'since date not null, post bigint not null', grants: 'select, insert' });
    for (const sql of [...countySchema(roles), ...seats]) await runner.query(sql);
    // The one that is made first is the one that a planner without knowledge takes.
    await runner.query(`create index seats_since on ${roles.schema}.seats (county_code, since)`);
    await runner.query(`create index seats_of_post on ${roles.schema}.seats (county_code, post)`);
  }

  async down(): Promise<void> {}
}

describe('a table whose rows nobody has counted', () => {
  let database: TestDatabase;
  let admin: Client;
  const migrated = () => migrate(urlWith(database.adminUrl, { user: roles.owner, password }), roles.schema, [CreateSeats1700000000001]);
  const distinctCounties = async () => {
    const { rows } = await admin.query<{ n_distinct: number }>(
      `select n_distinct from pg_stats where schemaname = $1 and tablename = 'seats' and attname = 'county_code'`,
      [roles.schema],
    );
    return rows.map(({ n_distinct }) => n_distinct);
  };

  beforeAll(async () => {
    database = await createTestDatabase('uncounted-tables');
    await provisionService(database.adminUrl, roles, { owner: password, app: password, relay: password });
    await migrated();
    admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
    await admin.query(`alter table ${roles.schema}.seats set (autovacuum_enabled = false)`);
    await admin.query(`insert into ${roles.schema}.seats select '522327', '2026-09-01', n from generate_series(1, 5000) n`);
  });

  afterAll(async () => {
    await admin?.end();
    await database?.drop();
  });

  test('is read by the index of what is looked for, not by one that the whole county shares', async () => {
    const { rows } = await admin.query<{ 'QUERY PLAN': string }>(
      `explain select from ${roles.schema}.seats where county_code = '522327' and since <= '2026-11-01' and post = 17`,
    );
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('seats_of_post');
    expect(await distinctCounties()).toEqual([1]);
  });

  test('keeps what the server has counted since', async () => {
    await admin.query(`insert into ${roles.schema}.seats select '522328', '2026-09-01', n from generate_series(1, 5000) n`);
    await admin.query(`analyze ${roles.schema}.seats`);
    await migrated();
    expect(await distinctCounties()).toEqual([2]);
  });
});
