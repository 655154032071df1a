import { createHash } from 'node:crypto';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DomainError } from '@jiaobian/kernel';
import type { FastifyRequest } from 'fastify';
import type { CountyFile } from '../workbook/read-county';

const uploadLimitBytes = 64 * 1024 * 1024;
const filesAtOnce = 5;
const bareTypes: Record<string, string> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'county.xlsx',
  'application/octet-stream': 'county.xlsx',
  'text/csv': 'table.csv',
};

/** Files come as a form (one workbook, or one CSV for each table) or as a bare body of one file. */
export async function acceptUploads(application: NestFastifyApplication): Promise<void> {
  const server = application.getHttpAdapter().getInstance();
  // The plugin's own types are of another Fastify than Nest's; both are the same at run time.
  await server.register(multipart as unknown as Parameters<typeof server.register>[0], {
    limits: { fileSize: uploadLimitBytes, files: filesAtOnce },
  });
  for (const type of Object.keys(bareTypes)) {
    server.addContentTypeParser(type, { parseAs: 'buffer', bodyLimit: uploadLimitBytes }, (_request, body, done) => done(null, body));
  }
}

/** Errors: `IMPORT.NO_FILE`, `REQUEST.TOO_LARGE`. */
export async function uploadedFiles(request: FastifyRequest): Promise<CountyFile[]> {
  const files = Buffer.isBuffer(request.body) ? [{ name: bareName(request), content: request.body }] : await formFiles(request);
  if (files.length === 0 || files.every(({ content }) => content.length === 0)) throw new DomainError('IMPORT.NO_FILE');
  return files;
}

/** Tells one set of files from another: what an idempotency key belongs to. */
export function hashOfFiles(files: CountyFile[]): string {
  const hash = createHash('sha256');
  for (const { name, content } of files) hash.update(`${name}\n${content.length}\n`).update(content);
  return hash.digest('hex');
}

/** A bare CSV says which table it is in the query: `?name=教职工.csv`. */
function bareName(request: FastifyRequest): string {
  const { name } = request.query as { name?: unknown };
  if (typeof name === 'string' && name !== '' && name.length <= 200) return name;
  return bareTypes[(request.headers['content-type'] ?? '').split(';')[0]!.trim()] ?? 'county.xlsx';
}

async function formFiles(request: FastifyRequest): Promise<CountyFile[]> {
  if (!request.isMultipart()) throw new DomainError('IMPORT.NO_FILE');
  const files: CountyFile[] = [];
  for await (const part of request.files()) {
    const content = await part.toBuffer().catch((cause: unknown) => {
      throw new DomainError('REQUEST.TOO_LARGE', { limit: '64 MiB' }, { cause });
    });
    files.push({ name: part.filename, content });
  }
  return files;
}
