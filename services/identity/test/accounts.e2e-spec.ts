import { createHash } from 'node:crypto';
import { testAccounts, secret } from './accounts';
import { IdentityWorld } from './identity-world';

describe('accounts', () => {
  let world: IdentityWorld;
  beforeAll(async () => {
    world = await IdentityWorld.start();
    await world.record(testAccounts);
  });
  afterAll(() => world.stop());

  test('the first ones are recorded once, however often a host says them', async () => {
    expect(await world.record(testAccounts)).toBe(0);
    expect(await world.query('select count(*)::int as n from accounts')).toEqual([{ n: testAccounts.length }]);
  });

  describe('the administrator', () => {
    const clerk = { name: 'clerk', displayName: '教育局李', roles: ['education-bureau'], password: 'first password 1' };
    let token: string;
    beforeAll(async () => (token = await world.tokenOf('admin', secret)));
    const create = (body: object, key?: string) => world.ask('POST', 'accounts', { body, token, key });

    test('opens accounts of the own county, once per name', async () => {
      const key = 'create-clerk-1';
      const first = await create(clerk, key);
      expect(first.body).toMatchObject({ account: 'clerk@522327', county: '522327', roles: ['education-bureau'] });
      expect((await create(clerk, key)).body).toEqual(first.body);
      expect((await create({ ...clerk, password: 'other password 2' }, key)).body.code).toBe('IDEMPOTENCY.INPUT_MISMATCH');
      expect((await create(clerk)).body.code).toBe('IDENTITY.NAME_TAKEN');
      expect((await world.logIn('clerk', clerk.password)).status).toBe(200);
      const remembered = JSON.stringify(await world.query('select k::text from idempotency_keys k'));
      expect(remembered).not.toContain(clerk.password);
      // Nor under a quick hash without a key, which a copy of the database would let anybody try passwords against.
      const quickHash = createHash('sha256')
        .update(JSON.stringify(['POST /api/identity/accounts', false, clerk]))
        .digest('hex');
      expect(remembered).not.toContain(quickHash);
    });

    test('is told what no account may be, by the service and by the database', async () => {
      expect((await create({ ...clerk, name: 'x y' })).body.code).toBe('IDENTITY.ACCOUNT_NAME');
      expect((await create({ ...clerk, name: 'spy', roles: ['auditor', 'finance'] })).body.code).toBe('IDENTITY.ROLES');
      expect((await create({ ...clerk, name: 'head', roles: ['school'] })).body.code).toBe('IDENTITY.SCHOOL');
      expect((await create({ ...clerk, name: 'weak', password: 'aaaaaaaaaaaa' })).body.code).toBe('IDENTITY.PASSWORD_WEAK');
      expect((await create({ ...clerk, name: 'emperor', roles: ['emperor'], rank: 1 })).body.details.fields).toHaveLength(2);
      const held = `update accounts set roles = '{auditor,finance}' where name = 'audit'`;
      await expect(world.query(held)).rejects.toThrow(/check constraint/);
    });

    test('sees the own county alone, and another county’s id is nobody', async () => {
      const { body: list } = await world.ask('GET', 'accounts', { token });
      expect(list.map(({ account }: { account: string }) => account)).toEqual(
        ['admin', 'audit', 'bureau', 'clerk', 'school'].map((name) => `${name}@522327`),
      );
      const neighbour = (await world.logIn('admin@522328', secret)).body.account.id;
      for (const step of ['disable', 'reset-password']) {
        const answer = await world.ask('POST', `accounts/${neighbour}/${step}`, {
          token,
          body: step === 'disable' ? {} : { password: 'taken over by 522327' },
        });
        expect([answer.status, answer.body.code]).toEqual([404, 'IDENTITY.ACCOUNT_UNKNOWN']);
      }
    });

    test('resets a password, which ends the sessions and the lock', async () => {
      const { refreshToken, account } = (await world.logIn('clerk', clerk.password)).body;
      for (let attempt = 1; attempt <= 5; attempt += 1) await world.logIn('clerk', 'forgotten');
      const reset = await world.ask('POST', `accounts/${account.id}/reset-password`, { token, body: { password: 'second password 2' } });
      expect(reset.status).toBe(200);
      expect((await world.ask('POST', 'sessions/refresh', { body: { refreshToken } })).status).toBe(401);
      expect((await world.logIn('clerk', clerk.password)).body.code).toBe('IDENTITY.LOG_IN_FAILED');
      expect((await world.logIn('clerk', 'second password 2')).status).toBe(200);
    });

    test('disables an account for good: no log-in, no refresh, the same answer as to a stranger', async () => {
      const { refreshToken, account } = (await world.logIn('clerk', 'second password 2')).body;
      const disabled = await world.ask('POST', `accounts/${account.id}/disable`, { token, body: { reason: '调离' } });
      expect(disabled.body).toMatchObject({ disabledAt: expect.any(String), disabledReason: '调离' });
      expect((await world.ask('POST', `accounts/${account.id}/disable`, { token, body: {} })).body.disabledAt).toBe(
        disabled.body.disabledAt,
      );
      expect((await world.ask('POST', 'sessions/refresh', { body: { refreshToken } })).status).toBe(401);
      expect((await world.logIn('clerk', 'second password 2')).body.code).toBe('IDENTITY.LOG_IN_FAILED');
      const open = await world.query('select 1 from sessions where account_id = $1 and ended_at is null', [account.id]);
      expect(open).toEqual([]);
    });

    test('never disables the last one, though two disable one another at once', async () => {
      await create({ ...clerk, name: 'second', roles: ['administrator'], password: secret });
      const other = (await world.logIn('second', secret)).body;
      const own = (await world.logIn('admin', secret)).body;
      const answers = await Promise.all([
        world.ask('POST', `accounts/${other.account.id}/disable`, { token: own.accessToken, body: {} }),
        world.ask('POST', `accounts/${own.account.id}/disable`, { token: other.accessToken, body: {} }),
      ]);
      expect(answers.map(({ body }) => body.code).sort()).toEqual(['IDENTITY.LAST_ADMINISTRATOR', undefined]);
      await world.query(`update accounts set disabled_at = null, disabled_by = null where 'administrator' = any(roles)`);
    });

    test('is not anybody else: other roles manage no accounts, the auditor reads them', async () => {
      const [bureau, audit] = [await world.tokenOf('bureau', secret), await world.tokenOf('audit', secret)];
      expect((await world.ask('GET', 'accounts', { token: bureau })).body.code).toBe('AUTH.FORBIDDEN');
      expect((await world.ask('GET', 'accounts', { token: audit })).status).toBe(200);
      expect((await world.ask('POST', 'accounts', { token: audit, body: clerk })).body.code).toBe('AUTH.FORBIDDEN');
    });
  });
});
