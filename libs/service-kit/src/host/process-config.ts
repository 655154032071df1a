import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUrl, Matches, Max, Min, ValidateIf } from 'class-validator';

const toNumber = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? Number(value) : value);
export const postgresUrl = /^postgres(ql)?:\/\//;

/** What every process of the installation is told, whichever services run in it. */
export class HostConfig {
  @Transform(toNumber)
  @IsInt({ message: 'must be a port number' })
  @Min(1, { message: 'must be at least 1' })
  @Max(65_535, { message: 'must be at most 65535' })
  JIAOBIAN_PORT: number = 8080;

  /** Loopback unless told otherwise: who opens the installation to a network does so knowingly. */
  @Matches(/^[\w.:-]+$/, { message: 'must be a host name or address' })
  JIAOBIAN_HOST: string = '127.0.0.1';

  @IsIn(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], { message: 'must be a log level' })
  JIAOBIAN_LOG_LEVEL: string = 'info';

  /** `host:port`, separated by commas. */
  @IsOptional()
  @Matches(/^[^\s,:]+:\d+(,[^\s,:]+:\d+)*$/, { message: 'must be host:port, more of them separated by commas' })
  KAFKA_BROKERS?: string;

  /** The issuer of an identity provider; accounts of our own identity service are then not believed. */
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true }, { message: 'must be an http(s) URL' })
  JIAOBIAN_OIDC_ISSUER?: string;

  @ValidateIf(({ JIAOBIAN_OIDC_ISSUER: issuer }: HostConfig) => issuer !== undefined)
  @Matches(/./, { message: 'must be set where JIAOBIAN_OIDC_ISSUER is' })
  JIAOBIAN_OIDC_AUDIENCE?: string;

  /** Names of the claims, where the provider's differ from ours. */
  JIAOBIAN_OIDC_ROLES_CLAIM: string = 'roles';
  JIAOBIAN_OIDC_COUNTY_CLAIM: string = 'county';
  JIAOBIAN_OIDC_SCHOOL_CLAIM: string = 'school';
  JIAOBIAN_OIDC_NAME_CLAIM: string = 'name';
}

/** A service in a process of its own. */
export class ServiceProcessConfig extends HostConfig {
  /** As the service's app role. */
  @Matches(postgresUrl, { message: 'must be a postgres:// URL (of the app role)' })
  DATABASE_URL: string;

  /** As its relay role, which carries events away. */
  @Matches(postgresUrl, { message: 'must be a postgres:// URL (of the relay role)' })
  DATABASE_RELAY_URL: string;

  /** The event bus in PostgreSQL, where there is no Kafka. */
  @ValidateIf(({ KAFKA_BROKERS: brokers }: HostConfig) => brokers === undefined)
  @Matches(postgresUrl, { message: 'must be a postgres:// URL, unless KAFKA_BROKERS is set' })
  EVENT_BUS_URL?: string;

  /** Where all services are reached: the ingress. */
  @IsUrl(
    { require_tld: false, protocols: ['http', 'https'], require_protocol: true },
    { message: 'must be the http(s) URL of the ingress' },
  )
  JIAOBIAN_BASE_URL: string;
}

export class MigrationConfig {
  /** As the owner of the service's schema; no other command needs it. */
  @Matches(postgresUrl, { message: 'must be a postgres:// URL (of the owner role)' })
  DATABASE_OWNER_URL: string;
}
