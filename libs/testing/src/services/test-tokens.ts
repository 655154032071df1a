import type { ActingFor, Role } from '@jiaobian/kernel';
import { actingForClaim, ownAudience, ownClaims, ownIssuer, TokenVerifier } from '@jiaobian/service-kit';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JSONWebKeySet } from 'jose';

export interface TestAccount {
  /** Default `522327`. */
  county?: string;
  /** The school of a school account. */
  school?: string;
  /** The account's id; default the role's name, so that two clerks need two names. */
  account?: string;
  /** Shown as the person's name. */
  name?: string;
  /** Roles held beside the own one by delegation. */
  actingFor?: ActingFor[];
  /** Seconds until the token dies; negative for one that is dead already. */
  lifetimeSeconds?: number;
}

export const testCounty = '522327';

/** Signs real tokens with a key of the test's own, so that services check them as they check any. */
export class TestTokens {
  private constructor(
    private readonly privateKey: CryptoKey,
    readonly verifier: TokenVerifier,
    /** As identity publishes them: for a service in a process of its own. */
    readonly keySet: JSONWebKeySet,
  ) {}

  static async create(): Promise<TestTokens> {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const keySet = { keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256' }] };
    const keys = createLocalJWKSet(keySet);
    return new TestTokens(privateKey, new TokenVerifier([{ issuer: ownIssuer, audience: ownAudience, keys, claims: ownClaims }]), keySet);
  }

  sign(role: Role, account: TestAccount = {}): Promise<string> {
    const { county = testCounty, school, account: id = role, name = id, lifetimeSeconds = 3600, actingFor = [] } = account;
    const lent = actingFor.map((delegated) => delegated.role);
    return new SignJWT({ county, roles: [role, ...lent], name, [actingForClaim]: actingFor, ...(school ? { school } : {}) })
      .setProtectedHeader({ alg: 'ES256', kid: 'test' })
      .setSubject(id)
      .setIssuer(ownIssuer)
      .setAudience(ownAudience)
      .setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1000) + lifetimeSeconds)
      .sign(this.privateKey);
  }
}
