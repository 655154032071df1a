import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { DomainError } from '@jiaobian/kernel';

const ivBytes = 12;
const tagBytes = 16;

/** AES-256-GCM: iv, tag, ciphertext. The key's id is authenticated with it, so that two rows cannot be exchanged. */
export function sealKey(content: string, keyId: string, encryptionKey: Buffer): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', encryptionKey, iv).setAAD(Buffer.from(keyId));
  const ciphertext = Buffer.concat([cipher.update(content, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), ciphertext]);
}

/** Errors: `IDENTITY.SIGNING_KEYS_UNREADABLE` under another encryption key. */
export function openKey(sealed: Buffer, keyId: string, encryptionKey: Buffer): string {
  try {
    const decipher = createDecipheriv('aes-256-gcm', encryptionKey, sealed.subarray(0, ivBytes))
      .setAAD(Buffer.from(keyId))
      .setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
    return decipher.update(sealed.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
  } catch (cause) {
    throw new DomainError('IDENTITY.SIGNING_KEYS_UNREADABLE', {}, { cause });
  }
}
