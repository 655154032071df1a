import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ServiceName } from '@jiaobian/contracts';
import { serviceRoles, type Migration, type ServiceRoles } from '@jiaobian/database';
import type { EntitySchema, MixedList } from 'typeorm';
import type { Consumer } from '../consumers/consumer';

export const SERVICE_DEFINITION = Symbol('jiaobian:service-definition');

/** All that a host needs to know of a service. */
export interface ServiceDefinition {
  name: ServiceName;
  roles: ServiceRoles;
  module: Type | DynamicModule;
  migrations: Migration[];
  /** Explicit: TypeORM's automatic loading would give each service everybody's tables. */
  entities: MixedList<Function | string | EntitySchema>;
  /** Providers of the module that react to events. */
  consumers: Type<Consumer>[];
  /** How old an event is when it is handled, ms (see the inbox): for services that only watch. Default 0. */
  gatherMs?: number;
  /** For what Fastify itself must be told, such as a body that is a stream. */
  configureHttp?: (application: NestFastifyApplication) => Promise<void>;
}

export function defineService(definition: Omit<ServiceDefinition, 'roles'>): ServiceDefinition {
  return { ...definition, roles: serviceRoles(definition.name) };
}
