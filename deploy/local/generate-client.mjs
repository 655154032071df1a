// Writes the console's types of the services' answers from docs/api. `--check` writes nothing and fails where they are old.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const target = join(root, 'services/console/src/api/generated');
const checks = process.argv.includes('--check');
const style = await resolveConfig(join(target, 'any.ts'));

await mkdir(target, { recursive: true });
const stale = [];
for (const file of (await readdir(join(root, 'docs/api'))).filter((name) => name.endsWith('.json'))) {
  const types = astToString(await openapiTypescript(pathToFileURL(join(root, 'docs/api', file))));
  const path = join(target, file.replace(/\.json$/, '.ts'));
  const text = await format(`// Generated from docs/api/${file} by \`npm run client\`.\n${types}`, { ...style, parser: 'typescript' });
  if ((await readFile(path, 'utf8').catch(() => '')) === text) continue;
  if (checks) stale.push(path);
  else await writeFile(path, text);
}
if (stale.length > 0) {
  console.error(`旧的接口类型,请运行 npm run client / old types, run npm run client:\n${stale.join('\n')}`);
  process.exit(1);
}
