import { readConfig } from '@jiaobian/service-kit';
import { IsOptional, Matches } from 'class-validator';

/** The settings of this service alone. */
export class IdentityConfig {
  /** Encrypts the signing keys in the database: who has a copy of the database alone cannot sign. */
  @Matches(/^[A-Za-z0-9+/]{43}=$/, { message: 'must be 32 bytes in base64 (openssl rand -base64 32)' })
  JIAOBIAN_IDENTITY_KEY: string;

  /** The county of account names that name none. */
  @IsOptional()
  @Matches(/^\d{6}$/, { message: 'must be a county code of six digits' })
  JIAOBIAN_DEFAULT_COUNTY?: string;

  get encryptionKey(): Buffer {
    return Buffer.from(this.JIAOBIAN_IDENTITY_KEY, 'base64');
  }
}

export function identityConfig(environment: Record<string, string | undefined>): IdentityConfig {
  return readConfig(IdentityConfig, environment);
}
