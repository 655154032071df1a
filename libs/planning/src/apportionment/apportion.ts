import { Fraction } from '@jiaobian/kernel';
import { compareText } from '../text-order';
import type { ApportionmentRequest, ApportionmentResult, Claimant, Share, ShareLimit } from './apportionment-types';
import { checkApportionment } from './check-apportionment';
import { QuotientHeap } from './quotient-heap';
import { SeatSupply } from './seat-supply';
import { sureSeats } from './sure-seats';

/**
 * Shares a pool of seats by the divisor method of Sainte-Laguë: each seat goes to the largest weight / (2·seats + 1), ties to
 * the smaller key; floors first, caps and reserved seats kept (design.md §6.7). One seat more in the pool never costs anybody
 * a seat. Floors beyond the pool are shared by the same method and reported in `shortOfFloors`.
 *
 * Throws `PLANNING.APPORTIONMENT_INVALID`.
 */
export function apportion(request: ApportionmentRequest): ApportionmentResult {
  checkApportionment(request);
  const { claimants } = request;
  const supply = new SeatSupply(request);
  const weights = Float64Array.from(claimants, (claimant) => claimant.weight);
  const ranks = ranksByKey(claimants);
  const floors = Float64Array.from(claimants, (claimant) => claimant.floor ?? 0);
  const caps = Float64Array.from(claimants, ({ weight, floor = 0, cap = Infinity }) => (weight === 0 ? floor : cap));

  const seats = new Int32Array(claimants.length);
  // A floor is owed by those too that weigh nothing: for this round they weigh 1.
  grant(
    seats,
    floors,
    weights.map((weight) => weight || 1),
    ranks,
    supply,
  );
  const shortOfFloors = floors.reduce((total, floor, index) => total + floor - seats[index]!, 0);
  grant(seats, caps, weights, ranks, supply);

  const shares = claimants.map((claimant, index) => explainShare(claimant, seats[index]!));
  return { shares, given: seats.reduce((total, count) => total + count, 0), left: supply.left(), shortOfFloors };
}

/** Gives seats up to `limits` in the order of the quotients while there is supply: the sure ones at once, the last ones by the heap. */
function grant(seats: Int32Array, limits: Float64Array, weights: Float64Array, ranks: Int32Array, supply: SeatSupply): void {
  const sure = sureSeats(seats, limits, weights, supply);
  supply.takeAll(sure);
  sure.forEach((count, index) => (seats[index]! += count));
  const members = [...limits.keys()].filter((index) => seats[index]! < limits[index]!);
  const heap = new QuotientHeap(weights, seats, ranks, members);
  for (let index = heap.top(); index >= 0; index = heap.top()) {
    if (!supply.take(index)) {
      heap.removeTop();
      continue;
    }
    seats[index]! += 1;
    if (seats[index]! < limits[index]!) heap.lowerTop();
    else heap.removeTop();
  }
}

function ranksByKey(claimants: readonly Claimant[]): Int32Array {
  const order = claimants.map((_claimant, index) => index).sort((a, b) => compareText(claimants[a]!.key, claimants[b]!.key));
  const ranks = new Int32Array(claimants.length);
  order.forEach((index, rank) => (ranks[index] = rank));
  return ranks;
}

function explainShare({ key, weight, floor = 0, cap = Infinity }: Claimant, seats: number): Share {
  return {
    key,
    seats,
    limit: limitOf(weight, seats, cap),
    lastQuotient: seats > floor ? Fraction.of(weight, 2 * seats - 1) : undefined,
    nextQuotient: Fraction.of(weight, 2 * seats + 1),
    shortOfFloor: Math.max(0, floor - seats),
  };
}

function limitOf(weight: number, seats: number, cap: number): ShareLimit {
  if (seats >= cap) return 'cap';
  return weight === 0 ? 'no-weight' : 'pool-exhausted';
}
