import { Injectable } from '@nestjs/common';
import { newId, type ActingFor } from '@jiaobian/kernel';
import { actingForClaim, ownAudience, ownClaims, ownIssuer } from '@jiaobian/service-kit';
import { decodeJwt, SignJWT } from 'jose';
import { sessionLimits } from '../domain/session-limits';
import type { AccountRow } from '../persistence/account-rows';
import type { LiveDelegation } from '../persistence/delegation-rows';
import { SigningKeys } from './signing-keys';

export interface AccessToken {
  text: string;
  expiresAt: Date;
}

/** Makes the tokens that all services check by the published keys alone, without asking us. */
@Injectable()
export class AccessTokens {
  constructor(private readonly keys: SigningKeys) {}

  /** Carries the roles that are lent to the account at this moment, and lives no longer than the first of them. */
  async issue(account: AccountRow, delegated: LiveDelegation[], sessionId: string): Promise<AccessToken> {
    const { id, algorithm, key } = await this.keys.current();
    const issuedAt = Math.floor(Date.now() / 1000);
    const expiresAt =
      issuedAt + Math.min(sessionLimits.accessTokenSeconds, ...delegated.map(({ secondsLeft }) => Math.max(1, secondsLeft)));
    const claims = {
      [ownClaims.county]: account.county,
      [ownClaims.roles]: [...account.roles, ...delegated.map(({ role }) => role)],
      [ownClaims.name]: account.displayName,
      ...(account.schoolCode === null ? {} : { [ownClaims.school]: account.schoolCode }),
      ...(delegated.length === 0 ? {} : { [actingForClaim]: delegated.map(toActingFor) }),
      sid: sessionId,
    };
    const text = await new SignJWT(claims)
      .setProtectedHeader({ alg: algorithm, kid: id, typ: 'at+jwt' })
      .setSubject(account.id)
      .setIssuer(ownIssuer)
      .setAudience(ownAudience)
      .setJti(newId())
      .setIssuedAt(issuedAt)
      .setExpirationTime(expiresAt)
      .sign(key);
    return { text, expiresAt: new Date(expiresAt * 1000) };
  }
}

function toActingFor({ secondsLeft: _, ...actingFor }: LiveDelegation): ActingFor {
  return actingFor;
}

/** The session of a token that was checked already; undefined for one of a foreign issuer. */
export function sessionOf(verifiedToken: string): string | undefined {
  const { iss, sid } = decodeJwt(verifiedToken);
  return iss === ownIssuer && typeof sid === 'string' ? sid : undefined;
}
