import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { readConfig, SERVICE_RUNTIME, type ServiceRuntime } from '@jiaobian/service-kit';
import { RegistryConfig } from '../registry.config';

const nonceBytes = 12;
const tagBytes = 16;

/** As one flat string: glued of its parts it would take five times the memory, for each of 100,000 people. */
function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex', 0, 16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return Buffer.from(parts.join('-'), 'latin1').toString('latin1');
}

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

  /** The person's id: the keyed hash of the identity number as a UUID (version 8), so that it is the same in each import. */
  personId(county: string, identityNumber: string): string {
    const hash = createHmac('sha256', this.hashKey).update(county).update(identityNumber).digest();
    hash[6] = (hash[6]! & 0x0f) | 0x80;
    hash[8] = (hash[8]! & 0x3f) | 0x80;
    return uuidOf(hash);
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
