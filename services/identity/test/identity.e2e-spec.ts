import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { SigningKeys } from '../src/tokens/signing-keys';
import { IdentityWorld } from './identity-world';

const secret = 'correct horse battery';
const inCounty = (county: string, name: string, role: string, schoolCode?: string) => ({
  county,
  name,
  displayName: `${name} of ${county}`,
  roles: [role as never],
  schoolCode,
  password: secret,
});

describe('identity', () => {
  let world: IdentityWorld;

  beforeAll(async () => {
    world = await IdentityWorld.start();
    const accounts = [
      inCounty('522327', 'admin', 'administrator'),
      inCounty('522327', 'bureau', 'education-bureau'),
      inCounty('522327', 'school', 'school', '5223270001'),
      inCounty('522327', 'audit', 'auditor'),
      inCounty('522328', 'admin', 'administrator'),
    ];
    expect(await world.record(accounts)).toBe(5);
    expect(await world.record(accounts)).toBe(0);
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

    test('and takes as long', async () => {
      const milliseconds = async (name: (round: number) => string) => {
        const times: number[] = [];
        for (let round = 0; round < 9; round += 1) {
          const start = performance.now();
          await guess(name(round));
          times.push(performance.now() - start);
          await world.query('delete from log_in_failures');
        }
        return times.sort((a, b) => a - b)[4]!;
      };
      const [known, unknown] = [await milliseconds(() => 'audit'), await milliseconds((round) => `nobody-${round}`)];
      expect(unknown / known).toBeGreaterThan(0.5);
      expect(unknown / known).toBeLessThan(2);
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

  describe('signing keys', () => {
    const published = async () => (await world.ask('GET', 'jwks.json')).body.keys as { kid: string }[];
    const shift = (interval: string) =>
      world.query(
        `update signing_keys set signs_from = signs_from - $1::interval, signs_until = signs_until - $1::interval,
        served_until = served_until - $1::interval`,
        [interval],
      );

    test('only public halves are published, and only sealed ones stored', async () => {
      const [key] = await published();
      expect(key).toMatchObject({ kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig', kid: expect.any(String) });
      expect(key).not.toHaveProperty('d');
      const [stored] = await world.query<{ private_key_sealed: Buffer }>('select private_key_sealed from signing_keys');
      expect(stored!.private_key_sealed.toString('latin1')).not.toContain('"d"');
    });

    test('the next one is published before it signs; the old one is served until its tokens are dead', async () => {
      const keys = world.service(SigningKeys);
      const before = await world.tokenOf('bureau', secret);
      const [old] = await published();
      await shift('29 days');
      await keys.lookAgain();
      const kids = (await published()).map(({ kid }) => kid);
      expect(kids).toEqual([old!.kid, expect.any(String)]);
      expect(decodeProtectedHeader(await world.tokenOf('bureau', secret)).kid).toBe(old!.kid);
      await shift('25 hours');
      await keys.lookAgain();
      const after = await world.tokenOf('bureau', secret);
      expect(decodeProtectedHeader(after).kid).toBe(kids[1]);
      // Checked by whoever had fetched the keys before the change.
      for (const token of [before, after]) expect((await world.ask('GET', 'me', { token })).status).toBe(200);
      await shift('2 hours');
      await keys.lookAgain();
      expect((await published()).map(({ kid }) => kid)).toEqual([kids[1]]);
      expect(await world.query('select count(*)::int as n from signing_keys')).toEqual([{ n: 1 }]);
    });

    test('two instances that find none make one', async () => {
      await world.query('delete from signing_keys');
      await Promise.all([1, 2, 3, 4].map(() => world.service(SigningKeys).lookAgain()));
      expect(await world.query('select count(*)::int as n from signing_keys')).toEqual([{ n: 1 }]);
    });

    test('a restart goes on with the stored key; under another encryption key it refuses to start', async () => {
      const token = await world.tokenOf('bureau', secret);
      const again = await IdentityWorld.start({}, world.database);
      expect((await again.ask('GET', 'me', { token })).status).toBe(200);
      await again.halt();
      const other = IdentityWorld.start({ environment: { JIAOBIAN_SIGNING_KEY_KEY: 'cd'.repeat(32) } }, world.database);
      await expect(other).rejects.toMatchObject({ code: 'IDENTITY.SIGNING_KEYS_UNREADABLE' });
      const none = IdentityWorld.start({ environment: { JIAOBIAN_SIGNING_KEY_KEY: 'not a key' } }, world.database);
      await expect(none).rejects.toThrow(/JIAOBIAN_SIGNING_KEY_KEY: must be 64 hexadecimal digits/);
    });
  });

  describe('an identity provider of the province', () => {
    let provider: Server;
    let issuer: string;
    let sign: (claims: object, audience?: string) => Promise<string>;
    let trusting: IdentityWorld;

    beforeAll(async () => {
      const { privateKey, publicKey } = await generateKeyPair('RS256');
      const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'p1', alg: 'RS256' }] };
      provider = createServer((request, response) => {
        const documents: Record<string, unknown> = {
          '/.well-known/openid-configuration': { issuer, jwks_uri: `${issuer}/keys` },
          '/keys': keys,
        };
        response.setHeader('content-type', 'application/json').end(JSON.stringify(documents[request.url!] ?? {}));
      });
      await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
      issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
      sign = (claims, audience = 'jiaobian-county') =>
        new SignJWT({ ...claims })
          .setProtectedHeader({ alg: 'RS256', kid: 'p1' })
          .setSubject('province-4711')
          .setIssuer(issuer)
          .setAudience(audience)
          .setIssuedAt()
          .setExpirationTime('5m')
          .sign(privateKey);
      const host = {
        JIAOBIAN_OIDC_ISSUER: issuer,
        JIAOBIAN_OIDC_AUDIENCE: 'jiaobian-county',
        JIAOBIAN_OIDC_ROLES_CLAIM: 'groups',
        JIAOBIAN_OIDC_COUNTY_CLAIM: 'xzqhdm',
        JIAOBIAN_OIDC_SCHOOL_CLAIM: 'xxdm',
      };
      trusting = await IdentityWorld.start({ host }, world.database);
    });
    afterAll(async () => {
      await trusting.halt();
      provider.close();
    });

    test('its tokens say who, where and what by claims of its own names', async () => {
      const token = await sign({ name: '王老师', xzqhdm: '522327', groups: ['school', 'staff'], xxdm: '5223270007' });
      const { body } = await trusting.ask('GET', 'me', { token });
      expect(body).toMatchObject({
        accountId: 'province-4711',
        displayName: '王老师',
        county: '522327',
        roles: ['school'],
        schoolCode: '5223270007',
      });
    });

    test.each([
      ['without a county', { groups: ['finance'] }, undefined],
      ['without a known role', { xzqhdm: '522327', groups: ['guests'] }, undefined],
      ['of a school account without its school', { xzqhdm: '522327', groups: ['school'] }, undefined],
      ['for another audience', { xzqhdm: '522327', groups: ['finance'] }, 'somebody-else'],
    ])('a token %s is refused', async (_, claims, audience) => {
      expect((await trusting.ask('GET', 'me', { token: await sign(claims, audience) })).body.code).toBe('AUTH.TOKEN_INVALID');
    });

    test('accounts of our own are not believed beside it', async () => {
      const token = await trusting.tokenOf('bureau', secret);
      expect((await trusting.ask('GET', 'me', { token })).body.code).toBe('AUTH.TOKEN_INVALID');
    });

    test('an issuer that does not answer keeps the service from starting', async () => {
      const host = { JIAOBIAN_OIDC_ISSUER: `${issuer}/nowhere`, JIAOBIAN_OIDC_AUDIENCE: 'x' };
      await expect(IdentityWorld.start({ host }, world.database)).rejects.toMatchObject({ code: 'SERVICE.UNAVAILABLE' });
      await expect(IdentityWorld.start({ host: { JIAOBIAN_OIDC_ISSUER: issuer } }, world.database)).rejects.toThrow(
        /JIAOBIAN_OIDC_AUDIENCE/,
      );
    });
  });
});
