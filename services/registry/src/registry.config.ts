import { Matches } from 'class-validator';

/** Settings of the registry: the keys that guard identity numbers (32 bytes each, as 64 hexadecimal digits). */
export class RegistryConfig {
  /** Encrypts them at rest. */
  @Matches(/^[0-9a-f]{64}$/i, { message: 'must be 64 hexadecimal digits (32 bytes)' })
  JIAOBIAN_IDENTITY_NUMBER_KEY: string = '';

  /** Finds them again without decrypting; another key makes every known person a stranger. */
  @Matches(/^[0-9a-f]{64}$/i, { message: 'must be 64 hexadecimal digits (32 bytes)' })
  JIAOBIAN_IDENTITY_NUMBER_HASH_KEY: string = '';
}
