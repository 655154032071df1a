import type { SeatSupply } from './seat-supply';

/** Halvings of the divisor: enough to leave fewer seats than claimants for the heap. */
const rounds = 40;
/** Takes a little less than a float may round up to: a seat too few costs one step of the heap, a seat too many would be wrong. */
const shrink = 1 - 1e-9;

/**
 * Seats that every claimant gets for sure, beyond those it has: all seats with a quotient above one common bound come before
 * the rest, so that a bound which the supply can serve in full gives a beginning of the heap's own order, without its steps.
 */
export function sureSeats(seats: Int32Array, limits: Float64Array, weights: Float64Array, supply: SeatSupply): Float64Array {
  const all = limits.map((limit, claimant) => limit - seats[claimant]!);
  if (supply.commonAfter(all) >= 0) return all;
  let best: Float64Array = new Float64Array(seats.length);
  let [tooLow, highEnough] = [0, 4 * weights.reduce((most, weight) => Math.max(most, weight), 0) + 1];
  for (let round = 0; round < rounds; round++) {
    const divisor = (tooLow + highEnough) / 2;
    const further = seatsAbove(divisor, seats, limits, weights);
    const common = supply.commonAfter(further);
    if (common < 0) {
      tooLow = divisor;
      continue;
    }
    highEnough = divisor;
    best = further;
    if (common <= seats.length) break;
  }
  return best;
}

function seatsAbove(divisor: number, seats: Int32Array, limits: Float64Array, weights: Float64Array): Float64Array {
  const further = new Float64Array(seats.length);
  for (let claimant = 0; claimant < seats.length; claimant++) {
    const deserved = Math.floor((weights[claimant]! / divisor) * shrink + 0.5 * shrink);
    further[claimant] = Math.max(0, Math.min(deserved, limits[claimant]!) - seats[claimant]!);
  }
  return further;
}
