import type { AdjustmentLine } from './adjustment-line';

/** Two lines say the same when as many posts move: their arithmetic may be of another day. */
export function isSameMove(one: AdjustmentLine, other: AdjustmentLine): boolean {
  return one.count === other.count;
}

export function keyOfLine({ lineId }: AdjustmentLine): string {
  return lineId;
}
