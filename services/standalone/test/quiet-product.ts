import { eventually } from '@jiaobian/testing';
import { allServices } from '../src/all-services';
import type { Product } from './product';

const gauge = /^jiaobian_(outbox_lag|inbox_lag|dead_letters)\{service="([^"]+)"\} (\S+)$/gm;
const withinMs = 150_000;

/** Waits until every service is there and no event waits anywhere; nothing was parked on the way. */
export async function quietProduct(product: Product): Promise<void> {
  const look = async (): Promise<void> => {
    expect((await fetch(`${product.url}/readyz`)).status).toBe(200);
    expect(await notAtRest(product)).toEqual([]);
  };
  // Twice: an event may step behind the one who looks.
  await eventually(async () => [await look(), await look()], { withinMs, everyMs: 100 }).catch((error: unknown) => {
    throw new Error(`The product ${product.process?.running ? 'runs' : 'ended'} and said: ${product.process?.output.slice(-4_000)}`, {
      cause: error,
    });
  });
}

async function notAtRest(product: Product): Promise<string[]> {
  const pages = await Promise.all(product.metricsUrls.map(async (url) => (await fetch(url)).text()));
  const gauges = pages.flatMap((page) => [...page.matchAll(gauge)]);
  // A gauge that cannot be read is missing, which is not the same as nothing waiting.
  const missing = allServices.flatMap(({ name, consumers }) => {
    const expected = consumers.length > 0 ? ['outbox_lag', 'inbox_lag', 'dead_letters'] : ['outbox_lag'];
    return expected
      .filter((wanted) => !gauges.some(([, figure, service]) => figure === wanted && service === name))
      .map((wanted) => `no ${wanted} of ${name}`);
  });
  return [...missing, ...gauges.filter(([, , , value]) => value !== '0').map(([line]) => line)];
}
