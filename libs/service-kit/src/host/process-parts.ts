import { serviceNames, type ServiceName } from '@jiaobian/contracts';
import { systemClock } from '@jiaobian/kernel';
import { KafkaTransport, PostgresTransport, type Transport } from '@jiaobian/messaging';
import type { Logger } from 'pino';
import type { ServiceRuntime } from '../application/service-runtime';
import { trustOidcIssuer } from '../auth/oidc-issuer';
import { TokenVerifier, trustOwnIdentity } from '../auth/token-verifier';
import { processMetrics } from '../observability/metrics';
import type { HostConfig } from './process-config';

/** What all services of a process share; `forService` adds what is a service's own. */
export interface ProcessParts {
  transport: Transport;
  forService(service: ServiceName, own: Pick<ServiceRuntime, 'database' | 'environment'>): ServiceRuntime;
}

export interface ProcessPartsOptions {
  config: HostConfig;
  /** Where all services are reached. */
  baseUrl: string;
  eventBusUrl: string | undefined;
  logger: Logger;
  /** The event transport has given up; only a new process helps. */
  onFatal(error: unknown): void;
}

export async function processParts(options: ProcessPartsOptions): Promise<ProcessParts> {
  const { config, baseUrl, logger } = options;
  const metrics = processMetrics();
  const tokens = await tokenVerifier(config, baseUrl);
  const transport = chooseTransport(options);
  const urls = Object.fromEntries(serviceNames.map((name) => [name, baseUrl])) as Record<ServiceName, string>;
  const shared = { urls, transport, tokens, clock: systemClock, metrics: metrics.registry, commandSeconds: metrics.commandSeconds };
  return { transport, forService: (service, own) => ({ ...shared, ...own, service, logger: logger.child({ service }) }) };
}

/** With an identity provider configured, that one alone: a forgotten account of our own would be a second way in. */
export async function tokenVerifier(config: HostConfig, baseUrl: string): Promise<TokenVerifier> {
  if (config.JIAOBIAN_OIDC_ISSUER === undefined) return new TokenVerifier([trustOwnIdentity(baseUrl)]);
  const claims = {
    roles: config.JIAOBIAN_OIDC_ROLES_CLAIM,
    county: config.JIAOBIAN_OIDC_COUNTY_CLAIM,
    school: config.JIAOBIAN_OIDC_SCHOOL_CLAIM,
    name: config.JIAOBIAN_OIDC_NAME_CLAIM,
  };
  return new TokenVerifier([
    await trustOidcIssuer({ issuer: config.JIAOBIAN_OIDC_ISSUER, audience: config.JIAOBIAN_OIDC_AUDIENCE!, claims }),
  ]);
}

function chooseTransport({ config, eventBusUrl, logger, onFatal }: ProcessPartsOptions): Transport {
  const onError = (error: unknown): void => logger.warn({ part: 'transport', err: error }, 'messaging');
  const brokers = config.KAFKA_BROKERS?.split(',');
  if (brokers) return new KafkaTransport({ brokers, clientId: `jiaobian-${process.pid}`, onError, onFatal });
  return new PostgresTransport({ url: eventBusUrl!, onError });
}
