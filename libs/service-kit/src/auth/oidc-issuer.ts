import { DomainError } from '@jiaobian/kernel';
import { createRemoteJWKSet } from 'jose';
import { ownClaims, type TrustedIssuer } from './token-verifier';

export interface OidcSettings {
  issuer: string;
  audience: string;
  /** Names of the claims where they differ from ours. */
  claims?: Partial<TrustedIssuer['claims']>;
}

/**
 * Trusts an OpenID Connect issuer of the county or the province, found by its discovery document.
 * Errors: `SERVICE.UNAVAILABLE` when the issuer does not answer with one.
 */
export async function trustOidcIssuer(settings: OidcSettings): Promise<TrustedIssuer> {
  const url = `${settings.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch((cause: unknown) => {
    throw new DomainError('SERVICE.UNAVAILABLE', { service: url }, { cause });
  });
  const document = (await answer.json().catch(() => ({}))) as { issuer?: string; jwks_uri?: string };
  if (!answer.ok || document.issuer !== settings.issuer || !document.jwks_uri)
    throw new DomainError('SERVICE.UNAVAILABLE', { service: url });
  return {
    issuer: settings.issuer,
    audience: settings.audience,
    keys: createRemoteJWKSet(new URL(document.jwks_uri)),
    claims: { ...ownClaims, ...settings.claims },
  };
}
