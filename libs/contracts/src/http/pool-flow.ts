import type { Track } from '@jiaobian/kernel';

/**
 * Why posts come into the pool or leave it. `recovered`: idle posts, by a census; `returned`: by an adjustment; `approved`: by another total;
 * `registered`: what schools hold by an import; `closure`: of a school that was closed; the reasons of departures as the registry names them.
 */
export const poolFlowWays = [
  'retirement',
  'transfer-out',
  'resignation',
  'dismissal',
  'death',
  'other-departure',
  'recovered',
  'returned',
  'repaid',
  'closure',
  'approved',
  'registered',
  'corrected',
  'lent',
  'moved',
] as const;
export type PoolFlowWay = (typeof poolFlowWays)[number];

/** `GET /api/quota/pool-flow`: from the pool to the schools and back, by year. opening + in − out = closing, for each track. */
export interface PoolFlow {
  asOf: string;
  knownAt?: string;
  chainEnd: string;
  years: PoolFlowYear[];
}

export interface PoolFlowYear {
  year: number;
  track: Track;
  opening: number;
  closing: number;
  flows: PoolFlowBand[];
}

export interface PoolFlowBand {
  direction: 'in' | 'out';
  way: PoolFlowWay;
  posts: number;
  movements: number;
  /** Where they came from or went to; none for a total. */
  units: { unit: string; unitName: string; posts: number; movementIds: string[] }[];
}
