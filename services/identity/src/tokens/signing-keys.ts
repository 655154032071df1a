import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { DomainError, newId } from '@jiaobian/kernel';
import { SERVICE_RUNTIME, type ServiceRuntime } from '@jiaobian/service-kit';
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { DataSource } from 'typeorm';
import { servedAt, signingKeyAt } from '../domain/signing-schedule';
import { identityConfig } from '../identity.config';
import { keepKeys, type KeyMaterial, type SigningKeyRow } from '../persistence/signing-key-rows';
import { openKey, sealKey } from './sealed-key';

const algorithm = 'ES256';
/** Often enough that a key that was made by another instance is served here long before it signs. */
const lookAgainMs = 60_000;

/** The keys that sign access tokens: made ahead of time, served until their last token is dead, one signing at a time. */
@Injectable()
export class SigningKeys implements OnModuleInit, OnModuleDestroy {
  private readonly encryptionKey: Buffer;
  private readonly opened = new Map<string, Promise<CryptoKey>>();
  private known: SigningKeyRow[] = [];
  /** How far the database's clock is ahead of ours. */
  private clockOffsetMs = 0;
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime,
  ) {
    this.encryptionKey = identityConfig(runtime.environment).encryptionKey;
  }

  async onModuleInit(): Promise<void> {
    await this.lookAgain();
    // Refuses to start with another encryption key than that of the stored keys, rather than at the first log-in.
    await this.current();
    this.timer = setInterval(() => void this.lookAgain().catch((error: unknown) => this.report(error)), lookAgainMs);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** The key that signs now. */
  async current(): Promise<{ id: string; algorithm: string; key: CryptoKey }> {
    const signing = signingKeyAt(this.known, this.now());
    if (!signing) throw new DomainError('SERVICE.UNAVAILABLE', { service: 'identity' });
    let key = this.opened.get(signing.id);
    if (!key) {
      key = this.open(signing);
      this.opened.set(signing.id, key);
    }
    return { id: signing.id, algorithm, key: await key };
  }

  /** The public keys of all tokens that can still be alive, and of the next ones. */
  published(): JWK[] {
    return servedAt(this.known, this.now()).map(({ id, publicKey }) => ({ ...publicKey, kid: id, alg: algorithm, use: 'sig' }));
  }

  /** Makes the next key if it is due, and reads what the other instances have made. */
  async lookAgain(): Promise<void> {
    const { keys, now } = await keepKeys(this.dataSource, () => this.make());
    this.known = keys;
    this.clockOffsetMs = now - Date.now();
  }

  private now(): number {
    return Date.now() + this.clockOffsetMs;
  }

  private async make(): Promise<KeyMaterial> {
    const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
    const id = newId();
    const sealedPrivateKey = sealKey(JSON.stringify(await exportJWK(privateKey)), id, this.encryptionKey);
    return { id, publicKey: await exportJWK(publicKey), sealedPrivateKey };
  }

  private async open(row: SigningKeyRow): Promise<CryptoKey> {
    const jwk = JSON.parse(openKey(row.sealedPrivateKey, row.id, this.encryptionKey)) as JWK;
    return (await importJWK(jwk, algorithm)) as CryptoKey;
  }

  private report(error: unknown): void {
    this.runtime.logger.warn({ err: error }, 'signing keys could not be looked at');
  }
}
