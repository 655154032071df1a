// `npm run --silent ledger -- verify <export> [--noted <hash>]` · `npm run --silent ledger -- reconcile [--url <url>]`
import { parseArgs } from 'node:util';
import { reconcile } from './reconcile.mjs';
import { verify } from './verify.mjs';

const usage = `用法 / usage:
  npm run --silent ledger -- verify <export.ndjson[.gz]> [--noted <hash noted down earlier>]
  npm run --silent ledger -- reconcile [--url http://127.0.0.1:8080]   (JIAOBIAN_ACCOUNT, JIAOBIAN_PASSWORD)`;

async function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { noted: { type: 'string' }, url: { type: 'string' } } });
  const [command, file, ...others] = positionals;
  if (command === 'verify' && file && others.length === 0) return verify(file, values);
  if (command === 'reconcile' && !file) return reconcile(values);
  console.error(usage);
  return 2;
}

process.exitCode = await main().catch((error) => {
  console.error(`${error.message}\n${usage}`);
  return 2;
});
