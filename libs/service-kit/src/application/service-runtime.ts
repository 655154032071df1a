import type { ServiceName } from '@jiaobian/contracts';
import type { Clock } from '@jiaobian/kernel';
import type { Transport } from '@jiaobian/messaging';
import type { Logger } from 'pino';
import type { Histogram, Registry } from 'prom-client';
import type { TokenVerifier } from '../auth/token-verifier';

export const SERVICE_RUNTIME = Symbol('jiaobian:service-runtime');

/** What a service is given by the process that it runs in; the same in one process and in many. */
export interface ServiceRuntime {
  service: ServiceName;
  database: { appUrl: string; relayUrl: string };
  /** Where each service is reached: all the same address behind an ingress. */
  urls: Record<ServiceName, string>;
  transport: Transport;
  tokens: TokenVerifier;
  clock: Clock;
  logger: Logger;
  metrics: Registry;
  commandSeconds: Histogram<'service'>;
  /** The settings of this service alone, for its own config class. */
  environment: Record<string, string | undefined>;
}
