import type { IncomingMessage } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { scanLimitBytes, scanMediaTypes } from '@jiaobian/filing';
import { DomainError } from '@jiaobian/kernel';

/** Lets a scan come as the body of its request, up to its own limit instead of that of JSON. */
export async function acceptScans(application: NestFastifyApplication): Promise<void> {
  const server = application.getHttpAdapter().getInstance();
  server.addContentTypeParser([...scanMediaTypes], (_request: unknown, body: IncomingMessage) => readScan(body));
}

async function readScan(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of body) {
    bytes += part.length;
    if (bytes > scanLimitBytes) throw new DomainError('ATTACHMENT.TOO_LARGE', { limit: '10 MiB' });
    parts.push(part);
  }
  return Buffer.concat(parts);
}
