import { compareText } from '../text-order';

/**
 * The indices of `ids` in the order of the lottery: by a hash of seed and id, equal hashes by id. Anybody can draw it again
 * from the published seed, and the order in which the ids were given does not matter.
 */
export function lotteryOrder(ids: readonly string[], seed: number): Int32Array {
  const draws = ids.map((id) => lotteryNumber(id, seed));
  const order = ids.map((_id, index) => index);
  order.sort((a, b) => draws[a]! - draws[b]! || compareText(ids[a]!, ids[b]!));
  return Int32Array.from(order);
}

/** A whole number below 2^53 from two 32-bit multiply-and-xor lanes over the UTF-16 units of the id. */
export function lotteryNumber(id: string, seed: number): number {
  let high = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  let low = Math.imul(seed ^ 0x7f4a7c15, 0xc2b2ae35);
  for (let place = 0; place < id.length; place++) {
    const unit = id.charCodeAt(place);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
    high ^= high >>> 15;
    low ^= low >>> 13;
  }
  high = mix(high ^ (low >>> 7));
  low = mix(low ^ high);
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

function mix(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
