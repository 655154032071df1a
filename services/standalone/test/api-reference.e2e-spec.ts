import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestServices } from '@jiaobian/testing';
import { allDefinitions, startAllServices } from './all-services';

const folder = join(__dirname, '../../../docs/api');
const writing = process.env['WRITE_REFERENCES'] === '1';

interface Operation {
  responses: Record<string, { content?: Record<string, { schema?: unknown }> }>;
}

describe('API reference', () => {
  let services: TestServices;
  const documents = new Map<string, string>();

  beforeAll(async () => {
    services = await startAllServices();
    for (const { name } of allDefinitions) {
      const { body } = await services.as('auditor').get<object>(`/api/${name}/openapi.json`);
      documents.set(`${name}.json`, `${JSON.stringify(body, null, 2)}\n`);
    }
    if (!writing) return;
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of documents) writeFileSync(join(folder, file), text);
  }, 120_000);
  afterAll(() => services.stop());

  it('docs/api holds just what the services say (npm run references writes it)', () => {
    expect(readdirSync(folder).sort()).toEqual([...documents.keys()].sort());
    for (const [file, text] of documents)
      expect({ file, fresh: readFileSync(join(folder, file), 'utf8') === text }).toEqual({ file, fresh: true });
  });

  it('every route says what it answers', () => {
    const silent = [...documents].flatMap(([file, text]) => {
      const { paths } = JSON.parse(text) as { paths: Record<string, Record<string, Operation>> };
      return Object.entries(paths).flatMap(([path, methods]) =>
        Object.entries(methods)
          .filter(([, { responses }]) => !('204' in responses) && !Object.values(responses).some(({ content }) => content !== undefined))
          .map(([method]) => `${file} ${method} ${path}`),
      );
    });
    expect(silent).toEqual([]);
  });
});
