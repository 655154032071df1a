import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeProtectedHeader, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { SigningKeys } from '../src/tokens/signing-keys';
import { testAccounts, secret } from './accounts';
import { IdentityWorld } from './identity-world';

describe('tokens', () => {
  let world: IdentityWorld;
  beforeAll(async () => {
    world = await IdentityWorld.start();
    await world.record(testAccounts);
  });
  afterAll(() => world.stop());

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
      await shift('24 hours 30 minutes');
      await keys.lookAgain();
      expect((await published()).map(({ kid }) => kid)).toEqual(kids);
      const after = await world.tokenOf('bureau', secret);
      expect(decodeProtectedHeader(after).kid).toBe(kids[1]);
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
