import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SERVICE_RUNTIME, type ServiceRuntime } from '@jiaobian/service-kit';
import { identityConfig } from '../identity.config';

/**
 * Stands for a password in the hash that an idempotency key keeps of its input: that hash is a quick one, and a
 * password under a quick hash without a key would be guessed from a copy of the database.
 */
@Injectable()
export class PasswordTags {
  private readonly key: Buffer;

  constructor(@Inject(SERVICE_RUNTIME) runtime: ServiceRuntime) {
    this.key = identityConfig(runtime.environment).encryptionKey;
  }

  withTag<Body extends { password: string }>(body: Body): Body {
    return { ...body, password: createHmac('sha256', this.key).update(body.password).digest('base64') };
  }
}
