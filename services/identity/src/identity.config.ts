import { readConfig } from '@jiaobian/service-kit';
import { IsOptional, Matches } from 'class-validator';

/** The settings of this service alone. */
export class IdentityConfig {
  /** Encrypts the signing keys in the database: who has a copy of the database alone cannot sign. */
  @Matches(/^[0-9a-f]{64}$/i, { message: 'must be 64 hexadecimal digits (32 bytes)' })
  JIAOBIAN_SIGNING_KEY_KEY: string;

  /** The county of account names that name none. */
  @IsOptional()
  @Matches(/^\d{6}$/, { message: 'must be a county code of six digits' })
  JIAOBIAN_DEFAULT_COUNTY?: string;

  get encryptionKey(): Buffer {
    return Buffer.from(this.JIAOBIAN_SIGNING_KEY_KEY, 'hex');
  }
}

export function identityConfig(environment: Record<string, string | undefined>): IdentityConfig {
  return readConfig(IdentityConfig, environment);
}
