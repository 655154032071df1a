import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One claim: our figure beside a reference's, both measured in this run. */
export interface Figure {
  /** As the issue names it, with a suffix for each variant. */
  id: string;
  work: string;
  ours: number;
  reference: number;
  referenceName: string;
  /** ours / reference */
  ratio: number;
  unit: string;
  /** What must be reached, in words, and whether it is. */
  bound: string;
  reached: boolean;
}

export interface Claim extends Omit<Figure, 'ratio' | 'reached'> {
  holds: (figure: { ours: number; ratio: number }) => boolean;
}

export function figure({ holds, ...claim }: Claim): Figure {
  const ratio = claim.ours / claim.reference;
  return {
    ...claim,
    ours: rounded(claim.ours),
    reference: rounded(claim.reference),
    ratio: rounded(ratio),
    reached: holds({ ours: claim.ours, ratio }),
  };
}

/** Prints the table and writes `dist/bench/<name>.json`. */
export function report(name: string, figures: Figure[]): void {
  console.table(
    Object.fromEntries(
      figures.map(({ id, work, ours, reference, referenceName, ratio, unit, bound, reached }) => [
        id,
        { work, ours: `${ours} ${unit}`, reference: `${reference} ${unit}`, 'reference is': referenceName, ratio, bound, reached },
      ]),
    ),
  );
  const folder = join(process.cwd(), 'dist/bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(figures, null, 2)}\n`);
}

export function median(values: number[]): number {
  return quantile(values, 0.5);
}

/** Nearest rank: the smallest value that at least `share` of all do not exceed. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
