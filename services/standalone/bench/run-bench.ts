import { report, type Figure } from './figures';

/** Measures the parts, or those that `BENCH_ONLY` names, one after the other, and reports them under one name. */
export async function runBench(name: string, parts: Readonly<Record<string, () => Promise<Figure[]>>>): Promise<void> {
  const asked = (process.env['BENCH_ONLY'] ?? Object.keys(parts).join(',')).split(',');
  const figures: Figure[] = [];
  for (const [id, measure] of Object.entries(parts)) {
    if (!asked.includes(id)) continue;
    const found = await measure();
    for (const { id: measured, ours, unit } of found) console.log(`${measured}: ${ours} ${unit}`);
    figures.push(...found);
  }
  report(name, figures);
  if (figures.some(({ reached }) => !reached)) console.log('Some bounds are not reached, see above.');
}
