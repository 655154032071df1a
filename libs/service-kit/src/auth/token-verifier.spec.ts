import { SignJWT, generateKeyPair } from 'jose';
import { ownAudience, ownClaims, ownIssuer, TokenVerifier } from './token-verifier';

const start = new Date('2027-01-20T08:00:00Z').getTime();
const seconds = (count: number): number => count * 1_000;

describe('a token that was verified before', () => {
  let lookUps: number;
  let verify: (token: string) => Promise<unknown>;
  let token: string;

  beforeEach(async () => {
    jest.useFakeTimers({ now: start, doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    lookUps = 0;
    const keys = () => {
      lookUps += 1;
      return publicKey;
    };
    const verifier = new TokenVerifier([{ issuer: ownIssuer, audience: ownAudience, keys, claims: ownClaims }]);
    verify = (text) => verifier.verify(text);
    token = await new SignJWT({ county: '522327', roles: ['quota-office'], sub: 'wang' })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(ownIssuer)
      .setAudience(ownAudience)
      .setExpirationTime(new Date(start + seconds(900)))
      .sign(privateKey);
  });
  afterEach(() => jest.useRealTimers());

  it('is believed for a minute without a look at the keys, and then looked at again', async () => {
    await verify(token);
    jest.setSystemTime(start + seconds(59));
    await verify(token);
    expect(lookUps).toBe(1);
    jest.setSystemTime(start + seconds(61));
    await verify(token);
    expect(lookUps).toBe(2);
  });

  it('is refused once its time is over, minute or not', async () => {
    jest.setSystemTime(start + seconds(900));
    await verify(token);
    jest.setSystemTime(start + seconds(931));
    await expect(verify(token)).rejects.toMatchObject({ code: 'AUTH.TOKEN_INVALID' });
  });

  it('lends its trust to no other token', async () => {
    await verify(token);
    const [head, , signature] = token.split('.');
    const forged = [head, Buffer.from(JSON.stringify({ iss: ownIssuer, county: '522328' })).toString('base64url'), signature].join('.');
    await expect(verify(forged)).rejects.toMatchObject({ code: 'AUTH.TOKEN_INVALID' });
  });
});
