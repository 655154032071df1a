import * as fc from 'fast-check';
import { Client } from 'pg';
import { plan } from './ledger-model/clerk';
import { Desk } from './ledger-model/desk';
import { anyIntent } from './ledger-model/intents';
import { LedgerUnderTest } from './ledger-model/ledger-under-test';
import { QuotaWorld } from './quota-world';

const county = '522327';
type Row = Record<string, unknown>;

/** What the proof is about, with the row of each that is tampered with. */
const tables: Record<string, string> = {
  movements: 'number = 5',
  entries: `number = 5`,
  accounts: `unit = 'S0' and state = 'vacant' and stage = 'primary' and track = 'quota'`,
  chain_heads: 'true',
  year_openings: 'balance <> 0',
  opened_years: 'year = (select max(year) from opened_years)',
  approved_totals: 'true',
  holds: `state = 'live'`,
  hold_lines: `hold_id in (select id from holds where state = 'live')`,
  loans: `id in (select loan_id from pendings where state = 'open')`,
  pendings: `state = 'open' and posted > 0`,
  pending_posts: 'true',
};

/**
 * What no movement follows from and no balance: verifying does not look at it. Of a hold and a loan the words and terms are
 * those of the case that its service keeps; the rest is how the database finds things quickly.
 */
const words = {
  approved_totals: 'county_code number document_number decided_on import_id recorded_at',
  holds:
    'case_id case_kind case_revision school_year reason proposed_by contributors request_hash rule_version census_id expires_at recorded_at ended_by ended_at ended_reason',
  hold_lines: 'line_id position to_unit stage movement_id',
  loans:
    'transfer_id case_id movement_id started_on due_on purpose exception rule_version census_id document_number decided_on recorded_at temporary_use',
  pendings: 'due_on made_by recorded_at ended_at',
  pending_posts: 'count way',
  chain_heads: 'recorded_at',
};
const unread = Object.entries(words).flatMap(([table, columns]) => columns.split(' ').map((column) => `${table}.${column}`));

describe('a row changed by hand', () => {
  let world: QuotaWorld;
  let client: Client;

  beforeAll(async () => {
    world = await QuotaWorld.start();
    const [ledger] = await LedgerUnderTest.of(world.services.database.adminUrl, 1);
    const desk = new Desk(county);
    const [intents] = fc.sample(fc.array(anyIntent, { minLength: 900, maxLength: 900, size: 'max' }), { seed: 7, numRuns: 1 });
    await ledger!.run(county, plan(desk, intents!));
    await ledger!.close();
    client = new Client({ connectionString: world.services.database.adminUrl });
    await client.connect();
    await client.query('set search_path = quota');
    await client.query(
      `insert into approved_totals (county_code, track, number, total, document_number, decided_on, import_id)
         select county_code, track, 1, -balance, '1', '2027-01-01', gen_random_uuid() from accounts where unit = 'approval' and state = 'authorised' and track = 'quota'`,
    );
    expect(await found()).toEqual([]);
  });
  afterAll(async () => {
    await client?.end();
    await world.stop();
  });

  const found = async (): Promise<{ rule: string; subject: string }[]> =>
    (
      await client.query(
        `select rule, subject from verify_ledger('${county}') union all select rule, subject from verify_loans('${county}')`,
      )
    ).rows;

  /** Does what only an administrator can who has switched off triggers and checks, looks, and takes it back. */
  async function tampered(
    table: string,
    sql: string,
    parameters: unknown[] = [],
  ): Promise<{ differences: { rule: string; subject: string }[]; after: Row }> {
    await client.query('begin; set local session_replication_role = replica');
    try {
      const { rows: checks } = await client.query<{ name: string }>(
        `select conname as name from pg_constraint where conrelid = $1::regclass and contype in ('c', 'u', 'p')`,
        [table],
      );
      for (const { name } of checks) await client.query(`alter table ${table} drop constraint "${name}" cascade`);
      const { rows } = await client.query<Row>(sql, parameters);
      return { differences: await found(), after: rows[0] ?? {} };
    } finally {
      await client.query('rollback');
    }
  }

  async function victim(table: string): Promise<Row> {
    const { rows } = await client.query<Row>(`select ctid::text as place, t.* from ${table} t where ${tables[table]} limit 1`);
    if (!rows[0]) throw new Error(`the life of this county has no ${table} to tamper with`);
    return rows[0];
  }

  /** Everything by which a difference may name the row: its ids, its account, its unit, its track; the movement that follows it. */
  async function namesOf(row: Row): Promise<string[]> {
    const { rows: lines } = await client.query<{ name: string }>(
      `select from_unit || '/' || from_stage || '/' || track as name from hold_lines where hold_id = any ($1::uuid[])
       union all select school_code || '/' || stage || '/' || track from loans where id = any ($1::uuid[])
       union all select md5($3::text || '/' || $4::text)::uuid::text
       union all select id::text from movements where number in ($2::bigint, $2::bigint + 1)`,
      [
        [row['id'], row['hold_id'], row['loan_id'], row['pending_id']].filter((id) => typeof id === 'string'),
        row['number'] ?? 0,
        row['account_id'] ?? '',
        row['account_version'] ?? 0,
      ],
    );
    const ids = ['id', 'movement_id', 'account_id', 'loan_id', 'pending_id', 'track', 'year']
      .map((name) => row[name])
      .filter((id) => id !== undefined);
    const isHead = 'hash' in row && !('id' in row);
    return [...ids.map(String), ...lines.map(({ name }) => name), ...(isHead ? [county] : [])];
  }

  const changed: Record<string, (column: string) => string> = {
    uuid: () => 'gen_random_uuid()',
    text: (column) => `coalesce(${column}, '') || 'x'`,
    date: (column) => `coalesce(${column}, '2027-01-01') + 1`,
    timestamptz: (column) =>
      `case when ${column} = '-infinity' then '2027-01-01' else coalesce(${column}, '2027-01-01') + interval '1 second' end`,
    bytea: (column) => `set_byte(${column}, 0, (get_byte(${column}, 0) + 1) % 256)`,
    _text: (column) => `${column} || 'x'::text`,
  };
  const others: Record<string, string> = {
    'holds.state': `'released'`,
    'pendings.state': `'void'`,
    'entries.year_shift': '1 - abs(year_shift)',
  };

  test('every column of the ledger is read by its proof, and a change of it names the movement, the account or the unit', async () => {
    const missed: string[] = [];
    const unnamed: string[] = [];
    for (const table of Object.keys(tables)) {
      const row = await victim(table);
      const { rows: columns } = await client.query<{ name: string; type: string }>(
        `select a.attname as name, t.typname as type from pg_attribute a join pg_type t on t.oid = a.atttypid
         where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum`,
        [table],
      );
      for (const { name, type } of columns) {
        const value = others[`${table}.${name}`] ?? (changed[type] ?? ((column) => `${column} + 1`))(name);
        // Another county's row is one that is missing here.
        const { differences, after } = await tampered(
          table,
          `update ${table} set ${name} = ${name === 'county_code' ? `'522399'` : value} where ctid = $1::tid returning *`,
          [row['place']],
        );
        const names = [...(await namesOf(row)), ...(typeof after['id'] === 'string' ? [after['id']] : [])];
        if (differences.length === 0) missed.push(`${table}.${name}`);
        else if (!differences.some(({ subject }) => names.some((known) => subject.includes(known))))
          unnamed.push(`${table}.${name}: ${JSON.stringify(differences[0])}`);
      }
    }
    expect(missed.sort()).toEqual([...unread].sort());
    expect(unnamed).toEqual([]);
  });

  test('a row taken out is missed, and one put in is one too many', async () => {
    const missed: string[] = [];
    for (const table of Object.keys(tables)) {
      const row = await victim(table);
      const removed = await tampered(table, `delete from ${table} where ctid = $1::tid`, [row['place']]);
      if (removed.differences.length === 0) missed.push(`${table} without one`);
    }
    const last = `select max(number) from movements where county_code = '${county}'`;
    const forged = `insert into movements select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'number', (${last}) + 1, 'reverses', null))).*
      from movements m where number = (${last})`;
    expect((await tampered('movements', forged)).differences.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['hash-chain', 'chain-end']),
    );
    // The total stands in the ledger as well; its document has then to be looked up on paper.
    expect(missed).toEqual(['approved_totals without one']);
  });
});
