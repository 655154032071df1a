import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';

/**
 * Within one stage and one track people may change places; across them nobody does: tracks never net (domain.md §3)
 * and a stage is a qualification. So each market is planned, stored and revised by itself.
 */
export interface Market {
  stage: Stage;
  track: Track;
}

export const allMarkets: readonly Market[] = stages.flatMap((stage) => tracks.map((track) => ({ stage, track })));

export function marketKey({ stage, track }: Market): string {
  return `${stage}/${track}`;
}

/** The markets of some units, each once, in the order of `allMarkets`. */
export function marketsOf(units: readonly Market[]): Market[] {
  const keys = new Set(units.map(marketKey));
  return allMarkets.filter((market) => keys.has(marketKey(market)));
}

/** The track that a request means when it names none: kindergartens run on 员额 (S2 附件5 (一)), all others on 编制. */
export function usualTrack(stage: Stage): Track {
  return stage === 'kindergarten' ? 'headcount' : 'quota';
}
