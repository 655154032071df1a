import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { TypeOrmModule } from '@nestjs/typeorm';
import { connectionOptions } from '@jiaobian/database';
import { AuthGuard } from '../auth/auth.guard';
import { RoutesNamePermissions } from '../auth/routes-name-permissions';
import { ServiceClient } from '../client/service-client';
import { CommandPipeline } from '../commands/command-pipeline';
import { EventsController } from '../consumers/events.controller';
import { MessagingRunner } from '../consumers/messaging-runner';
import { requestValidation } from '../fields/validation';
import { HealthController } from '../health/health.controller';
import { OpenApiController } from '../openapi/openapi.controller';
import { OpenApiSource } from '../openapi/openapi-source';
import { ProblemFilter } from '../problems/problem.filter';
import { SERVICE_DEFINITION, type ServiceDefinition } from './service-definition';
import { SERVICE_RUNTIME, type ServiceRuntime } from './service-runtime';

/** Everything that all services share; a service's own module only adds what it is for. */
@Module({})
export class KitModule {
  static forService(definition: ServiceDefinition, runtime: ServiceRuntime): DynamicModule {
    const shared = [
      { provide: SERVICE_RUNTIME, useValue: runtime },
      { provide: SERVICE_DEFINITION, useValue: definition },
      CommandPipeline,
      ServiceClient,
    ];
    return {
      module: KitModule,
      global: true,
      imports: [CqrsModule.forRoot(), DiscoveryModule, databaseModule(definition, runtime)],
      controllers: [HealthController, OpenApiController, EventsController],
      providers: [
        ...shared,
        MessagingRunner,
        OpenApiSource,
        RoutesNamePermissions,
        { provide: APP_GUARD, useClass: AuthGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: requestValidation },
      ],
      exports: [...shared, MessagingRunner, OpenApiSource, CqrsModule, TypeOrmModule],
    };
  }
}

function databaseModule(definition: ServiceDefinition, runtime: ServiceRuntime): DynamicModule {
  return TypeOrmModule.forRootAsync({
    useFactory: () => ({
      ...connectionOptions({
        url: runtime.database.appUrl,
        schema: definition.roles.schema,
        name: `jiaobian-${definition.name}`,
        entities: definition.entities,
      }),
      retryAttempts: 10,
      retryDelay: 500,
    }),
  });
}
