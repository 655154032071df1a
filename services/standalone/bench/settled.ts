import { setTimeout as pause } from 'node:timers/promises';
import type { Product } from '../test/product';

/** Resolves when no event is on its way any more: what is measured next begins at rest. */
export async function settled(product: Product): Promise<void> {
  for (;;) {
    const texts = await Promise.all(product.metricsUrls.map(async (url) => (await fetch(url)).text()));
    const lags = texts.flatMap((text) => [...text.matchAll(/^jiaobian_(?:outbox|inbox)_lag\{[^}]*\} (\d+)/gm)]);
    if (lags.every(([, waiting]) => Number(waiting) === 0)) return;
    await pause(25);
  }
}
