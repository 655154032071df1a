import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { ServiceName } from '@jiaobian/contracts';

/** The OpenAPI document of a service, built from its controllers when first asked for. */
export function openApiDocument(application: INestApplication, service: ServiceName): OpenAPIObject {
  const outline = new DocumentBuilder()
    .setTitle(`Jiaobian ${service}`)
    .setVersion('1')
    .addBearerAuth()
    .addServer('/', 'this installation')
    .build();
  return SwaggerModule.createDocument(application, outline, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
}
