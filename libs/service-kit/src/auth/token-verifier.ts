import { DomainError, isCountyCode, roles, type ActingFor, type CountyCode, type Role, type SchoolCode } from '@jiaobian/kernel';
import { createRemoteJWKSet, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Caller } from './caller';

/** One issuer whose tokens are believed, and which of its claims say who, where and what. */
export interface TrustedIssuer {
  issuer: string;
  audience: string;
  keys: JWTVerifyGetKey;
  claims: { county: string; roles: string; school: string; name: string };
}

export const ownClaims = { county: 'county', roles: 'roles', school: 'school', name: 'name' } as const;
/** What our own tokens say of delegations, as `ActingFor[]`; no other issuer is believed in this. */
export const actingForClaim = 'acting_for';
export const ownIssuer = 'jiaobian-identity';
export const ownAudience = 'jiaobian';

/** Trusts the identity service of this installation, whose public keys are fetched and cached. */
export function trustOwnIdentity(identityUrl: string): TrustedIssuer {
  const keys = createRemoteJWKSet(new URL('/api/identity/jwks.json', identityUrl), { cooldownDuration: 1_000, timeoutDuration: 4_000 });
  return { issuer: ownIssuer, audience: ownAudience, keys, claims: ownClaims };
}

/** A signature is checked again after this long, against the keys of then. */
const rememberMs = 60_000;
const mostRemembered = 1_000;
/** Clocks of two machines never agree. */
const clockToleranceSeconds = 30;

export class TokenVerifier {
  private readonly issuers: Map<string, TrustedIssuer>;
  private readonly remembered = new Map<string, { caller: Caller; until: number }>();

  constructor(issuers: TrustedIssuer[]) {
    this.issuers = new Map(issuers.map((issuer) => [issuer.issuer, issuer]));
  }

  /** Errors: `AUTH.TOKEN_INVALID` for anything that is not a live token of a trusted issuer with a county and a role. */
  async verify(token: string): Promise<Caller> {
    const known = this.remembered.get(token);
    if (known && Date.now() < known.until) return known.caller;
    this.remembered.delete(token);
    const trusted = this.issuers.get(issuerOf(token) ?? '');
    if (!trusted) throw new DomainError('AUTH.TOKEN_INVALID');
    const payload = await verifyWith(trusted, token);
    const caller = toCaller(payload, trusted.claims, token);
    this.remember(token, caller, payload);
    return caller;
  }

  /** An official sends the same token with every click, and a signature costs more than most answers. */
  private remember(token: string, caller: Caller, { exp = 0 }: JWTPayload): void {
    if (this.remembered.size >= mostRemembered) this.remembered.clear();
    this.remembered.set(token, { caller, until: Math.min((exp + clockToleranceSeconds) * 1_000, Date.now() + rememberMs) });
  }
}

async function verifyWith(trusted: TrustedIssuer, token: string): Promise<JWTPayload> {
  try {
    const { issuer, audience, keys } = trusted;
    const { payload } = await jwtVerify(token, keys, { issuer, audience, clockTolerance: clockToleranceSeconds });
    return payload;
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (/^ERR_(JWT|JWS|JWKS_NO|JOSE_(ALG|NOT))/.test(code)) throw new DomainError('AUTH.TOKEN_INVALID');
    throw new DomainError('SERVICE.UNAVAILABLE', { service: 'identity' }, { cause: error });
  }
}

function issuerOf(token: string): string | undefined {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const issuer = (payload as { iss?: unknown }).iss;
    return typeof issuer === 'string' ? issuer : undefined;
  } catch {
    return undefined;
  }
}

function toCaller(payload: JWTPayload, claims: TrustedIssuer['claims'], token: string): Caller {
  const held = payload[claims.roles];
  const known = (Array.isArray(held) ? held : [held]).filter((role): role is Role => roles.includes(role as Role));
  const county = payload[claims.county];
  const school = payload[claims.school];
  if (!isCountyCode(county) || known.length === 0 || !payload.sub) throw new DomainError('AUTH.TOKEN_INVALID');
  // A school account without a school would otherwise see all of them.
  if (known.includes('school') && typeof school !== 'string') throw new DomainError('AUTH.TOKEN_INVALID');
  return {
    accountId: payload.sub,
    displayName: String(payload[claims.name] ?? payload.sub),
    county: county as CountyCode,
    roles: known,
    schoolCode: typeof school === 'string' ? (school as SchoolCode) : undefined,
    actingFor: payload.iss === ownIssuer ? (payload[actingForClaim] as ActingFor[] | undefined) : undefined,
    token,
  };
}
