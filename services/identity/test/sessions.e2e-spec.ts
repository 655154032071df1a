import { decodeJwt, decodeProtectedHeader, generateKeyPair, SignJWT } from 'jose';
import { testAccounts, secret } from './accounts';
import { IdentityWorld } from './identity-world';

describe('sessions', () => {
  let world: IdentityWorld;
  beforeAll(async () => {
    world = await IdentityWorld.start();
    await world.record(testAccounts);
  });
  afterAll(() => world.stop());

  describe('a session', () => {
    test('opens with name and password and says who, where and what', async () => {
      const { status, body } = await world.logIn('school@522327', secret);
      expect(status).toBe(200);
      expect(body).toEqual({
        accessToken: expect.any(String),
        expiresAt: expect.any(String),
        refreshToken: expect.stringMatching(/^522327\./),
        account: expect.objectContaining({ account: 'school@522327', roles: ['school'], schoolCode: '5223270001', county: '522327' }),
      });
      expect(JSON.stringify(body)).not.toContain('argon2');
      const claims = decodeJwt(body.accessToken);
      expect(claims).toMatchObject({
        iss: 'jiaobian-identity',
        aud: 'jiaobian',
        county: '522327',
        roles: ['school'],
        school: '5223270001',
      });
      expect(claims.exp! - claims.iat!).toBe(15 * 60);
      expect(Date.parse(body.expiresAt)).toBe(claims.exp! * 1000);
      const me = await world.ask('GET', 'me', { token: body.accessToken });
      expect(me.body).toMatchObject({ displayName: 'school of 522327', schoolCode: '5223270001', roles: ['school'] });
      expect(me.body.permissions).toContain('rotation.schedule.request');
      expect(me.body.permissions).not.toContain('pool.adjustment.decide');
    });

    test('belongs to the county of the name, the default one where it names none', async () => {
      const [own, other] = [await world.logIn('admin', secret), await world.logIn('ADMIN@522328', secret)];
      expect([own.body.account.county, other.body.account.county]).toEqual(['522327', '522328']);
      expect(own.body.account.id).not.toBe(other.body.account.id);
    });

    test('is refused without a token, with a forged one, and with one of another audience', async () => {
      const genuine = await world.tokenOf('bureau', secret);
      const [header, payload, signature] = genuine.split('.');
      const forged = Buffer.from(JSON.stringify({ ...decodeJwt(genuine), roles: ['quota-office'] })).toString('base64url');
      const { privateKey } = await generateKeyPair('ES256');
      const strange = await new SignJWT({ ...decodeJwt(genuine) })
        .setProtectedHeader({ alg: 'ES256', kid: decodeProtectedHeader(genuine).kid })
        .sign(privateKey);
      const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
      for (const token of [`${header}.${forged}.${signature}`, strange, unsigned, 'x']) {
        expect((await world.ask('GET', 'me', { token })).body.code).toBe('AUTH.TOKEN_INVALID');
      }
      expect((await world.ask('GET', 'me')).status).toBe(401);
    });

    test('a refresh token works once; shown again it ends the session for both hands', async () => {
      const first = (await world.logIn('bureau', secret)).body;
      const second = await world.ask('POST', 'sessions/refresh', { body: { refreshToken: first.refreshToken } });
      expect(second.status).toBe(200);
      expect(second.body.account.account).toBe('bureau@522327');
      expect(second.body.refreshToken).not.toBe(first.refreshToken);
      const stolen = await world.ask('POST', 'sessions/refresh', { body: { refreshToken: first.refreshToken } });
      expect([stolen.status, stolen.body.code]).toEqual([401, 'IDENTITY.REFRESH_INVALID']);
      const owner = await world.ask('POST', 'sessions/refresh', { body: { refreshToken: second.body.refreshToken } });
      expect(owner.body.code).toBe('IDENTITY.REFRESH_INVALID');
      const ended = await world.query('select end_reason from sessions where id = $1', [decodeJwt(first.accessToken)['sid']]);
      expect(ended).toEqual([{ end_reason: 'token-reused' }]);
    });

    test('of two who refresh with one token at the same time, at most one goes on', async () => {
      const { refreshToken } = (await world.logIn('bureau', secret)).body;
      const sixAtOnce = (token: string) =>
        Promise.all(Array.from({ length: 6 }, () => world.ask('POST', 'sessions/refresh', { body: { refreshToken: token } })));
      // Connections are opened on demand: once there are six, the six that count do meet.
      await sixAtOnce(`522327.${'x'.repeat(43)}`);
      const both = await sixAtOnce(refreshToken);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401, 401]);
    });

    test('a refresh token that has lapsed, or was never ours, is refused', async () => {
      const { refreshToken } = (await world.logIn('bureau', secret)).body;
      await world.query(`update refresh_tokens set expires_at = now() - interval '1 second' where token_hash = encode(sha256($1), 'hex')`, [
        Buffer.from(refreshToken),
      ]);
      for (const text of [refreshToken, 'nonsense', `522327.${'x'.repeat(43)}`]) {
        expect((await world.ask('POST', 'sessions/refresh', { body: { refreshToken: text } })).body.code).toBe('IDENTITY.REFRESH_INVALID');
      }
    });

    test('logging out ends the refreshing, and doing it twice is doing it once', async () => {
      const { accessToken: token, refreshToken } = (await world.logIn('bureau', secret)).body;
      expect((await world.ask('DELETE', 'sessions/current', { token })).status).toBe(204);
      expect((await world.ask('DELETE', 'sessions/current', { token })).status).toBe(204);
      expect((await world.ask('POST', 'sessions/refresh', { body: { refreshToken } })).status).toBe(401);
    });

    test('neither passwords nor refresh tokens are stored', async () => {
      const { refreshToken } = (await world.logIn('bureau', secret)).body;
      const stored = JSON.stringify(await world.query('select a::text, t::text from accounts a, refresh_tokens t'));
      expect(stored).not.toContain(secret);
      expect(stored).not.toContain(refreshToken.split('.')[1]);
      expect(stored).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    });
  });

  describe('guessing', () => {
    const guess = (account: string) => world.logIn(account, 'wrong password');

    test('the answer to an unknown name is that to a wrong password', async () => {
      const [wrong, unknown, impossible] = [await guess('audit'), await guess('nobody'), await guess('no such name!')];
      const answer = ({ status, body }: typeof wrong) => ({ status, body: { ...body, instance: undefined } });
      expect(answer(wrong)).toEqual(answer(unknown));
      expect(answer(wrong)).toEqual(answer(impossible));
      expect(wrong.body.code).toBe('IDENTITY.LOG_IN_FAILED');
    });

    test('and costs as much work, so that its time does not tell either', async () => {
      const least = { known: Infinity, unknown: Infinity };
      // In turns, by processor time and the least of each: what else the machine does then weighs on neither.
      for (let round = 0; round < 10; round += 1) {
        for (const [kind, name] of [
          ['known', 'audit'],
          ['unknown', `nobody-${round}`],
        ] as const) {
          const start = process.cpuUsage();
          await guess(name);
          const { user, system } = process.cpuUsage(start);
          least[kind] = Math.min(least[kind], user + system);
        }
        await world.query('delete from log_in_failures');
      }
      expect(least.unknown / least.known).toBeGreaterThan(0.5);
      expect(least.unknown / least.known).toBeLessThan(2);
    });

    test('the fifth failure shuts the door, for the right password too, and for a name that does not exist', async () => {
      for (const name of ['audit', 'ghost']) {
        const codes = [];
        for (let attempt = 1; attempt <= 6; attempt += 1) codes.push((await guess(name)).body.code);
        expect(codes).toEqual([...Array(5).fill('IDENTITY.LOG_IN_FAILED'), 'IDENTITY.LOCKED_OUT']);
      }
      const right = await world.logIn('audit', secret);
      expect([right.status, right.body.code]).toEqual([429, 'IDENTITY.LOCKED_OUT']);
    });

    test('after fifteen minutes it opens again', async () => {
      await world.query(`update log_in_failures set locked_until = locked_until - interval '15 minutes',
        failed_at = array(select f - interval '15 minutes' from unnest(failed_at) f)`);
      expect((await guess('audit')).body.code).toBe('IDENTITY.LOG_IN_FAILED');
      expect((await world.logIn('audit', secret)).status).toBe(200);
      expect(await world.query(`select 1 from log_in_failures where account_name = 'audit'`)).toEqual([]);
    });

    test('failures more than fifteen minutes old count no longer', async () => {
      for (let attempt = 1; attempt <= 4; attempt += 1) await guess('audit');
      await world.query(`update log_in_failures set failed_at = array(select f - interval '16 minutes' from unnest(failed_at) f)`);
      for (let attempt = 1; attempt <= 4; attempt += 1) expect((await guess('audit')).body.code).toBe('IDENTITY.LOG_IN_FAILED');
      expect((await world.logIn('audit', secret)).status).toBe(200);
    });

    test('sixty-four guesses sent at once are five guesses', async () => {
      const answers = await Promise.all(Array.from({ length: 64 }, () => guess('audit')));
      const looked = answers.filter(({ body }) => body.code === 'IDENTITY.LOG_IN_FAILED');
      expect(looked).toHaveLength(5);
      expect(answers.filter(({ body }) => body.code === 'IDENTITY.LOCKED_OUT')).toHaveLength(59);
      await world.query('delete from log_in_failures');
    });

    test('ten honest log-ins at once all succeed', async () => {
      const answers = await Promise.all(Array.from({ length: 10 }, () => world.logIn('audit', secret)));
      expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    });
  });
});
