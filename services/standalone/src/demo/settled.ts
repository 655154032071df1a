import { setTimeout as pause } from 'node:timers/promises';
import { DomainError } from '@jiaobian/kernel';

const lagLine = /^jiaobian_(?:outbox|inbox)_lag\{[^}]*\} (\d+)$/gm;
const withinMs = 180_000;
const pollMs = 200;

/** Resolves when no event waits in any process: their gauges say 0, twice, since an event may step behind the one who looks. */
export async function settled(metricsUrls: string[], stopping: AbortSignal): Promise<void> {
  const deadline = Date.now() + withinMs;
  for (let quiet = 0; quiet < 2; quiet = (await waitingEvents(metricsUrls, stopping)) === 0 ? quiet + 1 : 0) {
    if (Date.now() > deadline)
      throw new DomainError('STANDALONE.DEMO_FAILED', { step: 'events', reason: `not settled in ${withinMs / 1000} s` });
    await pause(pollMs, undefined, { signal: stopping });
  }
}

async function waitingEvents(metricsUrls: string[], signal: AbortSignal): Promise<number> {
  const pages = await Promise.all(metricsUrls.map(async (url) => (await fetch(url, { signal })).text()));
  return pages.flatMap((page) => [...page.matchAll(lagLine)]).reduce((sum, [, count]) => sum + Number(count), 0);
}
