import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { hiringService } from '@jiaobian/hiring';
import { poolService } from '@jiaobian/pool';
import { rotationService } from '@jiaobian/rotation';
import { specialPostService } from '@jiaobian/special-post';
import { startTestServices } from '@jiaobian/testing';
import { quotaService } from '../src/index';
import { LedgerCheckJob } from '../src/reconciliation/ledger-check.job';
import { move, openCounty } from './open-county';
import { QuotaWorld } from './quota-world';

const tool = join(__dirname, '../../../deploy/ledger/ledger.mjs');

function run(...args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) =>
    execFile(process.execPath, [tool, ...args], (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, said: `${stdout}${stderr}` }),
    ),
  );
}

describe('the proof of the ledger', () => {
  let world: QuotaWorld;
  let folder: string;
  let lines: string[];
  let end: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ledger-proof-'));
    world = await QuotaWorld.start();
    await openCounty(world);
    const { body: hold } = await world.hold([move('A', 'B', 2), move('pool', 'B', 3)]);
    await world.transfer(hold.holdId);
    await world.register(
      [{ schoolCode: 'N', stage: 'primary', track: 'quota', authorised: 3, occupied: 1 }],
      { quota: 4 },
      { county: '522328' },
    );
    lines = gunzipSync((await exported()).body)
      .toString()
      .trimEnd()
      .split('\n');
    end = (await world.auditor().get('/api/quota/ledger/verify')).body.chainEnd;
  });
  afterAll(async () => {
    await world.stop();
    await rm(folder, { recursive: true });
  });

  const exported = () => world.auditor().file('/api/quota/ledger/export');
  const at = (type: string, nth = 0) =>
    lines.map((line, index) => ({ line, index })).filter(({ line }) => JSON.parse(line).type === type)[nth]!.index;

  async function verified(content: string[] | Buffer, ...args: string[]) {
    const file = join(folder, 'export.ndjson.gz');
    await writeFile(file, Array.isArray(content) ? `${content.join('\n')}\n` : content);
    return run('verify', file, ...args);
  }

  test('the export holds every movement as it was hashed, and is checked without us, compressed or not', async () => {
    const { body, headers } = await exported();
    expect(headers.get('content-disposition')).toContain('ledger-522327.ndjson.gz');
    expect(await verified(body)).toMatchObject({ code: 0, said: expect.stringContaining('9 movements') });
    expect(await verified(lines)).toMatchObject({ code: 0, said: expect.stringContaining(end) });
    expect(await verified(lines, '--noted', end)).toMatchObject({ code: 0 });
    // What was noted down before the chain went on is a part of it still.
    const earlier = JSON.parse(lines[at('movement', 4)]!).hash;
    expect(await verified(lines, '--noted', earlier)).toMatchObject({ code: 0, said: expect.stringContaining('movement 5') });
    const [movement] = lines.map((line) => JSON.parse(line)).filter(({ type, number }) => type === 'movement' && number === 9);
    expect(JSON.parse(movement.content)).toMatchObject({ kind: 'transfer', document_number: '册编办〔2027〕1号', county_code: '522327' });
    // Another county's movements and accounts are in its own export alone.
    expect(lines.join()).not.toContain('522328');
  });

  const changed = (index: number, change: (content: Record<string, unknown>) => void) => {
    const content = JSON.parse(lines[index]!);
    change(content);
    return lines.map((line, place) => (place === index ? JSON.stringify(content) : line));
  };

  test.each<[string, () => string[], string]>([
    [
      'one altered byte',
      () => changed(at('movement', 3), (m) => (m['content'] = String(m['content']).replace('registration', 'registratiom'))),
      'movement 4: its hash',
    ],
    ['a movement taken out', () => lines.filter((_, index) => index !== at('movement', 2)), 'movement 3 is missing'],
    [
      'two movements changed places',
      () => {
        const copy = [...lines];
        [copy[at('movement', 1)], copy[at('movement', 2)]] = [copy[at('movement', 2)]!, copy[at('movement', 1)]!];
        return copy;
      },
      'movement 2 is missing',
    ],
    [
      'the newest movement taken out with its end',
      () => lines.filter((_, index) => index !== at('movement', 8)),
      'the end names movement 9',
    ],
    ['an export cut off', () => lines.slice(0, -2), 'breaks off after movement 8'],
    ['a balance stated otherwise', () => changed(at('account', 1), (account) => (account['balance'] = 99)), 'is stated with 99'],
    [
      'an account shown under another unit',
      () => changed(at('account', 0), (account) => (account['unit'] = 'Z')),
      'is not the account of Z',
    ],
    ['an account left out', () => lines.filter((_, index) => index !== at('account', 0)), 'is not listed'],
    ['another county', () => changed(0, (head) => (head['county'] = '522328')), 'is not the account of'],
    ['a head of another chain', () => changed(0, (head) => (head['hash'] = 'ab')), 'the head names movement 9 ab'],
  ])('%s is refused, and named', async (_what, forged, expected) => {
    const { code, said } = await verified(forged());
    expect([code, said]).toEqual([1, expect.stringContaining(expected)]);
  });

  test('a chain written anew from one movement on is told by the end that somebody noted down', async () => {
    const { createHash } = await import('node:crypto');
    let hash = Buffer.alloc(0);
    const forged = lines.map((line) => {
      const content = JSON.parse(line);
      if (content.type !== 'movement') return content;
      const text = content.number === 9 ? content.content.replace('册编办', '册编改') : content.content;
      hash = createHash('sha256').update(hash).update(text).digest();
      return { ...content, content: text, hash: hash.toString('hex') };
    });
    const whole = forged.map((content) =>
      JSON.stringify(content.type === 'head' || content.type === 'end' ? { ...content, hash: hash.toString('hex') } : content),
    );
    expect(await verified(whole)).toMatchObject({ code: 0 });
    expect(await verified(whole, '--noted', end)).toMatchObject({
      code: 1,
      said: expect.stringContaining('no movement has the hash noted down'),
    });
  });

  test('a compressed file that breaks off, and one that is no export, are refused', async () => {
    const whole = gzipSync(`${lines.join('\n')}\n`);
    expect(await verified(whole.subarray(0, whole.length - 40))).toMatchObject({ code: 1 });
    expect(await verified(['posts'])).toMatchObject({ code: 1, said: expect.stringContaining('line 1 is no JSON') });
    expect(await verified(Buffer.alloc(0))).toMatchObject({ code: 1, said: expect.stringContaining('empty') });
    expect(await run('verify')).toMatchObject({ code: 2 });
  });

  test('only who may verify the ledger has its export, and what the check found', async () => {
    for (const path of ['export', 'checks', 'verify']) {
      expect([path, (await world.bureau().get(`/api/quota/ledger/${path}`)).status]).toEqual([path, 403]);
      expect([path, (await world.services.as('school', { school: 'A' }).get(`/api/quota/ledger/${path}`)).status]).toEqual([path, 403]);
    }
  });

  test('a service that cannot be asked is told as such, and the ledger is checked all the same', async () => {
    const { body } = await world.auditor().get('/api/quota/ledger/verify');
    expect(body).toMatchObject({ intact: true, reconciled: false });
    expect(body.projections.map(({ service, state }: { service: string; state: string }) => `${service} ${state}`)).toEqual([
      'registry agrees',
      'hiring unavailable',
      'rotation unavailable',
      'special-post unavailable',
      'pool unavailable',
    ]);
  });

  describe('the check that runs by itself', () => {
    const job = () => world.services.application('quota').get(LedgerCheckJob, { strict: false });
    const checks = async (county?: string) => (await world.auditor(county).get('/api/quota/ledger/checks')).body;

    test('it looks at each county once a night, and a county that cannot be checked keeps no other from its turn', async () => {
      await world.services.query(
        'quota',
        `alter function verify_sums(text) rename to verify_sums_whole;
         create function verify_sums(county text) returns table (rule text, subject text, expected text, found text) language plpgsql stable as $$
           begin if county = '522327' then raise exception 'unreadable'; end if; return query select * from quota.verify_sums_whole(county); end $$`,
      );
      try {
        await job().run('start');
      } finally {
        await world.services.query(
          'quota',
          'drop function verify_sums(text); alter function verify_sums_whole(text) rename to verify_sums',
        );
      }
      expect(await checks()).toMatchObject([{ cause: 'start', failure: expect.stringContaining('unreadable') }]);
      expect(await checks('522328')).toMatchObject([
        { cause: 'start', differences: [], chainEnd: expect.stringMatching(/^[0-9a-f]{64}$/) },
      ]);
      await job().run('night');
      expect(await checks('522328')).toHaveLength(1);
    });

    test('what it finds it keeps, and nobody changes that', async () => {
      await tampered(`update accounts set balance = balance + 1 where unit = 'B' and state = 'vacant'`, async () => {
        await job().run('start');
        const { body } = await world.auditor().get('/api/quota/ledger/verify');
        expect(body.intact).toBe(false);
        expect(body.differences).toContainEqual(
          expect.objectContaining({ rule: 'balance-is-sum-of-entries', expected: '5', found: '6', places: ['B/primary/quota/vacant'] }),
        );
      });
      expect((await checks())[0].differences).toContainEqual(expect.objectContaining({ rule: 'balance-is-sum-of-entries' }));
      await expect(world.services.query('quota', `update ledger_checks set differences = '[]'`)).rejects.toMatchObject({ code: '23001' });
      await job().run('start');
      expect((await checks())[0].differences).toEqual([]);
    });

    test('a movement that says another day than it was hashed with is found beside what its accounts hold', async () => {
      await tampered(`update movements set recorded_at = recorded_at + 1 * interval '1 day' where number = 9`, async () => {
        await job().run('start');
        const { body } = await world.auditor().get('/api/quota/ledger/verify');
        const [found] = body.differences;
        expect(found).toMatchObject({ rule: 'hash-chain', places: expect.arrayContaining(['B/primary/quota/vacant']) });
        expect((await checks())[0].differences[0]).toEqual({ ...found, places: [] });
      });
    });

    test('every function of the database that checks is asked', async () => {
      const quota = (sql: string) => world.services.query('quota', sql);
      const functions = (await quota(
        `select proname as name from pg_proc where pronamespace = 'quota'::regnamespace and proname like 'verify\\_%' and proname <> 'verify_ledger'`,
      )) as { name: string }[];
      expect(functions.length).toBeGreaterThan(1);
      for (const { name } of functions)
        await quota(`alter function ${name}(text) rename to whole_${name};
          create function ${name}(county text) returns table (rule text, subject text, expected text, found text) language sql
            as $$ select '${name}', county, 'asked', 'asked' $$`);
      try {
        const { body } = await world.auditor().get('/api/quota/ledger/verify');
        expect(body.differences.map(({ rule }: { rule: string }) => rule).sort()).toEqual(functions.map(({ name }) => name).sort());
      } finally {
        for (const { name } of functions) await quota(`drop function ${name}(text); alter function whole_${name}(text) rename to ${name}`);
      }
    });

    async function tampered(sql: string, look: () => Promise<void>): Promise<void> {
      await world.services.query('quota', `set session_replication_role = replica; ${sql}`);
      try {
        await look();
      } finally {
        await world.services.query('quota', `set session_replication_role = replica; ${sql.replace('+ 1', '- 1')}`);
      }
    }
  });
});

describe('what the other services believe of the posts', () => {
  let world: QuotaWorld;
  beforeAll(async () => {
    const services = await startTestServices({
      definitions: [quotaService, hiringService, rotationService, specialPostService, poolService],
    });
    world = QuotaWorld.of(services);
    await openCounty(world);
    const { body: hold } = await world.hold([move('A', 'B', 2)]);
    await world.transfer(hold.holdId);
    await world.services.settled();
  });
  afterAll(() => world.stop());

  const projections = async () => {
    const { body } = await world.auditor().get('/api/quota/ledger/verify');
    return Object.fromEntries(body.projections.map((one: { service: string }) => [one.service, one]));
  };

  test('when every event has come they say what the ledger says', async () => {
    const told = await projections();
    for (const service of ['hiring', 'rotation', 'special-post']) {
      expect(told[service]).toMatchObject({ state: 'agrees', compared: 4, onTheWay: 0, differing: 0 });
    }
  });

  test.each([
    ['hiring', 'school_posts'],
    ['rotation', 'posts'],
    ['special-post', 'quota_posts'],
  ] as const)('a number of %s changed by hand is named with its unit; an older version is on its way', async (service, table) => {
    const change = (sql: string) => world.services.query(service, `update ${table} set ${sql} where school_code = 'B'`);
    await change('vacant = vacant + 1');
    expect((await projections())[service]).toMatchObject({
      state: 'differs',
      differing: 1,
      differences: [{ unit: 'B/primary/quota', expected: expect.stringContaining('vacant 2'), found: expect.stringContaining('vacant 3') }],
    });
    await change('version = version - 1');
    expect((await projections())[service]).toMatchObject({ state: 'agrees', onTheWay: 1, differing: 0 });
    await change('version = version + 1, vacant = vacant - 1');
    expect((await projections())[service]).toMatchObject({ state: 'agrees', onTheWay: 0 });
  });

  test('a hold without a case is on its way while it is fresh, and a difference when it has grown old', async () => {
    const { body: hold } = await world.hold([move('pool', 'B', 1)]);
    expect((await projections())['pool']).toMatchObject({ state: 'agrees', compared: 1, onTheWay: 1, differing: 0 });
    await world.services.query('quota', `update holds set recorded_at = recorded_at - interval '11 minutes' where id = $1`, [hold.holdId]);
    expect((await projections())['pool']).toMatchObject({
      state: 'differs',
      differences: [{ unit: `hold ${hold.holdId}`, expected: '1 posts', found: 'no case' }],
    });
    await world.bureau().post(`/api/quota/holds/${hold.holdId}/release`, { reason: '测试' });
    expect((await projections())['pool']).toMatchObject({ state: 'agrees', compared: 0 });
  });

  test('each service tells its picture to those alone who may verify the ledger', async () => {
    for (const path of ['hiring/posts-projection', 'rotation/posts-projection', 'special-post/posts-projection', 'pool/holds-projection']) {
      expect([path, (await world.auditor().get(`/api/${path}`)).status]).toEqual([path, 200]);
      expect([path, (await world.bureau().get(`/api/${path}`)).status]).toEqual([path, 403]);
      expect([path, (await world.services.as('school', { school: 'A' }).get(`/api/${path}`)).status]).toEqual([path, 403]);
    }
  });
});
