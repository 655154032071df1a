import { poolUnit, type PoolFlowBand, type PoolFlowWay, type PoolFlowYear } from '@jiaobian/contracts';
import type { Track } from '@jiaobian/kernel';
import { departureOf } from './departure-reasons';
import type { MovementCause, MovementKind } from './movement';

/** What movements of one kind did to the pool in a year, by the unit on the other side. */
export interface FlowSum {
  year: number;
  track: Track;
  direction: 'in' | 'out';
  kind: MovementKind;
  causeKind: MovementCause;
  /** Of a departure: the word that says why. */
  word: string | null;
  /** Null for a total, which has no other side among the units. */
  unit: string | null;
  posts: number;
  movements: number;
  movementIds: string[];
}

/** All posts of the pool at the end of a year, whatever their state. */
export interface PoolClosing {
  year: number;
  track: Track;
  posts: number;
}

/** Why posts came or went, as the offices say it. */
export function wayOf({ direction, kind, causeKind, word }: Pick<FlowSum, 'direction' | 'kind' | 'causeKind' | 'word'>): PoolFlowWay {
  switch (kind) {
    case 'intake':
      return causeKind === 'exit' ? (departureOf(word ?? '') ?? 'other-departure') : 'recovered';
    case 'transfer':
      return direction === 'in' ? 'returned' : 'moved';
    case 'loan':
      return 'lent';
    case 'repayment':
      return 'repaid';
    case 'closure':
      return 'closure';
    case 'registration':
      return 'registered';
    case 'correction':
      return 'corrected';
    default:
      return 'approved';
  }
}

interface FlowFacts {
  sums: readonly FlowSum[];
  closings: readonly PoolClosing[];
  names: ReadonlyMap<string, string>;
  years: readonly number[];
}

/**
 * The bands of each year and track, the larger first. The closings come from the pool's accounts and not from the bands, so that
 * opening + in − out = closing is something that can be seen to hold.
 */
export function flowYears({ sums, closings, names, years }: FlowFacts): PoolFlowYear[] {
  const tracks = [...new Set(closings.map(({ track }) => track))];
  const closing = (year: number, track: Track): number =>
    closings
      .filter((line) => line.track === track && line.year <= year)
      .reduce((last, line) => (line.year > last.year ? line : last), {
        year: -Infinity,
        posts: 0,
      }).posts;
  return years.flatMap((year) =>
    tracks.map((track) => ({
      year,
      track,
      opening: closing(year - 1, track),
      closing: closing(year, track),
      flows: bandsOf(
        sums.filter((sum) => sum.year === year && sum.track === track),
        names,
      ),
    })),
  );
}

function bandsOf(sums: readonly FlowSum[], names: ReadonlyMap<string, string>): PoolFlowBand[] {
  const bands = new Map<string, PoolFlowBand>();
  for (const sum of sums) {
    const way = wayOf(sum);
    const key = `${sum.direction}/${way}`;
    const band = bands.get(key) ?? { direction: sum.direction, way, posts: 0, movements: 0, units: [] };
    band.posts += sum.posts;
    band.movements += sum.movements;
    if (sum.unit !== null && sum.unit !== poolUnit) addUnit(band, sum, names);
    bands.set(key, band);
  }
  return [...bands.values()].sort((one, other) => other.posts - one.posts || (one.way < other.way ? -1 : 1));
}

function addUnit(band: PoolFlowBand, { unit, posts, movementIds }: FlowSum, names: ReadonlyMap<string, string>): void {
  const known = band.units.find((one) => one.unit === unit);
  if (!known) {
    band.units.push({ unit: unit!, unitName: names.get(unit!) ?? unit!, posts, movementIds: [...movementIds] });
    return;
  }
  known.posts += posts;
  known.movementIds.push(...movementIds);
}
