import { createTestDatabase, eventually, urlWith, type TestDatabase } from '@jiaobian/testing';
import { Client } from 'pg';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { connect, countySchema, countyTable, inCounty, migrate, provisionService, serviceRoles, sqlState, together } from './index';
import type { Transaction } from './transaction';

const roles = serviceRoles('pool');
const county = '522327';
const password = 'test-password';
const notes = countyTable(roles, 'notes', {
  columns: 'number integer not null check (number > 0), place bigserial, primary key (county_code, number)',
  grants: 'select, insert',
});

class CreateNotes1700000000001 implements MigrationInterface {
  name = 'CreateNotes1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...countySchema(roles), ...notes]) await runner.query(sql);
    await runner.query(`grant usage on all sequences in schema ${roles.schema} to ${roles.app}`);
  }

  async down(): Promise<void> {}
}

describe('one transaction of one county', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase('in-county');
    await provisionService(database.adminUrl, roles, { owner: password, app: password, relay: password });
    await migrate(urlWith(database.adminUrl, { user: roles.owner, password }), roles.schema, [CreateNotes1700000000001]);
    // One connection: what a failed transaction left on it would be found by the next.
    const url = urlWith(database.adminUrl, { user: roles.app, password });
    source = await connect({ url, schema: roles.schema, name: 'in-county-test', poolSize: 1 });
  });

  afterAll(async () => {
    await source?.destroy();
    await database?.drop();
  });

  const note = (transaction: Transaction, number: number) => transaction.change('insert into notes (number) values ($1)', [number]);
  const noted = async (numbers: number[], at = county) => {
    const rows = await inCounty(source, at, (transaction) =>
      transaction.query<{ number: number }>('select number from notes where number = any ($1) order by place', [numbers]),
    );
    return rows.map(({ number }) => number);
  };

  it('runs what is sent together in the order of the list, and answers in that order', async () => {
    const answers = await inCounty(source, county, (transaction) =>
      together([
        note(transaction, 12),
        transaction.query('select count(*)::int as count from notes'),
        note(transaction, 11),
        transaction.query('select count(*)::int as count from notes'),
        'no statement',
      ]),
    );
    expect(answers).toEqual([1, [{ count: 1 }], 1, [{ count: 2 }], 'no statement']);
    expect(await noted([11, 12])).toEqual([12, 11]);
  });

  it('tells the refusal that made the others fail, and keeps nothing of any', async () => {
    // Heard of later than the failure of what follows it.
    const explained = async (transaction: Transaction) => {
      await note(transaction, -1).catch(async (error: unknown) => {
        await new Promise((resolve) => setImmediate(resolve));
        throw new Error('refused', { cause: error });
      });
    };
    const failing = inCounty(source, county, (transaction) =>
      together([note(transaction, 21), explained(transaction), note(transaction, 22), note(transaction, 23)]),
    );
    const refusal = await failing.then(
      () => undefined,
      (error: Error) => error,
    );
    expect(refusal?.message).toBe('refused');
    expect(sqlState(refusal?.cause)).toBe('23514');
    expect(await noted([21, 22, 23])).toEqual([]);
  });

  it('a commit waits for what was sent, fails with its refusal, and nobody hears of a success', async () => {
    const heard: string[] = [];
    const sending = (numbers: number[], afterwards?: (transaction: Transaction) => Promise<unknown>) =>
      inCounty(source, county, async (transaction) => {
        transaction.afterCommit(() => heard.push('committed'));
        for (const number of numbers) transaction.send('insert into notes (number) values ($1)', [number]);
        await afterwards?.(transaction);
      });
    await expect(sending([41, -41, 42])).rejects.toMatchObject({ driverError: { code: '23514' } });
    // What is asked afterwards fails only because of it.
    await expect(sending([43, -43], (transaction) => note(transaction, 44))).rejects.toMatchObject({ driverError: { code: '23514' } });
    // A failure of the work's own is told as it is.
    await expect(sending([45], () => Promise.reject(new Error('of its own')))).rejects.toThrow('of its own');
    expect([heard, await noted([41, 42, 43, 44, 45])]).toEqual([[], []]);
    await sending([46]);
    expect([heard, await noted([46])]).toEqual([['committed'], [46]]);
  });

  it('does nothing outside of a county, not even the first statement', async () => {
    await expect(inCounty(source, 'nowhere', (transaction) => note(transaction, 31))).rejects.toThrow('COUNTY.INVALID');
    await inCounty(source, '522328', (transaction) => note(transaction, 32));
    expect(await noted([31, 32])).toEqual([]);
    expect(await noted([31, 32], '522328')).toEqual([32]);
  });

  it('gives the same answers when a statement has got its name, in both counties', async () => {
    for (let use = 0; use < 12; use += 1) expect(await noted([11, 12])).toEqual([12, 11]);
    expect(await noted([11, 12], '522328')).toEqual([]);
    const { rows } = await inCounty(source, county, async (transaction) => ({
      rows: await transaction.query<{ statement: string }>(`select statement from pg_prepared_statements where name like 'statement-%'`),
    }));
    expect(rows.map(({ statement }) => statement)).toContain('select number from notes where number = any ($1) order by place');
  });

  test('a connection that ends between two statements is told as one that failed, and nothing is kept', async () => {
    const broken = inCounty(source, county, async (transaction) => {
      const [{ pid }] = (await transaction.query<{ pid: number }>('select pg_backend_pid() as pid')) as [{ pid: number }];
      await note(transaction, 77);
      const admin = new Client({ connectionString: database.adminUrl });
      await admin.connect();
      await admin.query('select pg_terminate_backend($1)', [pid]);
      await admin.end();
      // The runner hears of the end by itself, not by a statement.
      await eventually(() => expect((transaction.manager.queryRunner as { isReleased: boolean }).isReleased).toBe(true));
      await note(transaction, 78);
    });
    await expect(broken).rejects.toMatchObject({ code: '08006' });
    expect(await noted([77, 78])).toEqual([]);
  });
});
