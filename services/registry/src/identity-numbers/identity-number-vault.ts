import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { readConfig, SERVICE_RUNTIME, type ServiceRuntime } from '@jiaobian/service-kit';
import { RegistryConfig } from '../registry.config';

const nonceBytes = 12;
const tagBytes = 16;

/**
 * Keeps identity numbers: AES-256-GCM at rest, HMAC-SHA-256 to find them again. The county goes into both, so that
 * the same person in two counties does not show as one, and a cipher text moved to another county does not open.
 */
@Injectable()
export class IdentityNumberVault {
  private readonly key: Buffer;
  private readonly hashKey: Buffer;

  constructor(@Inject(SERVICE_RUNTIME) runtime: ServiceRuntime) {
    const config = readConfig(RegistryConfig, runtime.environment);
    this.key = Buffer.from(config.JIAOBIAN_IDENTITY_NUMBER_KEY, 'hex');
    this.hashKey = Buffer.from(config.JIAOBIAN_IDENTITY_NUMBER_HASH_KEY, 'hex');
  }

  /** Base64 of the keyed hash. */
  hash(county: string, identityNumber: string): string {
    return createHmac('sha256', this.hashKey).update(county).update(identityNumber).digest('base64');
  }

  encrypt(county: string, secret: string | Buffer): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(county));
    return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
  }

  /** Throws when the text was tampered with, belongs to another county or was made with another key. */
  decrypt(county: string, sealed: Buffer): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, nonceBytes)).setAAD(Buffer.from(county));
    decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, sealed.length - tagBytes)), decipher.final()]);
  }
}
