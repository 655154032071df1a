/** Milliseconds to wait after the n-th failure (from 1): doubling up to a limit, with half of it left to chance. */
export function backoffMs(failures: number, firstMs: number, maxMs: number): number {
  const full = Math.min(maxMs, firstMs * 2 ** Math.min(failures - 1, 30));
  return full / 2 + (Math.random() * full) / 2;
}
