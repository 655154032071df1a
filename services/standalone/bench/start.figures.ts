import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startLocalPostgres } from '@jiaobian/local-postgres';
import { Product } from '../test/product';
import { figure, median, milliseconds, type Figure } from './figures';

const repetitions = 5;

/** P13: start on an existing data folder until ready, beside the start of its PostgreSQL alone. */
export async function measureStart(): Promise<Figure[]> {
  const product = await Product.on('standalone');
  try {
    await product.start();
    await product.process!.end('SIGTERM');
    const ours: number[] = [];
    const reference: number[] = [];
    let memory = 0;
    for (let turn = 0; turn < repetitions; turn += 1) {
      ours.push(await milliseconds(() => product.start()));
      memory = residentMegabytes(product.process!.pid, 'VmRSS');
      await product.process!.end('SIGTERM');
      let stop: () => Promise<void> = () => Promise.resolve();
      reference.push(
        await milliseconds(async () => (stop = (await startLocalPostgres({ dataDir: join(product.dataDir, 'postgres') })).stop)),
      );
      await stop();
    }
    return [
      figure({
        id: 'P13',
        work: `npm start with an existing data folder → ready (${memory} MB resident)`,
        ours: median(ours),
        reference: median(reference),
        referenceName: 'start of its PostgreSQL alone',
        unit: 'ms',
        bound: '≤ 5,000 ms',
        holds: ({ ours: value }) => value <= 5_000,
      }),
    ];
  } finally {
    await product.remove();
  }
}

/** Of a process, by the kernel: `VmRSS` now, `VmHWM` at its peak, `RssAnon` what it shares with no other. */
export function residentMegabytes(pid: number, field: 'VmRSS' | 'VmHWM' | 'RssAnon'): number {
  const line = new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(line?.[1] ?? 0) / 1024);
}
