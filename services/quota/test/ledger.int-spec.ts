import { randomUUID } from 'node:crypto';
import { serviceRoles, sqlState, violatedConstraint } from '@jiaobian/database';
import { SERVICE_RUNTIME, type ServiceRuntime } from '@jiaobian/service-kit';
import { urlWith } from '@jiaobian/testing';
import { Client } from 'pg';
import { QuotaWorld } from './quota-world';

const county = '522327';
const neighbour = '522328';
const at = (unit: string, stage: string, state: string) => ({ unit, stage, state });
const pool = at('pool', 'any', 'vacant');

function movement(postings: object[], change: object = {}) {
  return {
    id: randomUUID(),
    kind: 'registration',
    proposed_by: 'clerk',
    approved_by: 'document:1',
    rule_version: 'gate-1',
    document_number: '1',
    reason: 'test',
    cause_kind: 'import',
    cause_id: randomUUID(),
    postings,
    ...change,
  };
}

describe('the ledger in the database', () => {
  let world: QuotaWorld;
  const primary = { stage: 'primary' as const, track: 'quota' as const };

  beforeAll(async () => {
    world = await QuotaWorld.start();
    await world.register(
      [
        { schoolCode: 'A', ...primary, authorised: 10, occupied: 8 },
        { schoolCode: 'B', ...primary, authorised: 5, occupied: 5 },
      ],
      { quota: 20 },
    );
    await world.register([{ schoolCode: 'N', ...primary, authorised: 3, occupied: 1 }], { quota: 4 }, { county: neighbour });
    await world.census([{ code: 'B', stages: [{ stage: 'primary', pupils: 380, classes: 9 }] }]);
    const { body: hold } = await world.hold([{ from: 'pool', to: 'B', ...primary, count: 2 }]);
    await world.transfer(hold.holdId);
  });
  afterAll(() => world.stop());

  /** SQLSTATE and constraint of what the app role is refused. */
  async function refusal(sql: string, parameters: unknown[] = [], as = county): Promise<string> {
    return world.services
      .inCounty('quota', as, (transaction) => transaction.query(sql, parameters))
      .then(
        () => 'let through',
        (error: unknown) => [sqlState(error), violatedConstraint(error)].filter(Boolean).join(' '),
      );
  }

  const move = (...batch: object[]) => refusal('select move($1)', [JSON.stringify(batch)]);

  test('the app role writes the ledger by no statement of its own', async () => {
    const forbidden = '42501';
    for (const table of ['movements', 'entries', 'accounts', 'positions', 'chain_heads']) {
      expect([table, await refusal(`update ${table} set county_code = county_code`)]).toEqual([table, forbidden]);
      expect([table, await refusal(`delete from ${table}`)]).toEqual([table, forbidden]);
      expect([table, await refusal(`insert into ${table} default values`)]).toEqual([table, forbidden]);
    }
    for (const table of [
      'transfers',
      'hold_lines',
      'approved_totals',
      'registrations',
      'entitlement_sets',
      'entitlement_lines',
      'county_parameters',
    ]) {
      expect([table, await refusal(`update ${table} set county_code = county_code`)]).toEqual([table, forbidden]);
      expect([table, await refusal(`delete from ${table}`)]).toEqual([table, forbidden]);
    }
    expect(await refusal(`update holds set contributors = '{}'`)).toBe(forbidden);
  });

  test('not even the owner changes or removes what is recorded', async () => {
    for (const table of ['movements', 'entries', 'transfers', 'approved_totals']) {
      for (const sql of [`update ${table} set county_code = county_code`, `delete from ${table}`, `truncate ${table} cascade`]) {
        await expect(world.services.query('quota', sql)).rejects.toMatchObject({ code: '23001' });
      }
    }
  });

  test('a movement takes a positive number between two accounts of one track, and names another approver than its proposer', async () => {
    const toA = at('A', 'primary', 'vacant');
    const before = await world.balances();
    expect(await move(movement([{ track: 'quota', amount: -1, from: pool, to: toA }]))).toBe('23514 posting_amount');
    expect(await move(movement([{ track: 'quota', amount: 0, from: pool, to: toA }]))).toBe('23514 posting_amount');
    expect(await move(movement([{ track: 'quota', amount: 1, from: pool, to: pool }]))).toBe('23514 posting_amount');
    const thereAndBack = movement([
      { track: 'quota', amount: 1, from: pool, to: toA },
      { track: 'quota', amount: 1, from: toA, to: pool },
    ]);
    for (const way of ['move', 'move_many'])
      expect(await refusal(`select ${way}($1)`, [JSON.stringify([thereAndBack])])).toBe('23514 posting_amount');
    expect(await move(movement([{ track: 'quota', amount: 99, from: pool, to: toA }]))).toBe('23514 account_balance');
    expect(await move(movement([{ track: 'quota', amount: 1, from: pool, to: at('A', 'any', 'vacant') }]))).toBe('23514 account_stage');
    expect(await move(movement([{ track: 'quota', amount: 1, from: pool, to: at('pool', 'any', 'occupied') }]))).toBe(
      '23514 account_state',
    );
    const posting = { track: 'quota', amount: 1, from: pool, to: toA };
    expect(await move(movement([posting], { approved_by: 'clerk' }))).toBe('23514 approver_is_not_proposer');
    expect(await move(movement([posting], { document_number: null }))).toBe('23514 decided_by_document');
    expect(await move(movement([posting], { kind: 'release' }))).toBe('23514 reversal_names_original');
    const once = movement([posting]);
    expect(await move(once, once)).toMatch(/^23505/);
    expect(await world.balances()).toEqual(before);
    expect(await world.differences()).toEqual([]);
  });

  test('who took part in a case cannot decide on it, whatever the service says', async () => {
    const { body: hold } = await world.hold([{ from: 'A', to: 'B', ...primary, count: 1 }], { contributors: ['second-clerk'] });
    const insert = (decidedBy: string, contributors: string[]) =>
      refusal(
        `insert into transfers (id, hold_id, request_hash, proposed_by, contributors, decided_by, decided_by_name, document_number, decided_on, effective_on, event_id)
         values ($1, $2, 'hash', 'bureau-clerk', $3, $4, 'x', '1', '2027-01-01', '2027-01-01', $1)`,
        [randomUUID(), hold.holdId, contributors, decidedBy],
      );
    const everyone = ['bureau-clerk', 'second-clerk'];
    expect(await insert('bureau-clerk', everyone)).toBe('23514 decider_is_no_contributor');
    expect(await insert('second-clerk', everyone)).toBe('23514 decider_is_no_contributor');
    // Leaving a name out of the list is no way round: it must be the list of the hold.
    expect(await insert('second-clerk', ['bureau-clerk'])).toMatch(/^23503/);
  });

  test('no county sees, moves or verifies another’s posts', async () => {
    const units = await world.services.inCounty('quota', county, (transaction) =>
      transaction.query<{ unit: string }>('select distinct unit from accounts order by 1'),
    );
    expect(units.map(({ unit }) => unit)).toEqual(['A', 'B', 'approval', 'pool']);
    const other = await world.services.inCounty('quota', county, (transaction) =>
      transaction.query('select * from verify_ledger($1)', [neighbour]),
    );
    expect(other).toEqual([]);
    const before = await world.balances(neighbour);
    // The county of a movement is the transaction's, not what the batch says.
    expect(
      await move(movement([{ track: 'quota', amount: 1, from: pool, to: at('N', 'primary', 'vacant') }], { county_code: neighbour })),
    ).toBe('let through');
    expect(await world.balances(neighbour)).toEqual(before);
    expect(await world.balances()).toMatchObject({ 'N/primary/quota/vacant': 1 });
    // Written past the service it has no named post yet; whatever follows next takes it up.
    expect(await world.differences()).toMatchObject([{ rule: 'named-posts-follow-ledger', found: expect.stringContaining('movement') }]);
    expect(await refusal('select follow_ledger()')).toBe('let through');
    expect(await world.differences()).toEqual([]);
  });

  test('without a county nothing is seen and nothing moves', async () => {
    const app = new Client({
      connectionString: urlWith(world.services.database.adminUrl, { user: serviceRoles('quota').app, password: 'test-password' }),
    });
    await app.connect();
    try {
      await expect(app.query('select * from accounts')).rejects.toThrow();
      await expect(app.query('select move($1)', [JSON.stringify([movement([])])])).rejects.toMatchObject({ code: '42501' });
      await expect(app.query('select * from pg_catalog.pg_authid')).rejects.toMatchObject({ code: '42501' });
      await expect(app.query('select * from event_bus.records')).rejects.toMatchObject({ code: '42501' });
    } finally {
      await app.end();
    }
  });

  test('every table of the schema keeps counties apart', async () => {
    const open = await world.services.query(
      'quota',
      `select c.relname from pg_class c where c.relnamespace = 'quota'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migrations'
         and not (c.relrowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid))`,
    );
    expect(open).toEqual([]);
  });

  describe('tampering', () => {
    /** Does with the ledger what only an administrator with the triggers switched off can do, looks, and takes it back. */
    async function foundAfter(sql: string): Promise<string[]> {
      const client = new Client({ connectionString: world.services.database.adminUrl });
      await client.connect();
      try {
        await client.query(`set search_path = quota; set session_replication_role = replica; begin; ${sql}`);
        const { rows } = await client.query<{ rule: string }>('select distinct rule from verify_ledger($1) order by 1', [county]);
        const { rows: total } = await client.query<{ differences: string }>('select ledger_differences() as differences');
        expect(Number(total[0]!.differences) > 0).toBe(rows.length > 0);
        return rows.map(({ rule }) => rule);
      } finally {
        await client.query('rollback');
        await client.end();
      }
    }

    const last = `(select max(number) from movements where county_code = '${county}')`;

    test.each([
      ['nothing', 'select 1', []],
      ['another document', `update movements set document_number = 'x' where kind = 'transfer'`, ['hash-chain']],
      [
        'another day of recording',
        `update movements set recorded_at = recorded_at - interval '1 day' where kind = 'transfer'`,
        ['hash-chain'],
      ],
      [
        'a balance',
        `update accounts set balance = balance + 1 where unit = 'B' and state = 'vacant'`,
        ['balance-is-sum-of-entries', 'total-is-sum-of-accounts'],
      ],
      [
        'an entry',
        `update entries set amount = amount + 1, balance_after = balance_after + 1 where account_id = (select id from accounts where unit = 'B' and state = 'occupied')`,
        ['balance-is-sum-of-entries', 'hash-chain', 'movement-balances'],
      ],
      [
        'the day of an entry',
        `update entries set effective_on = effective_on + 1 where county_code = '${county}' and number = ${last}`,
        ['entries-without-gap', 'entry-dated-as-movement'],
      ],
      [
        'what an account held when the year began',
        `update year_openings set balance = balance + 1 where county_code = '${county}'`,
        ['opening-is-sum-of-entries'],
      ],
      [
        'the newest movement taken out',
        `delete from movements where county_code = '${county}' and number = ${last}`,
        ['chain-end', 'entry-dated-as-movement'],
      ],
      [
        'a movement in the middle taken out',
        `delete from movements where county_code = '${county}' and number = 2`,
        ['entry-dated-as-movement', 'hash-chain'],
      ],
      ['a total', `update approved_totals set total = total + 1`, ['total-is-documented']],
      [
        'a hold made to end',
        `update holds set state = 'live', ended_at = null, ended_by = null where id = (select hold_id from transfers limit 1)`,
        ['reserved-is-sum-of-holds'],
      ],
    ])('%s is found', async (_what, sql, rules) => {
      expect(await foundAfter(sql)).toEqual(rules);
    });
  });

  test('the metric tells the number of differences', async () => {
    const { intact } = (await world.auditor().get('/api/quota/ledger/verify')).body;
    expect(intact).toBe(true);
    const { metrics } = world.services.application('quota').get<ServiceRuntime>(SERVICE_RUNTIME, { strict: false });
    expect(await metrics.metrics()).toContain('jiaobian_ledger_check{service="quota"} 0');
  });
});
