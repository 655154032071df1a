import type { IncomingMessage } from 'node:http';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { newId } from '@jiaobian/kernel';
import { openApiDocument } from '../openapi/openapi-document';
import { OpenApiSource } from '../openapi/openapi-source';
import { NestLogger } from '../observability/nest-logger';
import { logRequests } from '../observability/request-log';
import { bodyLimitMebibytes } from './body-limit';
import { KitModule } from './kit.module';
import type { ServiceDefinition } from './service-definition';
import type { ServiceRuntime } from './service-runtime';

const correlationPattern = /^[\w-]{8,64}$/;

@Module({})
class ServiceRoot {}

/** Builds and initialises a service as a Nest application that does not listen yet: a host lends it a server. */
export async function createServiceApplication(definition: ServiceDefinition, runtime: ServiceRuntime): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: bodyLimitMebibytes * 2 ** 20,
    genReqId: (request: IncomingMessage) => correlationId(request.headers['x-correlation-id']),
  });
  const application = await NestFactory.create<NestFastifyApplication>(
    { module: ServiceRoot, imports: [KitModule.forService(definition, runtime), definition.module] },
    adapter,
    { logger: new NestLogger(runtime.logger), abortOnError: false },
  );
  application.setGlobalPrefix(`api/${definition.name}`);
  logRequests(adapter.getInstance(), runtime.logger);
  await definition.configureHttp?.(application);
  application.get(OpenApiSource).use(() => openApiDocument(application, definition.name));
  await application.init();
  await adapter.getInstance().ready();
  return application;
}

/** The caller's own id when it looks like one, so that a chain of requests can be followed; otherwise a new one. */
function correlationId(header: string | string[] | undefined): string {
  return typeof header === 'string' && correlationPattern.test(header) ? header : newId();
}
