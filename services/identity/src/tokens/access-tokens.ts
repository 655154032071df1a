import { Injectable } from '@nestjs/common';
import { newId } from '@jiaobian/kernel';
import { ownAudience, ownClaims, ownIssuer } from '@jiaobian/service-kit';
import { decodeJwt, SignJWT } from 'jose';
import { sessionLimits } from '../domain/session-limits';
import type { AccountRow } from '../persistence/account-rows';
import { SigningKeys } from './signing-keys';

export interface AccessToken {
  text: string;
  expiresAt: Date;
}

/** Makes the tokens that all services check by the published keys alone, without asking us. */
@Injectable()
export class AccessTokens {
  constructor(private readonly keys: SigningKeys) {}

  async issue(account: AccountRow, sessionId: string): Promise<AccessToken> {
    const { id, algorithm, key } = await this.keys.current();
    const issuedAt = Math.floor(Date.now() / 1000);
    const expiresAt = issuedAt + sessionLimits.accessTokenSeconds;
    const claims = {
      [ownClaims.county]: account.county,
      [ownClaims.roles]: account.roles,
      [ownClaims.name]: account.displayName,
      ...(account.schoolCode === null ? {} : { [ownClaims.school]: account.schoolCode }),
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

/** The session of a token that was checked already; undefined for one of a foreign issuer. */
export function sessionOf(verifiedToken: string): string | undefined {
  const { iss, sid } = decodeJwt(verifiedToken);
  return iss === ownIssuer && typeof sid === 'string' ? sid : undefined;
}
