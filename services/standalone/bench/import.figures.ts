import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { demoCounty } from '@jiaobian/demo-county';
import { recordAccounts } from '@jiaobian/identity';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { writeCountyCsv, writeCountyWorkbook } from '@jiaobian/registry';
import { Product } from '../test/product';
import { BenchDatabase } from './bench-database';
import { figure, median, milliseconds, type Figure } from './figures';
import { Office } from '../test/office';
import { formOf } from './form-of';
import { settled } from './settled';
import { residentMegabytes } from './start.figures';

const repetitions = Number(process.env['BENCH_REPETITIONS'] ?? 5);
const rosterRows = 100_000;
const password = 'a-password-of-the-bench';

/** P11: a county of 2,500 schools and 100,000 people, imported into an empty county each time, beside COPY of its roster. */
export async function measureImport(): Promise<Figure[]> {
  const county = demoCounty({ seed: 5, census: 2026, schools: 2_500, teachers: rosterRows });
  const csv = writeCountyCsv(county);
  const workbook = await writeCountyWorkbook(county);
  const database = await BenchDatabase.start();
  const product = await Product.on('standalone');
  try {
    await product.start({ JIAOBIAN_DATABASE_URL: database.adminUrl, JIAOBIAN_DEMO: 'false', JIAOBIAN_DEFAULT_COUNTY: '522327' });
    const { copyTime, close } = await copyOf(database, county.roster);
    const times: Record<string, number[]> = { csv: [], excel: [], copy: [] };
    let last: Office | undefined;
    for (let turn = 0; turn < repetitions; turn += 1) {
      for (const [kind, files] of Object.entries({ csv, excel: [{ name: 'county.xlsx', content: workbook }] })) {
        const form = formOf(files);
        const code = String(530_000 + turn * 2 + (kind === 'csv' ? 1 : 2));
        await recordAccounts(database.appUrl('jb_identity_app', product.dataDir), [
          { county: code, name: 'bureau', displayName: 'bureau', roles: ['education-bureau'], password },
        ]);
        last = await Office.logIn(product.url, `bureau@${code}`, password);
        const office = last;
        times[kind]!.push(await milliseconds(() => office.import(form)));
        times['copy']!.push(await copyTime());
        console.log(`P11 ${kind} ${turn + 1}: ${Math.round(times[kind]!.at(-1)!)} ms, COPY ${Math.round(times['copy']!.at(-1)!)} ms`);
        await settled(product);
      }
    }
    const peak = residentMegabytes(product.process!.pid, 'VmHWM');
    await close();
    const copy = median(times['copy']!);
    const claim = { reference: copy, referenceName: 'COPY of the same rows into a table with the same keys', unit: 'ms' };
    return [
      figure({
        ...claim,
        id: 'P11-csv',
        work: `import of ${rosterRows} roster rows, CSV, preview and confirm (peak ${peak} MB)`,
        ours: median(times['csv']!),
        bound: '≤ 5 ×',
        holds: ({ ratio }) => ratio <= 5,
      }),
      figure({
        ...claim,
        id: 'P11-excel',
        work: 'the same, Excel',
        ours: median(times['excel']!),
        bound: '≤ 25 ×',
        holds: ({ ratio }) => ratio <= 25,
      }),
      figure({
        id: 'P11-memory',
        work: 'peak resident memory over all these imports',
        ours: peak,
        reference: 512,
        referenceName: 'the bound itself',
        unit: 'MB',
        bound: '≤ 512 MB',
        holds: ({ ratio }) => ratio <= 1,
      }),
      await entitlementOverHttp(last!),
    ];
  } finally {
    await product.remove();
    await database.stop();
  }
}

/** What copies the roster into an empty table with the keys of the register's, and measures it. */
async function copyOf(
  database: BenchDatabase,
  roster: ReturnType<typeof demoCounty>['roster'],
): Promise<{ copyTime: () => Promise<number>; close: () => Promise<void> }> {
  const client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  const columns = Object.keys(roster[0]!);
  const text = roster
    .map((row) => columns.map((name) => String((row as unknown as Record<string, unknown>)[name] ?? '\\N')).join('\t'))
    .join('\n');
  await client.query(
    `create table public.roster_copy (${columns.map((name) => `"${name}" text`).join(', ')}, primary key ("identityNumber"))`,
  );
  await client.query('create index on public.roster_copy ("schoolCode")');
  await client.query('create index on public.roster_copy ("schoolCode", "identityNumber")');
  const copyTime = async (): Promise<number> => {
    await client.query('truncate public.roster_copy');
    return milliseconds(() => pipeline(Readable.from([`${text}\n`]), client.query(copyFrom('copy public.roster_copy from stdin'))));
  };
  return { copyTime, close: () => client.end() };
}

/** P14 over HTTP: all entitlements of the county that was imported last, beside the same bytes from a bare server. */
async function entitlementOverHttp(office: Office): Promise<Figure> {
  const bytes = JSON.stringify(await office.get('quota/entitlements'));
  const server = createServer((_, response) => response.end(bytes));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bare = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ours: number[] = [];
  const reference: number[] = [];
  for (let turn = 0; turn < repetitions; turn += 1) {
    ours.push(await milliseconds(() => office.get('quota/entitlements')));
    reference.push(await milliseconds(async () => JSON.parse(await (await fetch(bare)).text())));
  }
  server.close();
  return figure({
    id: 'P14-http',
    work: `entitlement of 2,500 schools over HTTP (${Math.round(bytes.length / 1024)} KB)`,
    ours: median(ours),
    reference: median(reference),
    referenceName: 'the same bytes from a bare HTTP server',
    unit: 'ms',
    bound: '≤ 500 ms',
    holds: ({ ours: value }) => value <= 500,
  });
}
