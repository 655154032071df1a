import 'reflect-metadata';
import { measureEntitlement } from './entitlement.figures';
import { report } from './figures';
import { measureImport } from './import.figures';
import { measureStart } from './start.figures';
import { measureWave } from './wave.figures';

/** The figures of the first issue: P9 wave, P11 import, P13 start, P14 entitlement. */
async function main(): Promise<void> {
  const parts = { P14: measureEntitlement, P13: measureStart, P11: measureImport, P9: measureWave };
  const asked = (process.env['BENCH_ONLY'] ?? Object.keys(parts).join(',')).split(',');
  const figures = [];
  for (const [id, measure] of Object.entries(parts)) {
    if (asked.includes(id)) figures.push(...(await measure()));
  }
  report('one-county', figures);
  if (figures.some(({ reached }) => !reached)) console.log('Some bounds are not reached, see above.');
}

void main();
